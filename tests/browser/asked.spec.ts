// What a link asks for is shown, or the page says why not.
import { expect, test } from './fixture.ts';

test('a day that the map does not reach is said, until another is chosen', async ({ page }) => {
  await page.goto('/map/?on=2024-11-24&place=aslanduz');
  const said = page.getByRole('status').filter({ hasText: 'does not reach 24 November 2024' });
  await expect(said).toContainText('It shows 20 October 2020.');
  await page.getByRole('radio', { name: /1 December 2020/ }).check();
  await expect(said).toBeHidden();
});

for (const [path, asked] of [
  ['/timeline/?from=2019-05', '“2019-05”, which this link asks for, is not among'],
  ['/timeline/?from=2021-11&to=2020-10', 'From November 2021 to October 2020 runs backwards'],
  ['/claims/?verdict=true', '“true”, which this link asks for, is not among'],
  ['/sources/?language=xx', '“xx”, which this link asks for, is not among'],
  ['/explore/?step=2019-05-01', 'there is no step for 1 May 2019'],
] as const)
  test(`${path} says what it cannot show`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.asked')).toContainText(asked);
  });

for (const [path, name] of [
  ['/claims/?verdict=disputed', 'c-p36-changed-region'],
  ['/sources/?language=fa', 's-168am-2020-voskanyan-integrity'],
  ['/timeline/?theme=protest', 'e-2020-10-18-khudafarin-bridges'],
] as const)
  test(`${path} takes its filters off for a target that they hide, and says so`, async ({
    page,
  }) => {
    await page.goto(`${path}#${name}`);
    const target = page.locator(`[id="${name}"]`);
    await expect(target).toBeInViewport();
    await expect(page.locator('.asked')).toContainText('were taken off');
    await expect(page).not.toHaveURL(/\?/);
  });

test('a link within a filtered list does the same, twice', async ({ page }) => {
  await page.goto('/sources/');
  const group = page.getByRole('navigation', { name: 'Groups of sources' }).getByRole('link');
  const id = (await group.last().getAttribute('href'))?.slice(1) ?? '';
  for (let time = 1; time <= 2; time += 1) {
    await page.locator('select[name="group"]').selectOption({ index: 1 });
    await expect(page.locator(`[id="${id}"]`)).toBeHidden();
    await group.last().click();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('a link to a month of the timeline lands on its heading', async ({ page }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        for (const month of ['m-2021-10', 'm-2021-11', 'since']) {
          await page.goto('about:blank');
          await page.goto(`/timeline/#${month}`);
          const section = page.locator(`[id="${month}"]`);
          await expect(section).toBeInViewport();
          await expect
            .poll(() => section.evaluate((element) => element.getBoundingClientRect().top))
            .toBeLessThan(80);
          expect(
            await section.evaluate((element) => element.getBoundingClientRect().top),
          ).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

for (const [path, name] of [
  ['/claims/#c-P36-changed-region', 'c-p36-changed-region'],
  ['/claims/?verdict=supported#c-p36-changed-region).', 'c-p36-changed-region'],
  ['/timeline/#e-2020-10-18-khudafarin-bridges%29', 'e-2020-10-18-khudafarin-bridges'],
  ['/chapters/the-road/#one-highway,', 'one-highway'],
] as const)
  test(`${path}, mistyped or cut out badly, leads to the part that must be meant`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator(`[id="${name}"]`)).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#${name}$`));
  });

for (const path of [
  '/Claims/P36-changed-region/',
  '/claims/p36-changed-region/).',
  '/claims/p36-changed-region%E2%80%9D',
])
  test(`${path}, mistyped or cut out badly, leads to the page that must be meant`, async ({
    page,
    faults,
  }) => {
    await page.goto(path);
    await expect(page).toHaveURL(/\/claims\/p36-changed-region\/$/);
    // That there is no such page is the point.
    faults.length = 0;
  });

test('an address that nothing is like stays where it is', async ({ page, faults }) => {
  await page.goto('/claims/nothing-like-it/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
  faults.length = 0;
});

test('where storage is barred the page of kept pages says that none are, without an error', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'caches', {
      get: () => {
        throw new DOMException('barred', 'SecurityError');
      },
    });
  });
  await page.goto('/kept/');
  await expect(page.getByText('No pages are kept in this browser.')).toBeVisible();
});
