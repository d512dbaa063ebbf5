// Parts below the first screen are laid out late (`.later`); links, Back and searches must not notice.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const chapter = '/chapters/at-the-bridges/';
test.use({ viewport: { width: 360, height: 740 } });

const top = (element: Locator): Promise<number> =>
  element.evaluate((one) => one.getBoundingClientRect().top);

async function landsOn(element: Locator): Promise<void> {
  await expect(element).toBeInViewport();
  await expect.poll(() => top(element)).toBeLessThan(80);
  expect(await top(element)).toBeGreaterThanOrEqual(0);
}

const waiting = (page: Page): Locator => page.locator('.later:not(.is-whole)');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a link from elsewhere lands on its section', async ({ page }) => {
      for (const id of ['claims', 'notes', 'changes']) {
        await page.goto('about:blank');
        await page.goto(`${chapter}#${id}`);
        await landsOn(page.locator(`[id="${id}"]`));
      }
    });

    test('so does a link within the page', async ({ page }) => {
      await page.goto(chapter);
      await page.locator('.toc a[href="#where-and-when"]').click();
      await landsOn(page.locator('#where-and-when'));
    });

    test('so does a mark of the timeline, and its entry stays there', async ({ page }) => {
      await page.goto('/timeline/');
      const mark = page.locator('.tl-mark[href^="#e-2021-10-"]').last();
      const entry = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1) ?? ''}"]`);
      await mark.dispatchEvent('click');
      await landsOn(entry);
      if (javaScriptEnabled) await expect(waiting(page)).toHaveCount(0);
      await landsOn(entry);
    });

    test('so does the address of an event', async ({ page }) => {
      await page.goto('/timeline/#e-2022-12-12-lachin-road');
      await landsOn(page.locator('[id="e-2022-12-12-lachin-road"]'));
    });
  });

test('what is below the first screen of the start page waits, the steps of its sentence too', async ({
  plainPage,
}) => {
  await plainPage.goto('/');
  const parts = plainPage.locator('.later');
  await expect(plainPage.locator('.step:not(.later)')).toHaveCount(1);
  for (const part of await parts.all()) await expect(part).toHaveCSS('content-visibility', 'auto');
});

test('on a phone it is left out of the very first frame, but where an address leads into the page', async ({
  plainPage,
}) => {
  const part = plainPage.locator('#glance');
  await plainPage.goto('/');
  await expect(part).toHaveCSS('animation-name', 'held-back');
  await expect(part).toHaveCSS('content-visibility', 'auto');
  await plainPage.goto('/#glance');
  await expect(part).toHaveCSS('animation-name', 'none');
  await plainPage.setViewportSize({ width: 1280, height: 800 });
  await plainPage.goto('/');
  await expect(part).toHaveCSS('animation-name', 'none');
});

test('each part gets its layout when there is nothing else to do', async ({ page }) => {
  await page.goto(chapter);
  expect(await page.locator('.later').count()).toBeGreaterThan(5);
  await expect(waiting(page)).toHaveCount(0);
});

for (const path of ['/', chapter, '/map/', '/timeline/'])
  test(`nothing on ${path} moves when a part gets its layout`, async ({ page }) => {
    await page.goto(path);
    await expect(waiting(page)).toHaveCount(0);
    // What `content-visibility: auto` keeps to itself even of a part that is in sight.
    const moved = await page.locator('.later:visible').evaluateAll((parts) => {
      const tops = (): number[] => parts.map((part) => part.getBoundingClientRect().top);
      const whole = tops();
      for (const part of parts) (part as HTMLElement).style.contain = 'layout style paint';
      return tops().map((at, index) => at - (whole[index] ?? 0));
    });
    expect(moved.length).toBeGreaterThan(2);
    expect(moved.filter((by) => Math.abs(by) >= 1)).toEqual([]);
  });

test('Back leads to where the reader was', async ({ page }) => {
  // Fonts that come late on the first page are used from the next on: both visits shall have them.
  await page.goto(chapter);
  await page.evaluate(() => document.fonts.ready);
  await page.goto('about:blank');
  await page.goto(chapter);
  await expect(waiting(page)).toHaveCount(0);
  const left = page.locator('#check-yourself');
  await left.scrollIntoViewIfNeeded();
  const before = await top(left);
  await page
    .locator('#check-yourself ~ * a[href^="/claims/"]')
    .first()
    .evaluate((link) => {
      (link as HTMLElement).click();
    });
  await page.waitForURL('**/claims/**');
  await page.goBack();
  await expect(left).toBeInViewport();
  expect(Math.abs((await top(left)) - before)).toBeLessThan(40);
});

test('a link to words far down finds them', async ({ page }) => {
  await page.goto(chapter);
  const last = page
    .locator('#check-yourself')
    .locator('xpath=preceding-sibling::section[1]//p')
    .last();
  const words = (await last.textContent())?.trim().split(/\s+/).slice(0, 4).join(' ') ?? '';
  await page.goto('about:blank');
  await page.goto(`${chapter}#:~:text=${encodeURIComponent(words)}`);
  await expect(last).toBeInViewport();
});
