import { expect, overflow, test } from './fixture.ts';
import { current, flag, live, mark, next, now, place } from './explore-page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('with scripts off', () => {
  test('the page is an illustrated sequence: dates, who held what, what happened, how sure, from where', async ({
    plainPage: page,
  }) => {
    await page.goto('/explore/');
    const steps = page.locator('.x-step');
    expect(await steps.count()).toBeGreaterThan(30);
    for (const part of ['h3', '.x-control', '.x-event'])
      expect(await steps.filter({ hasNot: page.locator(part) }).count(), part).toBe(0);
    const events = page.locator('.x-event');
    for (const part of ['h4 a', '.status', '.source-links a'])
      expect(await events.filter({ hasNot: page.locator(part) }).count(), part).toBe(0);
    await expect(
      page.locator('.x-step', { hasText: 'Zangilan: Armenian forces before' }).locator('.map-view'),
    ).toBeVisible();
    expect(await page.locator('.map-view').count()).toBeLessThanOrEqual(12);
  });

  test('there is no control that would do nothing, and no empty map', async ({
    plainPage: page,
  }) => {
    await page.goto('/explore/');
    await expect(page.locator('.x-bar')).toBeHidden();
    await expect(page.locator('.x-onward')).toBeHidden();
    await expect(page.locator('.map-live')).toBeHidden();
    await expect(page.locator('.x-still').getByRole('img').first()).toBeVisible();
  });

  test('every mark of the timeline leads to its entry, and each step has an address of its own', async ({
    plainPage: page,
  }) => {
    await page.goto('/explore/');
    const ids = await page
      .locator('.x-event')
      .evaluateAll((events) => events.map(({ id }) => `#${id}`));
    expect(
      await page
        .locator('.x-plot .tl-mark')
        .evaluateAll((marks) => marks.map((each) => each.getAttribute('href'))),
    ).toEqual(ids);
    await page.goto('/explore/#d-2020-10-20');
    await expect(page.locator('#d-2020-10-20')).toBeInViewport();
  });

  test('it fits into 320 px', async ({ plainPage: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/explore/');
    expect(await overflow(page)).toBe(0);
  });
});

test.describe('stepping', () => {
  test('moves text, timeline, the day of the map and the address together', async ({ page }) => {
    await page.goto('/explore/?step=2020-10-19');
    await live(page);
    const fill = () =>
      page
        .locator('.map-live .unit-zangilan-district')
        .evaluate((shape) => getComputedStyle(shape).fill);
    expect(await fill()).toContain('hold-armenian-forces');
    await next(page).click();
    await expect(page).toHaveURL(/\?step=2020-10-20$/);
    await expect(now(page)).toHaveText('20 October 2020');
    await expect(current(page)).toHaveCount(1);
    await expect(current(page).getByRole('heading', { level: 3 })).toContainText('20 October 2020');
    await expect(page.locator('.x-as-of')).toHaveText('As of 20 October 2020.');
    await expect(page.locator('.x-band.is-current')).toHaveAttribute('data-step', '2020-10-20');
    expect(await fill()).toContain('hold-contested');
    await expect(page.locator('.place-button.is-named[aria-label="Zangilan"]')).toBeVisible();
  });

  test('passes from the last day of the war to the first week of the crisis', async ({ page }) => {
    await page.goto('/explore/?step=2020-11-10');
    await next(page).click();
    await expect(now(page)).toHaveText('2–8 August 2021');
    await expect(current(page)).toContainText('Aghdam, Kalbajar and Lachin');
  });

  test('is undone by Back and done again by Forward', async ({ page }) => {
    await page.goto('/explore/');
    await next(page).click();
    await next(page).click();
    await mark(page, flag).click();
    await expect(page).toHaveURL(/\?event=2020-10-18-khudafarin-bridges$/);
    await page.goBack();
    await expect(now(page)).toHaveText('29 September 2020');
    await page.goBack();
    await page.goBack();
    await expect(now(page)).toHaveText('27 September 2020');
    await page.goForward();
    await expect(now(page)).toHaveText('28 September 2020');
  });

  test('stops at both ends without losing the focus', async ({ page }) => {
    await page.goto('/explore/');
    const back = page.getByRole('button', { name: '‹ Previous' });
    await expect(back).toHaveAttribute('aria-disabled', 'true');
    await next(page).focus();
    await page.keyboard.press('End');
    await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await expect(next(page)).toBeFocused();
    await expect(now(page)).toHaveText('18–24 October 2021');
  });
});

test.describe('choosing an event', () => {
  test('sets the map to its day and its places', async ({ page }) => {
    await page.goto('/explore/');
    await live(page);
    await mark(page, flag).click();
    await expect(page.locator('.x-as-of')).toHaveText('As of 18 October 2020.');
    await expect(
      page.locator('.place-button.is-named[aria-label^="Khudafarin"]').first(),
    ).toBeInViewport();
    await expect(now(page)).toHaveText(/^18 October 2020: Azerbaijan announces/);
    await expect(page.locator(`[id="e-${flag}"]`)).toHaveClass(/is-current/);
  });

  test('works from its entry in the text, and from a link', async ({ page }) => {
    await page.goto('/explore/?step=2020-10-18');
    await page
      .locator(`[id="e-${flag}"]`)
      .getByRole('button', { name: 'Show on map and timeline' })
      .click();
    await expect(page).toHaveURL(new RegExp(`event=${flag}`));
    await expect(mark(page, flag)).toHaveClass(/is-current/);
    await page.goto('/explore/#e-2021-10-01-khaybar-drill');
    await expect(now(page)).toHaveText(/^27 September – 3 October 2021: /);
  });

  test('that nobody knows opens the first step', async ({ page }) => {
    await page.goto('/explore/?event=<b>&step=x&place=y');
    await expect(now(page)).toHaveText('27 September 2020');
  });
});

test.describe('choosing a place', () => {
  test('filters timeline and text, and steps go only where something happened there', async ({
    page,
  }) => {
    await page.goto('/explore/');
    const before = await page.evaluate(() => history.length);
    await place(page).selectOption('goris');
    await expect(page).toHaveURL(/place=goris/);
    const left = await page.locator('.x-plot .tl-mark:not(.is-out)').count();
    expect(left).toBeGreaterThan(0);
    await expect(page.locator('.x-count')).toHaveText(new RegExp(`^${left} of \\d+ events$`));
    await expect(page.locator('.x-event:visible').first()).toContainText('Goris');
    await place(page).selectOption('tehran');
    await place(page).selectOption('khudafarin-dam');
    expect(
      await page.evaluate(() => history.length),
      'one step in the history, however many places were tried',
    ).toBe(before + 1);
    await next(page).click();
    await expect(page.locator('.x-event:visible').first()).toContainText('Khudafarin dam');
    await place(page).selectOption('');
    await expect(page.locator('.x-plot .tl-mark.is-out')).toHaveCount(0);
  });

  test('on the map does the same, and its note is not lost', async ({ page }) => {
    await page.goto('/explore/?step=2020-10-20');
    await live(page);
    await page.locator('.place-button[aria-label="Khudafarin dam"]').click();
    await expect(page.getByRole('dialog', { name: 'Khudafarin dam' })).toBeFocused();
    await expect(place(page)).toHaveValue('khudafarin-dam');
    await next(page).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(next(page)).toBeFocused();
  });
});

test('without geometry the small maps of the steps come back', async ({ page, faults }) => {
  await page.route('**/geo/region.json', (route) => route.fulfill({ status: 500, body: '' }));
  const said = page.waitForEvent('console', (message) =>
    message.text().includes('could not be loaded'),
  );
  await page.goto('/explore/?step=2020-10-20');
  await said;
  await expect(page.locator('.x-map')).toBeHidden();
  await expect(current(page).locator('.map-view')).toBeVisible();
  faults.length = 0;
});
