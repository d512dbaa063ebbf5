import { expect, test } from './fixture.ts';
import { bridges, count, focused, openTimeline, tabStops } from './timeline-page.ts';

// Tall enough for all lanes to be in sight.
test.use({ viewport: { width: 1280, height: 1300 } });

test.describe('with the keyboard', () => {
  test('the drawing is one tab stop, whose keys are told once', async ({ page }) => {
    await openTimeline(page, '/timeline/');
    expect(await tabStops(page)).toBe(1);
    await expect(page.locator('.tl-plot')).toHaveAttribute('aria-describedby', 'timeline-keys');
    await expect(page.locator('#timeline-keys')).toContainText('Page Up');
    await page.locator('.tl-mark[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await tabStops(page)).toBe(1);
  });

  test('arrows go by event, Page keys by month, Home and End to the ends, saying date and title only', async ({
    page,
  }) => {
    await openTimeline(page, '/timeline/');
    const names = await page
      .locator('.entry')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('aria-label')));
    await page.locator('.tl-mark[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(names[1]);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(names.at(-1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(names[0]);
    await page.locator('.tl-mark[href^="#e-2020-10-"]').first().focus();
    await page.keyboard.press('PageDown');
    expect(await focused(page)).toMatch(/November 2020/);
    await page.keyboard.press('PageUp');
    expect(await focused(page)).toMatch(/October 2020/);
  });

  test('up and down go to the nearest event of the next lane that has any, and stop at the outer lanes', async ({
    page,
  }) => {
    await openTimeline(page, '/timeline/');
    const names = await page.locator('.tl-names text').allTextContents();
    // Where the current mark is seen, not what it says of itself: centre and number of its lane.
    const here = () =>
      page.evaluate(() => {
        const middle = (element: Element): { x: number; y: number } => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        };
        const mark = document.activeElement;
        const { x, y } = middle(mark?.querySelector('.g, .gs') ?? document.body);
        const lanes = [...document.querySelectorAll('.tl-names [data-lane]')];
        const lane = lanes.findIndex((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top <= y && y < bottom;
        });
        const entry = document.querySelector(mark?.getAttribute('href') ?? '');
        const theme = entry?.querySelector('.entry-when .small')?.textContent ?? '';
        return { x, lane, theme };
      });
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    const lanes: number[] = [(await here()).lane];
    const walk = async (key: 'ArrowUp' | 'ArrowDown', by: -1 | 1): Promise<void> => {
      for (;;) {
        const before = await here();
        await page.keyboard.press(key);
        const { lane, theme } = await here();
        if (lane === before.lane) return;
        expect(lane, key).toBe(before.lane + by);
        expect(names[lane]?.replaceAll(/\s/g, '')).toBe(theme.replaceAll(/\s/g, ''));
        lanes.push(lane);
      }
    };
    await walk('ArrowUp', -1);
    expect(lanes.at(-1)).toBe(0);
    await walk('ArrowDown', 1);
    expect(lanes.at(-1)).toBe(names.length - 1);
  });

  test('one event is current at a time, in drawing and list, however it was reached', async ({
    page,
  }) => {
    await openTimeline(page, '/timeline/');
    await page.locator('.tl-mark[tabindex="0"]').focus();
    for (const key of ['ArrowRight', 'End', 'PageUp', 'Home']) {
      await page.keyboard.press(key);
      for (const current of ['.tl-mark.is-current', '.tl-mark.is-near', '.entry.is-current'])
        await expect(page.locator(current)).toHaveCount(1);
    }
    await page.locator('.entry').nth(5).locator('h4 a').first().focus();
    await expect(page.locator('.tl-mark.is-current')).toHaveCount(1);
    const id = await page.locator('.entry').nth(5).getAttribute('id');
    await expect(page.locator('.tl-mark.is-current')).toHaveAttribute('href', `#${id ?? ''}`);
    expect(await tabStops(page)).toBe(1);
  });

  test('the current event is marked over the drawing, where its mark is, at any zoom and not on paper', async ({
    page,
  }) => {
    await openTimeline(page, '/timeline/');
    const centre = async (selector: string) => {
      const { x, y, width, height } = (await page.locator(selector).boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    };
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    for (const key of ['ArrowLeft', '+', 'ArrowRight', '0']) {
      await page.keyboard.press(key);
      const at = await centre('.tl-mark:focus :is(.g, .gs) >> nth=-1');
      expect(await centre('.tl-cursor :is(.g, .gs) >> nth=-1')).toEqual(at);
      expect(await centre('.tl-ring')).toEqual(at);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.tl-cursor')).toBeHidden();
  });

  test('a key changes nothing in the drawing below, which would be painted anew with all its marks', async ({
    page,
  }) => {
    await openTimeline(page, '/timeline/');
    const look = () =>
      page
        .locator(`.tl-mark[href="#${bridges}"]`)
        .evaluate((mark) =>
          [mark, ...mark.children].map((part) =>
            [...getComputedStyle(part)].map((name) =>
              getComputedStyle(part).getPropertyValue(name),
            ),
          ),
        );
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    await page.keyboard.press('ArrowLeft');
    const before = await look();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.tl-mark.is-current')).toHaveAttribute('href', `#${bridges}`);
    expect(await look()).toEqual(before);
  });

  test('the tab stop stays among the events that are shown', async ({ page }) => {
    await openTimeline(page, '/timeline/?theme=religion');
    await expect(page.locator('.tl-mark[tabindex="0"]:not(.is-out)')).toHaveCount(1);
    await page.locator('.tl-mark[tabindex="0"]').focus();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('is-out'))).toBe(
      false,
    );
  });

  test('Tab comes to the first event of the window that an address asks for, and leaves the window as it is', async ({
    page,
  }) => {
    await openTimeline(page, '/timeline/?from=2020-10&to=2020-11');
    const first = page.locator('.entry:not([hidden])').first();
    await expect(first).toHaveAttribute('id', /^e-2020-10-/);
    await page.getByRole('button', { name: 'Whole' }).focus();
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(page.locator('a.tl-mark:focus')).toHaveCount(1, { timeout: 100 });
    }).toPass();
    expect(await focused(page)).toBe(await first.getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/October 2020/);
    expect(new URL(page.url()).search).toBe('?from=2020-10&to=2020-11');
  });

  test('plus and minus zoom about the event in focus, 0 shows the whole', async ({ page }) => {
    await openTimeline(page, '/timeline/');
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(page.locator(`.tl-mark[href="#${bridges}"]`)).toBeInViewport();
    await expect(page).toHaveURL(/to=202/);
    await page.keyboard.press('0');
    await expect(count(page)).toHaveText(/^All/);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});
