import { expect, overflow, test } from './fixture.ts';
import { bridges, chooser, openTimeline, shown } from './timeline-page.ts';

// Tall enough for all lanes to be in sight.
test.use({ viewport: { width: 1280, height: 1300 } });

test.describe('zoom and pan', () => {
  test('a window in the address is what drawing and list show', async ({ page }) => {
    await openTimeline(page, '/timeline/?from=2021-09&to=2021-10');
    await expect(page.locator(`${shown}[data-months^="2020"]`)).toHaveCount(0);
    await expect(page.locator('.tl-mark[href^="#e-2021-09-12"]').first()).toBeInViewport();
    await expect(page.locator(`.tl-mark[href="#${bridges}"]`)).not.toBeInViewport();
  });

  test('scrolling the zoomed drawing takes address and list along', async ({ page }) => {
    await openTimeline(page, '/timeline/?from=2020-10&to=2020-11');
    await page
      .locator('.tl-scroll')
      .evaluate((scroller) => (scroller.scrollLeft += scroller.clientWidth * 2));
    await expect(page).not.toHaveURL(/from=2020-10/);
    await expect(page.locator(`${shown}[data-months="2020-10"]`)).toHaveCount(0);
  });

  test('a drag pans and chooses nothing', async ({ page }) => {
    await openTimeline(page, '/timeline/?from=2020-10&to=2020-11');
    const box = await page.locator('.tl-scroll').boundingBox();
    if (!box) throw new Error('no drawing');
    await page.mouse.move(box.x + 600, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 100, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=2020-1[01]/);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(
      await page.locator('.tl-scroll').evaluate(({ scrollLeft }) => scrollLeft),
    ).toBeGreaterThan(200);
  });

  test('buttons move by a month and cannot leave the story', async ({ page }) => {
    await openTimeline(page, '/timeline/?from=2021-09&to=2021-10');
    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect(chooser(page, 'from')).toHaveValue('2021-08');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(chooser(page, 'to')).toHaveValue('2021-10');
    await page.getByRole('button', { name: 'Whole' }).click();
    await expect(chooser(page, 'from')).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

for (const width of [320, 360, 768]) {
  test(`nothing overflows at ${width} px, whole or zoomed`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['', '?from=2020-10&to=2020-11']) {
      await openTimeline(page, `/timeline/${query}`);
      expect(await overflow(page)).toBe(0);
    }
  });
}

test('nothing jumps when the controls come alive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openTimeline(page, '/timeline/');
  await expect(page.locator('.tl-form')).toBeVisible();
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(total).toBeLessThan(0.05);
});

for (const ending of ['pointercancel', 'lostpointercapture', 'blur'])
  test(`a drag of the drawing ends with ${ending}`, async ({ page }) => {
    await openTimeline(page, '/timeline/?from=2020-10&to=2020-11');
    const scroller = page.locator('.tl-scroll');
    const left = () => scroller.evaluate((element) => element.scrollLeft);
    await expect.poll(left).toBeGreaterThan(50);
    await scroller.hover({ position: { x: 500, y: 20 } });
    const start = await left();
    await page.mouse.down();
    await page.mouse.move(400, 400);
    await expect.poll(left).not.toBe(start);
    const dragged = await left();
    await page.evaluate((type) => dispatchEvent(new PointerEvent(type)), ending);
    await page.mouse.move(600, 400);
    await page.mouse.up();
    expect(await left()).toBe(dragged);
  });
