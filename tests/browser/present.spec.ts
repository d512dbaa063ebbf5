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
