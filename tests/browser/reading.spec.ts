import { expect, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';

test.describe('without scripts', () => {
  test('a chapter answers its question in one minute, before anything else', async ({
    plainPage: page,
  }) => {
    await page.goto(chapter);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.chapter-question')).toBeVisible();
    expect(await page.locator('#minute li').count()).toBeGreaterThanOrEqual(3);
    const minute = await page.locator('#minute').boundingBox();
    const firstSection = await page.locator('.prose > .section').first().boundingBox();
    expect(minute?.y).toBeLessThan(firstSection?.y ?? 0);
  });

  test('every claim card says in words how the claim stands, and leads to its page', async ({
    plainPage: page,
  }) => {
    await page.goto(chapter);
    const cards = page.locator('.claim-card');
    expect(await cards.count()).toBeGreaterThan(0);
    for (const card of await cards.all()) {
      await expect(card.locator('.verdict')).toHaveText(
        /Supported|Partly supported|Disputed|Unverified|Contradicted|Opinion/,
      );
      await expect(card.locator('.claim-more a')).toHaveAttribute('href', /\/claims\/p\d\d-/);
    }
    await cards.first().locator('.claim-more a').click();
    await expect(page.locator('#verdict .verdict')).toBeVisible();
    await expect(page.locator('#sources')).toBeVisible();
  });

  test('the contents lead to every section', async ({ plainPage: page }) => {
    await page.goto(chapter);
    for (const link of await page.locator('.toc a').all()) {
      const anchor = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect(page.locator(anchor)).toBeInViewport();
      await expect.poll(() => new URL(page.url()).hash).toBe(anchor);
    }
  });

  test('answers to the questions open, and are closed before', async ({ plainPage: page }) => {
    await page.goto(chapter);
    const question = page.locator('.question').first();
    await expect(question.locator('p').first()).toBeHidden();
    await question.locator('summary').click();
    await expect(question.locator('p').first()).toBeVisible();
  });

  test('one can turn the pages from the first chapter to the last, and back', async ({
    plainPage: page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Begin the story' }).click();
    await page.waitForURL('/chapters/at-the-bridges/');
    await page.locator('a[rel=prev]').click();
    await page.waitForURL('/chapters/the-op-ed/');
    const titles = [await page.locator('h1').textContent()];
    for (
      let next = page.locator('a[rel=next]');
      (await next.count()) > 0;
      next = page.locator('a[rel=next]')
    ) {
      const href = (await next.getAttribute('href')) ?? '';
      await next.click();
      await page.waitForURL((url) => url.pathname === href);
      titles.push(await page.locator('h1').textContent());
    }
    expect(new Set(titles).size).toBe(14);
    for (const title of titles.toReversed().slice(1, 4)) {
      await page.locator('a[rel=prev]').click();
      await expect(page.locator('h1')).toHaveText(title ?? '');
    }
  });

  test('views of the sides stand in alphabetical order', async ({ plainPage: page }) => {
    await page.goto('/claims/p05-roadblock/');
    const sides = await page.locator('#views .view-side').allTextContents();
    expect(sides.length).toBeGreaterThanOrEqual(3);
    expect(sides).toEqual(sides.toSorted());
  });

  test('names in other scripts say their language and run their own way', async ({
    plainPage: page,
  }) => {
    await page.goto('/places/khudafarin-bridges/');
    const persian = page.locator('[lang=fa]').first();
    await expect(persian).toHaveAttribute('dir', 'rtl');
    expect(await persian.textContent()).toMatch(/\p{Script=Arabic}/u);
  });
});

for (const path of [
  chapter,
  '/op-ed/',
  '/claims/p05-roadblock/',
  '/places/khudafarin-bridges/',
  '/glossary/',
  '/numbers/',
]) {
  test(`${path} says the same with scripts and without`, async ({ page, plainPage }) => {
    const words = async (from: typeof page): Promise<string> => {
      await from.goto(path);
      // Islands add controls of their own: those are no words of the page.
      const texts = await from
        .locator('main :is(h1, h2, h3, p, li, dt, dd, td, th)')
        .filter({ hasNot: from.locator('button') })
        .allTextContents();
      return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).join('\n');
    };
    const plain = await words(plainPage);
    expect(plain.length).toBeGreaterThan(200);
    expect(await words(page)).toBe(plain);
  });
}

test('a term explains itself where it stands, and gives the focus back', async ({ page }) => {
  const paths = await page
    .goto('/chapters/')
    .then(() =>
      page
        .locator('.chapter-list a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    );
  for (const path of paths) {
    await page.goto(path);
    const term = page.locator('button.term').first();
    if ((await term.count()) === 0) continue;
    const card = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
    await expect(card).toBeHidden();
    await term.click();
    await expect(card).toBeVisible();
    await expect(card).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(term).toBeFocused();
    return;
  }
  expect(paths, 'a chapter with a term').toEqual([]);
});

test.describe('the sentence that the start page checks', () => {
  test('stands whole without scripts, its steps one below the other', async ({
    plainPage: page,
  }) => {
    await page.goto('/');
    await expect(page.locator('.step:visible')).toHaveCount(6);
    await expect(page.locator('.step-bar')).toHaveCount(0);
    await expect(page.locator('#step-6 .verdict')).toBeVisible();
  });

  test('is stepped through by button and key; the step is in the address, and paper shows all', async ({
    page,
  }) => {
    await page.goto('/');
    const shown = page.locator('.step:visible');
    await expect(shown).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Back' })).toBeDisabled();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.locator('#step-2 h3')).toBeFocused();
    expect(new URL(page.url()).hash).toBe('#step-2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('#step-3')).toBeVisible();
    await expect(shown).toHaveCount(1);
    await page.goto('/#step-6');
    await expect(page.locator('#step-6')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(shown).toHaveCount(6);
  });
});

test('the whole op-ed at a glance has a row for each paragraph and a named mark for each claim', async ({
  plainPage: page,
}) => {
  await page.goto('/');
  await expect(page.locator('.glance > li')).toHaveCount(39);
  const marks = page.locator('.glance-marks a');
  const names = await marks.evaluateAll((links) => links.map((link) => link.textContent.trim()));
  expect(names.every((name) => /^\w[\w ]+: \S/.test(name))).toBe(true);
  await page.goto('/claims/');
  expect(names).toHaveLength(await page.locator('[data-item]').count());
});
