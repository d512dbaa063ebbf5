import { expect, overflow, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';
const kinds = [
  '/',
  chapter,
  '/op-ed/',
  '/claims/',
  '/claims/p05-roadblock/',
  '/events/2020-10-18-khudafarin-bridges/',
  '/places/',
  '/sources/',
  '/timeline/',
  '/map/',
  '/charts/',
  '/explore/',
];

test.describe('without scripts', () => {
  for (const path of kinds) {
    test(`${path} fits into 320 px`, async ({ plainPage: page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      expect(await overflow(page)).toBe(0);
    });
  }
});

for (const path of kinds) {
  test(`${path} is never wider than its window, from 320 to 1440 px`, async ({ page }) => {
    await page.goto(path);
    const tooWide: string[] = [];
    for (let width = 320; width <= 1440; width += 70) {
      await page.setViewportSize({ width, height: 700 });
      const excess = await overflow(page);
      if (excess > 0) tooWide.push(`${width} px: ${excess} px too wide`);
    }
    expect(tooWide).toEqual([]);
  });

  test(`${path} bears text of twice the size and wide spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page), 'pixels too wide with text of twice the size').toBe(0);
    // WCAG 1.4.12, with the values that it names.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page), 'pixels too wide with wide spacing').toBe(0);
  });
}

test('lines of a chapter are 45 to 75 characters long where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(chapter);
  const characters = await page
    .locator('.prose > .section > p')
    .first()
    .evaluate((paragraph) => {
      const ruler = document.createElement('span');
      ruler.textContent = 'the quick brown fox jumps over the lazy dog '.repeat(4);
      ruler.style.cssText = 'position: absolute; white-space: nowrap';
      paragraph.append(ruler);
      const each = ruler.getBoundingClientRect().width / ruler.textContent.length;
      ruler.remove();
      return paragraph.getBoundingClientRect().width / each;
    });
  expect(characters).toBeGreaterThan(45);
  expect(characters).toBeLessThan(85);
});
