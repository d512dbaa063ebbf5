// What every page must pass, one test each. A worker keeps one window for all of its pages, since a
// new one for each would take minutes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { addAxe, violations } from './axe.ts';
import { overflow, watch, type Faults } from './fixture.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  // A page that has moved is left before anything can be said of it.
  .filter((name) => !readFileSync(join(dist, name), 'utf8').includes('http-equiv="refresh"'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .toSorted();

/**
 * Pages of sources are hundreds alike, and axe takes a second for each. It looks at one of each make:
 * the same elements, classes, languages and directions, whatever their words.
 */
const makeOf = (path: string): string => {
  if (!/^\/sources\/./.test(path)) return path;
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const parts = main.match(/<[a-z]\w*|\b(?:class|lang|dir|role)="[^"]*"/g) ?? [];
  return [...new Set(parts)].toSorted().join(' ');
};
const everyMake = new Set(
  Map.groupBy(paths, makeOf)
    .values()
    .map(([first]) => first),
);
const alike = paths.filter((path) => !everyMake.has(path));

const test = base.extend<object, { shared: { page: Page; faults: Faults } }>({
  shared: [
    async ({ browser }, use, worker) => {
      const { baseURL = '', locale = 'en-GB' } = worker.project.use;
      const context = await browser.newContext({ baseURL, locale });
      const page = await context.newPage();
      await use({ page, faults: watch(page, new URL(baseURL).origin) });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const path of paths.filter((one) => everyMake.has(one))) {
  test(`${path} has no fault, passes axe in light and dark, and fits into 320 px`, async ({
    shared: { page, faults },
  }) => {
    faults.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await addAxe(page);
    expect(await violations(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page), 'axe, dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page), 'pixels wider than 320').toBe(0);
    expect(await page.context().cookies(), 'cookies').toEqual([]);
    expect(faults, 'faults of the page').toEqual([]);
  });
}

for (const [start, some] of Map.groupBy(alike, (path) => path.slice(0, '/sources/a'.length)))
  test(`${start}…: ${some.length} pages made like one above have no fault and fit into 320 px`, async ({
    shared: { page, faults },
  }) => {
    test.slow();
    faults.length = 0;
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of some) {
      await page.goto(path);
      expect(await overflow(page), `${path}: pixels wider than 320`).toBe(0);
    }
    expect(faults, 'faults of the pages').toEqual([]);
  });
