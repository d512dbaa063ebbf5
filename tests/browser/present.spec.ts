import type { Page } from '@playwright/test';
import { expect, overflow, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';
const lesson = '/teach/after-is-not-because/';

/** How far it is, as the bar under the presentation says. */
const where = (page: Page) => page.locator('.present-where');

test('without scripts nothing offers to present', async ({ plainPage: page }) => {
  await page.goto(chapter);
  await expect(page.getByRole('link', { name: 'Present', exact: true })).toBeHidden();
});

test('a chapter is presented section by section, and given back where it was left', async ({
  page,
}) => {
  await page.goto(chapter);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await expect(where(page)).toHaveText(/^1 of \d+: At the bridges$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('#minute')).toBeHidden();
  await page.getByRole('button', { name: 'On' }).click();
  // A section that is longer than the screen is read in steps before the next one comes.
  for (let presses = 0; presses < 12 && !page.url().endsWith('#minute'); presses++)
    await page.keyboard.press('PageDown');
  await expect(where(page)).toHaveText(/^2 of \d+: In one minute$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\?present#notes$/);
  await page.keyboard.press('Home');
  await expect(where(page)).toHaveText(/^1 of/);
  await page.goto(`${chapter}?present#claims`);
  await expect(where(page)).toContainText('Claims in this chapter');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/at-the-bridges\/#claims$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#claims')).toBeInViewport();
});

test('the verdicts of a presented chapter are hidden when asked, and by address', async ({
  page,
}) => {
  await page.goto(`${chapter}?present#claims`);
  const verdict = page.locator('#claims .verdict').first();
  await expect(verdict).toBeVisible();
  await page.getByLabel('Verdicts hidden').check();
  await expect(verdict).toBeHidden();
  await expect(page).toHaveURL(/\?present&verdicts=hidden#claims$/);
  await page.reload();
  await expect(page.getByLabel('Verdicts hidden')).toBeChecked();
  await expect(verdict).toBeHidden();
});

test('with verdicts hidden, no section that tells what was found is shown, and the switch says what is', async ({
  page,
}) => {
  await page.goto(`${chapter}?present#minute`);
  const count = Number(/of (\d+)/.exec((await where(page).textContent()) ?? '')?.[1]);
  await expect(page.locator('.strip .status').first()).toHaveCount(1);
  await page.getByLabel('Verdicts hidden').focus();
  await page.keyboard.press('Space');
  // What was on the screen tells it: the next section comes.
  await expect(where(page)).toHaveText(new RegExp(`^2 of ${count - 3}: `));
  await expect(page.locator('#minute')).toBeHidden();
  await expect(page.getByText('Not hidden:')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Not hidden:')).toBeHidden();
  await expect(where(page)).toBeVisible();
  const seen: string[] = [];
  for (let left = count * 12; left > 0 && !page.url().endsWith('#notes'); left--) {
    await page.keyboard.press('PageDown');
    const hash = new URL(page.url()).hash;
    if (hash !== seen.at(-1)) seen.push(hash);
    const told = await page
      .locator('main :is(.verdict, .claim-conclusion, .status, .chapter-claims caption)')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map(({ textContent }) => textContent),
      );
    expect(told, hash).toEqual([]);
  }
  expect(
    seen.filter((hash) => ['#minute', '#looked-for', '#check-yourself'].includes(hash)),
  ).toEqual([]);
  expect(seen).toContain('#claims');
  await page.getByLabel('Verdicts hidden').uncheck();
  await expect(where(page)).toHaveText(new RegExp(`^${count} of ${count}: Notes`));
  await page.getByRole('button', { name: 'What is hidden' }).click();
  await expect(page.getByText('Not hidden:')).toBeVisible();
});

test('keys go on moving the presentation when verdicts were just hidden', async ({ page }) => {
  await page.goto(`${chapter}?present`);
  await page.getByLabel('Verdicts hidden').check();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#notes$/);
});

test('a class sees the tasks of a lesson; the notes in a second window have the rest, follow and lead', async ({
  page,
}) => {
  await page.goto(`${lesson}?present#pattern`);
  await expect(page.locator('#pattern lesson-task')).toBeVisible();
  await expect(page.locator('#pattern .answer')).toBeHidden();
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Notes' }).click(),
  ]);
  await expect(notes.locator('#pattern .answer p').first()).toBeVisible();
  await expect(notes.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  await page.keyboard.press('ArrowRight');
  await expect(notes.locator('#line')).toBeVisible();
  await notes.keyboard.press('Home');
  await expect(where(page)).toHaveText(/^1 of/);
  await expect(notes.locator('.lesson-facts')).toBeVisible();
  await expect(page.locator('.lesson-facts')).toBeHidden();
});

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 360, height: 640 },
])
  test(`a presented chapter fits into ${viewport.width} pixels, map and strip of time too`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(`${chapter}?present#minute`);
    const count = Number(/of (\d+)/.exec((await where(page).textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(5);
    for (let left = count * 12; left > 0 && !page.url().endsWith('#notes'); left--) {
      expect(await overflow(page), page.url()).toBe(0);
      const hidden = await page
        .locator('main')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(hidden, page.url()).toBe(0);
      await page.keyboard.press('PageDown');
    }
    await expect(page).toHaveURL(/#notes$/);
  });

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('a finger moves on and back, and the browser makes no page back of it', async ({
    page,
    context,
  }) => {
    await page.goto('/teach/');
    await page.goto(`${chapter}?present#the-place`);
    await expect(where(page)).toHaveText(/^4 of/);
    const devtools = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 300 }],
      });
    const draw = async (xs: readonly number[]): Promise<void> => {
      await touch('touchStart', xs[0]);
      for (const x of xs.slice(1)) await touch('touchMove', x);
      await touch('touchEnd');
    };
    await draw([300, 240, 180, 120, 60]);
    await expect(where(page)).toHaveText(/^5 of/);
    await draw([60, 120, 180, 240, 300]);
    await expect(where(page)).toHaveText(/^4 of/);
    await expect(page).toHaveURL(/#the-place$/);
  });

  test('the bar on a phone says the whole number of screens', async ({ page }) => {
    await page.goto(`${chapter}?present#claims`);
    await expect(where(page)).toHaveText(/^13 of 15/);
    expect(
      await where(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
  });
});
