// The reader's own text size, set in the browser: 200 % at 360 px. It goes into every `rem` and into
// the widths at which the layout changes, which `font-size` on the page does not.
import { expect, overflow, test } from './fixture.ts';
import config from '../../playwright.config.ts';

const { launchOptions } = config.use ?? {};
test.use({
  viewport: { width: 360, height: 640 },
  launchOptions: {
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      // All that Playwright itself sets stands here too: the last of two counts.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,defaultFontSize=32',
    ],
  },
});

test('no kind of page is wider than a phone at twice the text size', async ({ page }) => {
  const tooWide: string[] = [];
  for (const path of [
    '/',
    '/chapters/',
    '/chapters/at-the-bridges/',
    '/op-ed/',
    '/claims/',
    '/claims/p05-roadblock/',
    '/events/2020-10-18-khudafarin-bridges/',
    '/places/',
    '/places/khudafarin-dam/',
    '/sources/',
    '/sources/168am-2020-voskanyan-integrity/',
    '/timeline/',
    '/map/',
    '/explore/',
    '/glossary/',
    '/numbers/',
    '/charts/',
    '/corrections/',
    '/how-we-check/',
    '/what-happened-before/',
    '/search/?q=khudafarin',
    '/teach/',
    '/teach/a-map-needs-a-date/',
    '/teach/judge/',
    '/teach/judge/at-the-bridges/',
    '/teach/judge/?claims=p05-roadblock',
    '/about/',
    '/kept/',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const excess = await overflow(page);
    if (excess > 0) tooWide.push(`${path}: ${excess} px too wide`);
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '34px',
  );
  expect(tooWide).toEqual([]);
});
