import { expect, test } from './fixture.ts';

const paths = [
  '/',
  '/chapters/the-road/',
  '/timeline/',
  '/map/',
  '/explore/',
  '/charts/',
  '/claims/',
  '/sources/',
  '/events/2020-10-20-zangilan/',
];

for (const path of paths) {
  for (const width of [360, 1280]) {
    test(`${path} stays where it is at ${width} px while fonts, scripts and data come late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route(/\.(woff2|js|json)$/, async (route) => {
        // Later than the first paint, in whatever time that takes here.
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        await route.continue();
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[]) {
            const moved = entry.sources.map(
              ({ node }) =>
                (node instanceof Element ? node : node?.parentElement)?.className ?? '?',
            );
            document.documentElement.dataset.moved ??= '';
            if (entry.value >= 0.001)
              document.documentElement.dataset.moved += `${entry.value.toFixed(3)} ${moved.join(', ')}; `;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect((await page.locator('html').getAttribute('data-moved')) ?? '').toBe('');
    });
  }
}
