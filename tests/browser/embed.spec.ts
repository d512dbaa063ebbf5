import { expect, test as base, type Page } from '@playwright/test';
import { embedHeight } from '../../src/site/linking/iframe-code.ts';
import { listener } from '../../src/teaching/listener.ts';
import { addAxe, violations } from './axe.ts';

// The page round the frame is of another site, so the fixture that allows one origin is not for it;
// and Chromium lets no page of the world frame one of this computer, unless it is told to.
const test = base.extend({
  page: async ({ playwright, baseURL, launchOptions }, use) => {
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--disable-features=LocalNetworkAccessChecks'],
    });
    await use(await browser.newPage({ baseURL: baseURL ?? '' }));
    await browser.close();
  },
});

const kinds = [
  '/embed/chapters/at-the-bridges/',
  '/embed/chapters/at-the-bridges/the-place/',
  '/embed/claims/p05-roadblock/',
  '/embed/events/2020-10-18-khudafarin-bridges/',
  '/embed/timeline/?from=2020-10&to=2020-11',
  '/embed/map/?on=2020-10-20',
  '/embed/judge/p05-roadblock/',
];

/** Opens a page of another site that has a part of this one in a frame, and runs a script. */
async function frame(page: Page, address: string, script: string): Promise<void> {
  const { baseURL = '' } = test.info().project.use;
  await page.route('http://school.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script>${script}</script><iframe src="${baseURL}${address}" title="x" width="640" height="90"></iframe>`,
    }),
  );
  await page.goto('http://school.test/');
}

/** What the embedded page needs, and what its frame has, in pixels. */
async function heights(page: Page): Promise<{ needs: number; has: number }> {
  const has = await page.locator('iframe').evaluate((element) => element.clientHeight);
  const needs = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  return { needs, has };
}

for (const address of kinds)
  test(`a page that runs the listener makes the frame of ${address} as high as what is in it`, async ({
    page,
  }) => {
    await frame(page, address, listener);
    await expect(page.frameLocator('iframe').locator('.embed-source')).toBeAttached();
    await expect
      .poll(async () => {
        const { needs, has } = await heights(page);
        return has > 90 && needs === has;
      })
      .toBe(true);
  });

test('Canvas, which knows lti.frameResize alone, hears the height too, and hears it anew', async ({
  page,
}) => {
  await frame(
    page,
    '/embed/judge/p05-roadblock/',
    `addEventListener('message', ({ data, source }) => {
      if (data.subject === 'lti.frameResize')
        for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === source) frame.height = data.height;
    });`,
  );
  const inside = page.frameLocator('iframe');
  const same = async (): Promise<boolean> => {
    const { needs, has } = await heights(page);
    return has > 90 && needs === has;
  };
  await expect.poll(same).toBe(true);
  const before = (await heights(page)).has;
  await inside.getByLabel('Unverified').check();
  await inside.getByLabel('None settles it').check();
  await inside.getByRole('button', { name: 'Compare' }).click();
  await expect(inside.locator('.judge-answer')).toHaveAttribute('open');
  await expect.poll(same).toBe(true);
  expect((await heights(page)).has).not.toBe(before);
});

for (const address of [...kinds, '/embed/numbers/area-listed/', '/embed/charts/border-length/'])
  test(`whoever goes through ${address} by headings and landmarks finds its name first, and misses nothing`, async ({
    page,
  }) => {
    await page.goto(address);
    await addAxe(page);
    expect(
      await violations(page, {
        runOnly: { type: 'rule', values: ['page-has-heading-one', 'heading-order', 'region'] },
      }),
    ).toEqual([]);
    await expect(page.getByRole('heading').first()).toHaveJSProperty('localName', 'h1');
  });

test('where nobody listens, a frame of the usual width shows its claim, event, number or chapter whole', async ({
  page,
}) => {
  for (const address of kinds.filter((each) => /chapters\/[^/]+\/$|claims|events/.test(each))) {
    await page.setViewportSize({ width: 640, height: embedHeight(address) });
    await page.goto(address);
    await expect(page.locator('.embed-source')).toBeInViewport({ ratio: 1 });
  }
  // Of a map and a timeline the picture, if not what its signs mean.
  for (const [address, drawing] of [
    ['/embed/map/?on=2020-10-20', '.map-stage'],
    ['/embed/timeline/?from=2020-10&to=2020-11', '.tl-scroll'],
  ] as const) {
    await page.setViewportSize({ width: 640, height: embedHeight(address) });
    await page.goto(address);
    await expect(page.locator(drawing)).toBeInViewport({ ratio: 1 });
  }
});

test('the source of a window of the timeline leads to that window', async ({ page }) => {
  await page.goto('/embed/timeline/?from=2020-10&to=2020-11');
  await expect(page.locator('.embed-source a')).toHaveAttribute(
    'href',
    /\/timeline\/\?from=2020-10&to=2020-11$/,
  );
});

test('a card to judge keeps its verdict folded, and asks for the reader’s first', async ({
  page,
}) => {
  await page.goto('/embed/judge/p05-roadblock/');
  await expect(page.getByRole('button', { name: 'Compare with what we found' })).toBeVisible();
  await expect(page.locator('.judge-found')).toBeHidden();
});

test('a window of the timeline shows its events alone, and a mark opens the list at its event', async ({
  page,
}) => {
  await page.goto('/embed/timeline/?from=2020-10&to=2020-11');
  await expect(page.locator('event-timeline output')).toContainText(/of \d+ events/);
  await page.getByText('The events as a list').click();
  await expect(page.locator('#e-2020-10-18-khudafarin-bridges')).toBeVisible();
  await page.getByText('The events as a list').click();
  await page.evaluate(() => (location.hash = '#e-2020-10-18-khudafarin-bridges'));
  await expect(page.locator('#e-2020-10-18-khudafarin-bridges')).toBeFocused();
});

test('in a narrow frame Tab and arrow keys never lose the focus among the places of the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/embed/map/');
  await page.locator('.map-live .place-button').first().waitFor();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.localName;
    });
  await page.getByRole('button', { name: 'Show the whole map' }).focus();
  const places = new Set<string | undefined>();
  // Past the last place come the links under the map.
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator('.place-button:focus').count()) === 0) {
      expect(await focused()).not.toBe('body');
      if (places.size > 0) break;
      continue;
    }
    places.add(await focused());
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      expect(places, `after ${key}`).toContain(await focused());
    }
  }
  expect(places.size).toBeGreaterThan(3);
});
