import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';

test.describe('without scripts', () => {
  test('a printed chapter is text, claims, answers and notes, without menus', async ({
    plainPage: page,
  }) => {
    await page.goto(chapter);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [
      '.site-header',
      '.skip',
      '.toc',
      '.chapter-turn',
      '.site-footer nav',
      'a.permalink',
    ])
      await expect(page.locator(hidden).first()).toBeHidden();
    for (const visible of ['h1', '#minute', '.claim-card', '.notes', '.question p'])
      await expect(page.locator(visible).first()).toBeVisible();
  });

  test('a printed note can be followed: the address of the page of its source stands in full', async ({
    plainPage: page,
  }) => {
    await page.goto(chapter);
    await page.emulateMedia({ media: 'print' });
    const link = page.locator('.notes .source a').first();
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(printed).toContain((await link.getAttribute('href')) ?? '?');
  });

  test('a printed ledger has every claim', async ({ plainPage: page }) => {
    await page.goto('/claims/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-item]:visible')).toHaveCount(
      await page.locator('[data-item]').count(),
    );
  });
});

test('print is black on white, whatever the theme', async ({ page }) => {
  for (const theme of ['system', 'dark']) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.goto(chapter);
    await page.getByLabel('Colours').selectOption(theme);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return { backgroundColor, color };
    });
    expect(colours, theme).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
    });
  }
});

/** How many sheets the browser makes of the page, on paper of the given format. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, printBackground: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** A4 between its margins, in pixels. */
const paper = { width: 695, height: 1016 };

for (const [path, words, mostOf] of [
  [chapter, 'takes at most 6 sheets', () => 6],
  ['/claims/p05-roadblock/', 'takes at most 2 sheets', () => 2],
  ['/places/', 'has at least 20 places on a sheet', (items: number) => Math.ceil(items / 20)],
  ['/timeline/', 'has ten events on a sheet', (items: number) => Math.ceil(items / 10)],
  ['/corrections/', 'has 26 changes on a sheet', (items: number) => Math.ceil(items / 26)],
] as const)
  test(`${path} ${words}`, async ({ page }) => {
    await page.goto(path);
    const most = mostOf(await page.locator('.entry, .told, [id^="pl-"]').count());
    expect(await sheets(page, 'A4')).toBeLessThanOrEqual(most);
    expect(await sheets(page, 'Letter')).toBeLessThanOrEqual(most);
    // Chromium makes all smaller where columns in a grid run over more than a sheet.
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('main > *')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).display)),
    ).not.toContain('grid');
  });

test('the teacher’s copy of a lesson takes two sheets, and its worksheet too', async ({ page }) => {
  for (const path of [
    '/teach/a-map-needs-a-date/',
    '/teach/losses-on-two-sides/',
    '/teach/a-fair-sentence/',
    '/teach/a-map-needs-a-date/worksheet/',
    '/teach/a-fair-sentence/worksheet/',
  ]) {
    await page.goto(path);
    for (const format of ['A4', 'Letter'] as const)
      expect(await sheets(page, format), `${path} on ${format}`).toBeLessThanOrEqual(2);
  }
});

test('tables are whole on paper, and terms explained where they stand', async ({ page }) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/places/', '/map/', chapter]) {
    await page.goto(path);
    const ends = await page
      .locator('table:visible')
      .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().right));
    expect(Math.max(...ends), path).toBeLessThanOrEqual(paper.width);
  }
  await expect(page.locator('.term-card[id$="-1"]').first()).toBeVisible();
});

/** Words that go on in a second line, of the tables of a page that is laid out for paper. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator('table:visible').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const found: string[] = [];
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (new Set(lines.map(({ top }) => top)).size > 1) found.push(word);
        }
      return found;
    }),
  );

test('a word in a table is whole on paper, and the table too, in letters of twice the size as well', async ({
  page,
}) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/places/', '/map/', '/charts/'])
    for (const size of ['75%', '150%']) {
      await page.goto(path);
      await page.evaluate((large) => {
        document.documentElement.style.fontSize = large;
      }, size);
      expect(await brokenWords(page), `${path} at ${size}`).toEqual([]);
      const ends = await page
        .locator('table:visible')
        .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().right));
      expect(Math.max(...ends), `${path} at ${size}`).toBeLessThanOrEqual(paper.width);
    }
});

test('sources are printed no larger than the words that they stand behind', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, sources] of [
    ['/map/', 'td > .source-links'],
    ['/numbers/', '.number-card .source-links'],
    ['/chapters/what-happened-since/', '.number-card .source-links'],
  ] as const) {
    await page.goto(path);
    const larger = await page.locator(sources).evaluateAll((all) => {
      const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
      return all.map((links) => size(links) / size(links.parentElement ?? links));
    });
    expect(larger.length, path).toBeGreaterThan(0);
    expect(Math.max(...larger), path).toBeLessThanOrEqual(1);
  }
});

test('a question stands right over its answer on paper, and what pupils get wrong under its heading', async ({
  page,
}) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  for (const path of [chapter, '/teach/a-fair-sentence/']) {
    await page.goto(path);
    const gaps = await page.locator('.question').evaluateAll((questions) =>
      questions.map((question) => {
        const [ask, answer] = [...question.children].map((part) => part.getBoundingClientRect());
        return (answer?.top ?? Infinity) - (ask?.bottom ?? 0);
      }),
    );
    expect(gaps.length, path).toBeGreaterThan(0);
    // Less than a third of a line.
    expect(Math.max(...gaps), path).toBeLessThan(5);
  }
  await expect(page.locator('.mistake').first()).toHaveCSS('break-inside', 'avoid');
});

test('a table to fill in has its line on every side', async ({ page }) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/teach/a-map-needs-a-date/worksheet/');
  const table = await page.locator('.to-fill').boundingBox();
  // Half of it stands outside of the table, and the sheet cuts off what does not stand on it.
  expect((table?.x ?? 0) + (table?.width ?? Infinity)).toBeLessThan(paper.width - 0.5);
});

test('the small print at the end of a chapter is small to its last line', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(chapter);
  const sizes = await page
    .locator('.notes ol, #changes ul, #changes p, #changes + .small')
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).fontSize));
  expect(sizes.length).toBeGreaterThan(2);
  expect(new Set(sizes).size).toBe(1);
});

test('the first sheet says where it comes from and when, and of the map has the map', async ({
  page,
}) => {
  await page.setViewportSize(paper);
  await page.goto('/map/?on=2020-12-01');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed');
  await expect(printed).toHaveAttribute('data-at', /\/map\/\?on=2020-12-01 · printed on/);
  await expect(printed).toContainText(/as of \d+ \w+ \d{4}/);
  const map = await page.locator('.map-stage').boundingBox();
  expect((map?.y ?? 0) + (map?.height ?? 9999)).toBeLessThan(paper.height);
});

test('the code of the page is fetched for paper alone, and leads to the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/claims/p05-roadblock/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/qr/'))).toEqual([]);
  await page.pdf({ format: 'A4' });
  expect(asked.filter((path) => path.startsWith('/qr/'))).toEqual(['/qr/claims/p05-roadblock.svg']);
});

test('nothing that is pressed is printed, and nothing that is folded stays shut', async ({
  page,
}) => {
  for (const path of [
    '/chapters/at-the-bridges/cite/',
    '/search/?q=zangilan',
    '/origins/',
    '/map/',
    chapter,
  ]) {
    await page.goto(path);
    if (path.startsWith('/search')) await expect(page.getByText(/results for/)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const controls = 'main :is(button:not(.term), select, input, textarea)';
    await expect(page.locator(controls).filter({ visible: true }), path).toHaveCount(0);
    const shut = await page
      .locator('main details:visible > :not(summary)')
      .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().height === 0));
    expect(shut, path).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a list that was filtered says on paper by what, and how many are left', async ({ page }) => {
  for (const [path, chosen, left] of [
    ['/claims/?verdict=disputed', ['verdict'], /^\d+ of \d+ shown$/],
    ['/timeline/?theme=war&status=disputed', ['theme', 'status'], /^\d+ of \d+ events/],
    ['/sources/?language=fa', ['language'], /^\d+ of \d+ shown$/],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const form = page.locator('main form:has(select)').first();
    await expect(form.locator('output'), path).toHaveText(left);
    await expect(form.locator('output'), path).toBeVisible();
    const shown = await form
      .locator('select:visible')
      .evaluateAll((all) => all.map((select) => select.getAttribute('name')));
    expect(shown, path).toEqual(chosen);
    await expect(form.locator('button:visible'), path).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    // A list that is whole needs no word of it.
    await page.goto(path.replace(/\?.*/, ''));
    await page.emulateMedia({ media: 'print' });
    await expect(form.locator('output'), path).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a search is printed with all that it found', async ({ page }) => {
  await page.goto('/search/?q=zangilan');
  await expect(page.getByRole('button', { name: /^Show all \d+: Claims/ })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const claims = page.locator('.search-results section', { hasText: /^Claims \(\d+\)/ });
  const count = Number(/\((\d+)\)/.exec(await claims.locator('h2').innerText())?.[1]);
  expect(count).toBeGreaterThan(5);
  await expect(claims.locator('li')).toHaveCount(count);
});

test('the text of a page has the full width of its sheet, and its title stands clear of the code', async ({
  page,
}) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/how-we-check/', '/about/privacy/']) {
    await page.goto(path);
    const article = await page.locator('.page').boundingBox();
    expect(article?.width, path).toBe(paper.width);
    const code = await page.locator('.printed img').boundingBox();
    const text = await page.locator('.page > h1 + *').first().boundingBox();
    expect(text?.y, path).toBeGreaterThan((code?.y ?? 0) + (code?.height ?? 9999));
  }
});

test('a claim in the ledger takes the width of its column, and no word covers another on the map of the steps', async ({
  page,
}) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/claims/');
  const row = await page.locator('.claim-row').first().boundingBox();
  const words = await page.locator('.claim-row > div').first().boundingBox();
  expect(words?.width).toBe(row?.width);
  await page.goto('/explore/');
  await expect(page.locator('.x-as-of')).toBeHidden();
});

// Each took more, the last of them nearly empty.
for (const [path, most] of [
  ['/claims/', 9],
  ['/sources/armenian/', 4],
  ['/how-we-draw-borders/', 2],
] as const)
  test(`${path} takes at most ${most} sheets of A4`, async ({ page }) => {
    await page.goto(path);
    expect(await sheets(page, 'A4')).toBeLessThanOrEqual(most);
  });
