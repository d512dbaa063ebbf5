import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';

/** What has the focus: whether it shows, and whether it is marked for those who see. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const { width, height } = box;
    // A mark of the timeline has its ring in a drawing that lies over it.
    const ring = element.matches('.tl-mark')
      ? document.querySelector('.tl-ring')?.getBoundingClientRect()
      : undefined;
    const isRinged =
      ring &&
      ring.width > 15 &&
      ring.left < box.right &&
      ring.right > box.left &&
      ring.top < box.bottom &&
      ring.bottom > box.top;
    return {
      name: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
      marked: isRinged === true || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
      area: width * height,
    };
  });

test.describe('without scripts', () => {
  test('the first key leads past the menu to the text', async ({ plainPage: page }) => {
    await page.goto(chapter);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
    ).toBe(true);
  });

  test('a question opens with the keyboard', async ({ plainPage: page }) => {
    await page.goto(chapter);
    const summary = page.locator('.question summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.question').first().locator('p').first()).toBeVisible();
  });
});

for (const path of [
  '/',
  chapter,
  '/claims/p05-roadblock/',
  '/op-ed/',
  '/places/',
  '/timeline/',
  '/map/',
  '/explore/',
  '/charts/',
]) {
  test(`on ${path} the focus is always marked, never lost and never trapped`, async ({ page }) => {
    await page.goto(path);
    const stops: string[] = [];
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      // Past the last element the focus leaves the page.
      if (!stop) break;
      expect(stop.marked, `${stop.name} shows that it has the focus`).toBe(true);
      expect(stop.area, `${stop.name} can be seen`).toBeGreaterThan(0);
      stops.push(stop.name);
    }
    expect(stops.length).toBeGreaterThan(10);
    // The last element of the page can be reached and left: nothing holds the focus.
    await page.locator('.site-footer a').last().focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.site-footer a').last()).not.toBeFocused();
  });
}

test('the ledger filters with the keyboard alone', async ({ page }) => {
  await page.goto('/claims/');
  const verdict = page.getByLabel('Verdict');
  await verdict.focus();
  await page.keyboard.press('ArrowDown');
  await expect(verdict).toHaveValue('supported');
  await expect(page.locator('[data-item]:visible')).toHaveCount(
    await page.locator('[data-verdict=supported]').count(),
  );
});

test('a term opens with Enter and closes with Escape', async ({ page }) => {
  await page.goto('/glossary/');
  const used = page.locator('.glossary a[href*="/chapters/"]').first();
  await used.click();
  await page.waitForURL(/\/chapters\//);
  const term = page.locator('button.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const card = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
});
