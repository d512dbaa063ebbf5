import { addAxe, violations } from './axe.ts';
import { expect, overflow, test } from './fixture.ts';
import { flag, live, next, now } from './explore-page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('with the keyboard alone', () => {
  test('arrows, Page keys, Home and End step while the stepper has the focus, and the keys are told once', async ({
    page,
  }) => {
    await page.goto('/explore/');
    await next(page).focus();
    await expect(next(page)).toHaveAccessibleDescription(/Page Up and Page Down by month/);
    await page.keyboard.press('ArrowRight');
    await expect(now(page)).toHaveText('28 September 2020');
    await page.keyboard.press('PageDown');
    await expect(now(page)).toHaveText('1 October 2020');
    await page.keyboard.press('End');
    await expect(now(page)).toHaveText('18–24 October 2021');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect(now(page)).toHaveText('27 September 2020');
    await expect(next(page)).toBeFocused();
  });

  test('the timeline is one tab stop that goes by event and says date and title only', async ({
    page,
  }) => {
    await page.goto('/explore/');
    const stops = page.locator('.x-plot .tl-mark[tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.press('ArrowRight');
    const focused = page.locator('.x-plot .tl-mark:focus');
    expect(await focused.locator('title').textContent()).toMatch(/^28 September 2020: .{10,70}$/);
    await expect(now(page), 'going through the timeline chooses nothing').toHaveText(
      '27 September 2020',
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(now(page)).toHaveText(/^18–24 October 2021: /);
    await expect(focused).toHaveClass(/is-current/);
    await expect(stops).toHaveCount(1);
  });

  test('a place outside the map is moved into it, the whole of its mark, once it has the focus', async ({
    page,
  }) => {
    await page.goto('/explore/');
    await live(page);
    const map = page.locator('.map-live');
    for (const name of ['Yerevan', 'Ganja', 'Tabriz', 'Astara']) {
      const place = page.locator(`.place-button[aria-label="${name}"]`);
      await place.focus();
      await expect
        .poll(async () => {
          const [mark, frame] = [await place.boundingBox(), await map.boundingBox()];
          if (!mark || !frame) return 'nothing to be seen';
          const out = Math.max(
            frame.x - mark.x,
            frame.y - mark.y,
            mark.x + mark.width - frame.x - frame.width,
            mark.y + mark.height - frame.y - frame.height,
          );
          return out > 2 ? `${Math.round(out)} px of ${name} outside` : 'inside';
        })
        .toBe('inside');
    }
  });

  test('controls come before what they control', async ({ page }) => {
    await page.goto('/explore/');
    await live(page);
    const order = await page
      .locator('story-explorer')
      .evaluate((root) =>
        [
          ...root.querySelectorAll(
            '.x-go button, .x-filter select, .tl-mark, .map-tools button, .place-button, .x-event',
          ),
        ]
          .map((element) =>
            ['.x-bar *', '.tl-mark', '.map-tools *', '.place-button', '.x-event'].findIndex(
              (each) => element.matches(each),
            ),
          )
          .join(''),
      );
    expect(order).toMatch(/^0+1+2+3+4+$/);
  });
});

for (const width of [1440, 360]) {
  test(`targets of the timeline are at least 24 px at ${width} px, and none overlaps another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/explore/?step=2021-10-04');
    const boxes = await page
      .locator('.x-plot .tl-hit')
      .evaluateAll((hits) => hits.map((hit) => hit.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.filter((box) => box.width < 23.9 || box.height < 23.9)).toEqual([]);
    const cross = (a: DOMRect, b: DOMRect): boolean =>
      a.right > b.left + 0.2 &&
      b.right > a.left + 0.2 &&
      a.bottom > b.top + 0.2 &&
      b.bottom > a.top + 0.2;
    expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => cross(a, b)))).toEqual([]);
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('marks of the large timeline are stacked so that each is a target of 24 px', async ({
    page,
  }) => {
    await page.goto('/timeline/');
    await page.getByText('Filter', { exact: true }).click();
    await expect(page.locator('.tl-form')).toBeVisible();
    const sizes = await page
      .locator('.tl-plot .tl-hit')
      .evaluateAll((hits) =>
        hits
          .map((hit) => hit.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.9);
  });
});

test('side by side from 1024 px, one above the other below', async ({ page }) => {
  const sides = async () => {
    const [map, text] = await Promise.all(
      ['.x-map', '.x-text'].map((part) => page.locator(part).boundingBox()),
    );
    return {
      beside: (text?.x ?? 0) > (map?.x ?? 0) + 100,
      below: (text?.y ?? 0) > (map?.y ?? 0) + 100,
    };
  };
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/explore/');
  expect(await sides()).toEqual({ beside: true, below: false });
  await page.setViewportSize({ width: 1023, height: 768 });
  expect(await sides()).toEqual({ beside: false, below: true });
});

test('at 400 % zoom, which is 320 px, nothing is cut off and every step can be reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/explore/');
  expect(await overflow(page)).toBe(0);
  await next(page).click();
  await expect(now(page)).toHaveText('28 September 2020');
  await page.getByRole('button', { name: /^Next: 29 September/ }).click();
  await expect(now(page)).toHaveText('29 September 2020');
  await expect(now(page)).toBeInViewport();
  expect(await overflow(page)).toBe(0);
});

test('axe finds nothing, in light and dark, wide and narrow', async ({ page }) => {
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`/explore/?event=${flag}`);
    await page.locator('.map-stage').scrollIntoViewIfNeeded();
    await live(page);
    await addAxe(page);
    expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
  }
});
