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
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(chapter);
  await page.getByLabel('Colours').selectOption('dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
});

test('a chapter makes a PDF of pages in A4, none of them wider than the paper', async ({
  page,
}) => {
  await page.goto(chapter);
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
});
