// In which letters a page is set, on a reader's first page and on the ones after it.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';
const first = (page: Page) => page.locator('.prose p').first();
const family = (page: Page) =>
  first(page).evaluate((words) => getComputedStyle(words).fontFamily.replaceAll('"', ''));
const noted = (page: Page) => page.evaluate(() => localStorage.getItem('fonts'));
const ours = 'Source Serif 4, Georgia, serif';
const systems = 'Georgia, serif';

// Nothing is stored yet, as when somebody comes for the first time.
test.use({ storageState: { cookies: [], origins: [] } });

test('the first page is painted in letters of the system and stays so, the next ones in ours', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset.moved = String(list.getEntries().length);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(chapter);
  await expect.poll(() => noted(page)).toBe('here');
  expect(await family(page)).toBe(systems);
  expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
  const asked = await page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ startTime }) => startTime - (visit?.loadEventStart ?? Infinity));
  });
  expect(asked.length).toBeGreaterThan(3);
  expect(
    Math.min(...asked),
    'milliseconds between the load of the page and the first font',
  ).toBeGreaterThan(0);

  await page.goto('/chapters/the-road/');
  expect(await family(page)).toBe(ours);
});

test('paper has our letters on the first page too', async ({ page }) => {
  await page.goto(chapter);
  await expect.poll(() => noted(page)).toBe('here');
  await page.emulateMedia({ media: 'print' });
  expect(await family(page)).toBe(ours);
});

test('where a reader asks for few data no font is fetched', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(chapter);
  // The parts of the page get their heights in the moments without work in which fonts would come.
  await expect(page.locator('.later:not(.is-whole)')).toHaveCount(0);
  expect([fonts, await noted(page)]).toEqual([[], null]);
});

test('a font that does not come is not noted as there', async ({ page, faults }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', {
    predicate: (request) => request.resourceType() === 'font',
  });
  await page.goto(chapter);
  await failed;
  await expect(page.locator('.later:not(.is-whole)')).toHaveCount(0);
  expect(await noted(page)).toBeNull();
  faults.length = 0;
});

test('where storage is barred the letters of the system stay, without an error', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('barred', 'SecurityError');
      },
    });
  });
  await page.goto(chapter);
  await expect(page.locator('.later:not(.is-whole)')).toHaveCount(0);
  expect(await family(page)).toBe(systems);
});
