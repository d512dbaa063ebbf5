import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** How light the paper is, from 0 to 255. */
const paper = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []
    ).map(Number);
    return (red + green + blue) / 3;
  });
const theme = (page: Page) => page.getByLabel('Colours');

test.describe('without scripts', () => {
  test('the page follows the system, and offers no switch that would not work', async ({
    plainPage: page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    expect(await paper(page)).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBeLessThan(60);
    await expect(page.locator('theme-switch')).toBeHidden();
  });
});

test('a chosen theme holds against the system, on this page and the next', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await theme(page).selectOption('dark');
  expect(await paper(page)).toBeLessThan(60);
  await page.goto('/claims/');
  expect(await paper(page)).toBeLessThan(60);
  await expect(theme(page)).toHaveValue('dark');
  await theme(page).selectOption('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBeGreaterThan(200);
});

test('other tabs and Back follow the choice, and so does the colour of the browser', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await other.goto('/accessibility/');
  await theme(other).selectOption('dark');
  const bars = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    );
  await expect(theme(page)).toHaveValue('dark');
  expect(await paper(page)).toBeLessThan(60);
  expect(await bars()).toEqual(['#16191b']);
  await page.goto('/accessibility/');
  await theme(page).selectOption('light');
  await page.goBack();
  await expect(theme(page)).toHaveValue('light');
  expect(await paper(page)).toBeGreaterThan(200);
  expect(await bars()).toEqual(['#fbf7ee']);
  await theme(page).selectOption('system');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await bars()).toEqual(['#16191b']);
});

test('a chosen theme is there before the first paint', async ({ page }) => {
  await page.goto('/');
  await theme(page).selectOption('dark');
  await page.addInitScript(() => {
    // Runs before the page; notes the theme as soon as there is a body to paint.
    new MutationObserver((_, observer) => {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not yet
      if (!document.body) return;
      document.documentElement.dataset.themeAtBody =
        document.documentElement.dataset.theme ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/claims/');
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
});

test('the choice is the only thing that is stored beside the note of letters, and "Auto" removes it', async ({
  page,
}) => {
  const stored = () =>
    page.evaluate(() =>
      [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).toSorted()),
    );
  await page.goto('/');
  expect(await stored()).toEqual([['fonts', 'here']]);
  await theme(page).selectOption('dark');
  expect(await stored()).toEqual([
    ['fonts', 'here'],
    ['theme', 'dark'],
  ]);
  await theme(page).selectOption('system');
  expect(await stored()).toEqual([['fonts', 'here']]);
});

test('where storage is barred the switch still works, without an error', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('barred', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await theme(page).selectOption('dark');
  expect(await paper(page)).toBeLessThan(60);
});

test('verdicts keep their shapes in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/claims/');
  for (const mark of await page.locator('.tally .verdict svg > *').all()) {
    const visible = await mark.evaluate((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [fill, stroke].some((paint) => paint !== 'none' && paint !== ground);
    });
    expect(visible).toBe(true);
  }
});

test('nothing moves by itself', async ({ page }) => {
  for (const path of ['/', '/chapters/at-the-bridges/', '/map/', '/timeline/']) {
    await page.goto(path);
    const running = await page.evaluate(
      () =>
        document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline)
          .length,
    );
    expect(running, path).toBe(0);
  }
});
