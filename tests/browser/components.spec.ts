// The page of all components, in a development server on a copy of the project: what it shows is
// made up, so that no change of content changes a picture.
import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { addAxe, violations } from './axe.ts';
import { startDev, type DevProject } from './dev-project.ts';
import { overflow, watch } from './fixture.ts';
import { whyNoPictures } from './pictures.ts';

let project: DevProject;

/**
 * Puts the site's own letters in place for a picture. The page takes them only where they come in
 * time, which on a busy machine is chance.
 */
async function takeFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rules = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule);
    const faces = rules.map(
      ({ style }) =>
        new FontFace(style.getPropertyValue('font-family'), style.getPropertyValue('src'), {
          style: style.getPropertyValue('font-style') || 'normal',
          weight: style.getPropertyValue('font-weight') || '400',
          unicodeRange: style.getPropertyValue('unicode-range'),
          display: 'block',
        }),
    );
    for (const face of await Promise.all(faces.map((one) => one.load()))) document.fonts.add(face);
    await document.fonts.ready;
  });
}

/**
 * Stills the page for good, not for the moment of a picture alone: else its parts take their heights
 * anew for each, and are never where they were.
 */
function still(page: Page): Promise<void> {
  return page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    readFileSync('tests/pictures/still.css', 'utf8'),
  );
}

/** The page of all components; a fault of it fails the test. */
const test = base.extend<{ components: Page }>({
  components: async ({ page }, use) => {
    const faults = watch(page, project.origin);
    await page.goto(`${project.origin}/_components/`);
    await use(page);
    expect(faults, 'faults of the page').toEqual([]);
  },
});

// Without scripts, and so without the editors' bar: as it is before anything moves.
test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

// Starting the server takes some seconds, and other tests run beside this one.
test.setTimeout(300_000);

// One server for all.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  project = await startDev();
});
test.afterAll(() => project.stop());

test.describe('with scripts, which axe needs', () => {
  test.use({ javaScriptEnabled: true });

  test('every component in every state passes axe in light and dark', async ({
    components: page,
  }) => {
    await addAxe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});

test('every component in every state fits into a small phone, and no word of a drawing is cut off', async ({
  components: page,
}) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await overflow(page), `pixels wider than ${width}`).toBe(0);
    const cut = await page.locator('.chart-svg text').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const frame = text.closest('.chart-svg')?.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        return frame && (box.left < frame.left - 1 || box.right > frame.right + 1)
          ? [text.textContent]
          : [];
      }),
    );
    expect(cut).toEqual([]);
  }
});

test('drafts are marked as such wherever they stand', async ({ components: page }) => {
  for (const draft of [
    '.claim-card:has-text("The bridge is beautiful")',
    '.number-card:has-text("Cats on the bridge")',
    '.chart:has-text("Bridges, in bridges")',
    '#some-bars h2',
    '#s-a-draft-source',
    '#e-2021-09-trafficking-2 h4',
  ])
    await expect(page.locator(draft).first().locator('.draft'), draft).toHaveText(/^\s*Draft/);
});

/** A part of the page, as it looks in a window of some width. */
interface Picture {
  part: string;
  width: number;
  /** Of its upper end alone, where the whole would be too much. */
  height?: number;
  colorScheme?: 'dark';
  media?: 'print';
}

const pictures: Readonly<Record<string, Picture>> = {
  chapter: { part: '.chapter', width: 1100, height: 800 },
  'chapter-phone-dark': { part: '.chapter', width: 360, height: 800, colorScheme: 'dark' },
  // The first page of paper: A4, 96 pixels an inch.
  'chapter-print': { part: 'body', width: 794, height: 1123, media: 'print' },
  cards: { part: '#cards', width: 600 },
  drawings: { part: '#drawings', width: 400 },
  map: { part: '.map-figure', width: 1000 },
  timeline: { part: '[aria-labelledby=h-drawing]', width: 1300 },
  'timeline-dark': { part: '.tl-scroll', width: 1300, colorScheme: 'dark' },
};

test.describe('pictures', () => {
  const timeout = 60_000;

  test.beforeEach(({ browser }) => {
    const why = whyNoPictures(browser.version());
    test.skip(why !== undefined, why);
  });

  for (const [name, { part, width, height, colorScheme, media }] of Object.entries(pictures))
    test(`the page looks like its picture: ${name}`, async ({ components: page }) => {
      await page.setViewportSize({ width, height: 1000 });
      await page.emulateMedia({ colorScheme: colorScheme ?? 'light', media: media ?? 'screen' });
      await still(page);
      await takeFonts(page);
      const element = page.locator(part).first();
      const box = await element.boundingBox();
      if (box && height !== undefined)
        await expect(page).toHaveScreenshot(`${name}.png`, {
          clip: { ...box, height },
          fullPage: true,
          timeout,
        });
      else await expect(element).toHaveScreenshot(`${name}.png`, { timeout });
    });
});
