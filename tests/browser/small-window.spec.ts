// A phone held sideways, and a window at 400 %: little height.
import { expect, overflow, test } from './fixture.ts';

test.describe('a phone held sideways', () => {
  test.use({ viewport: { width: 802, height: 293 }, hasTouch: true, isMobile: true });

  for (const path of ['/map/', '/explore/'])
    test(`${path}: the map takes at most 70 % of the window, and one finger scrolls past it`, async ({
      page,
    }) => {
      await page.goto(path);
      const stage = page.locator('.map-stage');
      await stage.scrollIntoViewIfNeeded();
      await page.locator('.map-live .place-button').first().waitFor();
      const { x = 0, y = 0, width = 0, height = 999 } = (await stage.boundingBox()) ?? {};
      expect(height).toBeLessThanOrEqual(0.7 * 293 + 1);
      const before = await page.evaluate(() => scrollY);
      const finger = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at === undefined ? [] : [{ x: x + width / 2, y: at }],
        });
      const start = Math.min(y + height / 2, 280);
      await touch('touchStart', start);
      for (let up = 10; up <= 130; up += 10) await touch('touchMove', start - up);
      await touch('touchEnd');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
    });
});

test.describe('at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the card of a term is whole and can be scrolled', async ({ page }) => {
    await page.goto('/chapters/at-the-bridges/');
    const terms = page.locator('button.term');
    for (const term of await terms.all()) {
      await term.press('Enter');
      const box = await page.locator('.term-card:popover-open').evaluate((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        card.scrollTop = 9999;
        // A script can scroll what a reader cannot.
        const fits = card.scrollHeight <= card.clientHeight + 1;
        const scrolls = /auto|scroll/.test(getComputedStyle(card).overflowY);
        const whole =
          (fits || scrolls) && card.scrollTop + card.clientHeight >= card.scrollHeight - 1;
        return { top, bottom, whole };
      });
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(256);
      expect(box.whole).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  test('nothing that stays in place takes a third of the window', async ({ page }) => {
    for (const path of ['/map/', '/explore/', '/timeline/', '/chapters/at-the-bridges/']) {
      await page.goto(path);
      expect(await overflow(page), path).toBe(0);
      const stuck = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *, header')].flatMap((element) => {
          const { position, insetBlockStart } = getComputedStyle(element);
          const held =
            position === 'fixed' || (position === 'sticky' && insetBlockStart !== 'auto');
          return held && element.offsetHeight > innerHeight / 3 ? [element.className] : [];
        }),
      );
      expect(stuck, path).toEqual([]);
    }
  });
});

test('a link with a place does not arm zooming by the wheel; a press does', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto('/map/?place=zangilan-town');
  await expect(page.getByRole('dialog', { name: 'Zangilan' })).toBeFocused();
  const stage = page.locator('.map-live');
  await stage.hover({ position: { x: 30, y: 200 } });
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await stage.hover({ position: { x: 30, y: 300 } });
  await page.mouse.down();
  await page.mouse.up();
  const pressed = await page.evaluate(() => scrollY);
  const drawn = page.locator('.map-live .border').first();
  const course = (await drawn.getAttribute('d')) ?? '';
  await page.mouse.wheel(0, -150);
  await expect(drawn).not.toHaveAttribute('d', course);
  expect(await page.evaluate(() => scrollY)).toBe(pressed);
});
