import type { Page } from '@playwright/test';
import { expect, overflow, test } from './fixture.ts';

const bridges = 'e-2020-10-18-khudafarin-bridges';
const shown = '.entry:not([hidden])';
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
const count = (page: Page) => page.locator('.tl-form output');
const chooser = (page: Page, name: string) => page.locator(`.tl-form select[name=${name}]`);
const tabStops = (page: Page): Promise<number> =>
  page
    .locator('.tl-scroll, .tl-scroll *')
    .evaluateAll((elements) => elements.filter((element) => (element as HTMLElement).tabIndex >= 0).length);

// Tall enough for all lanes to be in sight.
test.use({ viewport: { width: 1280, height: 1300 } });

test.describe('with scripts off', () => {
  test('the list is the timeline: every entry says when, how sure, what, where from', async ({ plainPage: page }) => {
    await page.goto('/timeline/');
    const entries = page.locator('.entry');
    expect(await entries.count()).toBeGreaterThan(100);
    for (const part of ['.entry-when > :first-child', '.status', 'h4', '.entry-what p', '.entry-more a[href$="#sources"]']) {
      expect(await entries.filter({ hasNot: page.locator(part) }).count(), part).toBe(0);
    }
    await expect(page.getByRole('heading', { level: 2, name: /^Before/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^Since/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'October 2020' })).toBeVisible();
  });

  test('the drawing has a mark for every entry, which links to it, and no control that would do nothing', async ({ plainPage: page }) => {
    await page.goto('/timeline/');
    const ids = await page.locator('.entry').evaluateAll((entries) => entries.map(({ id }) => `#${id}`));
    expect(await page.locator('.tl-mark').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')))).toEqual(ids);
    await expect(page.locator('.tl-form')).toBeHidden();
    await expect(page.locator('.tl-zoom')).toBeHidden();
  });

  test('a link to one event opens at it', async ({ plainPage: page }) => {
    await page.goto(`/timeline/#${bridges}`);
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
  });

  test('a strip in a chapter lists its events', async ({ plainPage: page }) => {
    await page.goto('/chapters/at-the-bridges/');
    const strip = page.locator('.strip').first();
    await expect(strip.getByRole('img')).toBeVisible();
    await expect(strip.locator('li').first()).toContainText(/documented|reported|claimed|disputed/i);
    await expect(strip.locator('li a').first()).toHaveAttribute('href', /\/events\/.+\/$/);
  });
});

test('marks do not overlap, even in the densest days, whole or zoomed', async ({ page }) => {
  for (const query of ['', '?from=2020-10&to=2020-11', '?from=2021-01&to=2021-12']) {
    await page.goto(`/timeline/${query}`);
    const overlaps = await page.locator('.tl-mark').evaluateAll((marks) => {
      // The shape of the status itself; a fork may run beneath a neighbour in the same row.
      const boxes = marks.map((mark) => [...mark.querySelectorAll('.g, .gs')].at(0)?.getBoundingClientRect() ?? new DOMRect());
      const apart = (a: DOMRect, b: DOMRect): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => !apart(box, other))).length;
    });
    expect(overlaps, query).toBe(0);
  }
});

test.describe('filters', () => {
  test('hide entries, dim marks, say how many are left and stay in the address', async ({ page }) => {
    await page.goto('/timeline/');
    const all = await page.locator('.entry').count();
    await chooser(page, 'theme').selectOption('border');
    const border = await page.locator(shown).count();
    expect(border).toBeGreaterThan(0);
    expect(border).toBeLessThan(all);
    await expect(page.locator(`${shown}:not([data-theme-of=border])`)).toHaveCount(0);
    await expect(page.locator('.tl-mark:not(.is-out)')).toHaveCount(border);
    await expect(count(page)).toHaveText(`${border} of ${all} events`);
    await expect.poll(() => page.url()).toContain('?theme=border');
    await chooser(page, 'status').selectOption('reported');
    await expect(page.locator(`${shown}:not([data-status=reported])`)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(count(page)).toHaveText(`All ${all} events`);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('come back from a link, and do not pile up in the history', async ({ page }) => {
    await page.goto('/timeline/');
    const before = await page.evaluate(() => history.length);
    await chooser(page, 'place').selectOption({ index: 3 });
    await chooser(page, 'from').selectOption('2020-10');
    await chooser(page, 'to').selectOption('2020-11');
    expect(await page.evaluate(() => history.length)).toBe(before);
    const said = await count(page).textContent();
    await page.reload();
    await expect(count(page)).toHaveText(said ?? '');
    await expect(chooser(page, 'from')).toHaveValue('2020-10');
  });

  test('leave no empty month behind', async ({ page }) => {
    await page.goto('/timeline/?theme=protest');
    const groups = page.locator('.tl-group:not([hidden])');
    expect(await groups.count()).toBeGreaterThan(0);
    await expect(groups.filter({ hasNot: page.locator(shown) })).toHaveCount(0);
  });

  test('give way to a link that names an event which they hide', async ({ page }) => {
    await page.goto(`/timeline/?theme=protest#${bridges}`);
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
    await expect(page.locator(`#${bridges}`)).toBeFocused();
    await expect.poll(() => page.url()).not.toContain('theme');
  });

  test('pass over nonsense in the address', async ({ page }) => {
    await page.goto('/timeline/?theme=<b>&from=1850-13&to=x');
    await expect(count(page)).toHaveText(/^All/);
  });
});

test.describe('with the keyboard', () => {
  test('the drawing is one tab stop, whose keys are told once', async ({ page }) => {
    await page.goto('/timeline/');
    expect(await tabStops(page)).toBe(1);
    await expect(page.locator('.tl-plot')).toHaveAttribute('aria-describedby', 'timeline-keys');
    await expect(page.locator('#timeline-keys')).toContainText('Page Up');
    await page.locator('.tl-mark[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await tabStops(page)).toBe(1);
  });

  test('arrows go by event, Page keys by month, Home and End to the ends, saying date and title only', async ({ page }) => {
    await page.goto('/timeline/');
    const names = await page.locator('.entry').evaluateAll((entries) => entries.map((entry) => entry.getAttribute('aria-label')));
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

  test('one event is current at a time, in drawing and list, however it was reached', async ({ page }) => {
    await page.goto('/timeline/');
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

  test('the current event is marked over the drawing, where its mark is, at any zoom and not on paper', async ({ page }) => {
    await page.goto('/timeline/');
    const centre = async (selector: string) => {
      const { x, y, width, height } = (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
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

  test('a key changes nothing in the drawing below, which would be painted anew with all its marks', async ({ page }) => {
    await page.goto('/timeline/');
    const look = () =>
      page
        .locator(`.tl-mark[href="#${bridges}"]`)
        .evaluate((mark) =>
          [mark, ...mark.children].map((part) => [...getComputedStyle(part)].map((name) => getComputedStyle(part).getPropertyValue(name))),
        );
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    await page.keyboard.press('ArrowLeft');
    const before = await look();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.tl-mark.is-current')).toHaveAttribute('href', `#${bridges}`);
    expect(await look()).toEqual(before);
  });

  test('the tab stop stays among the events that are shown', async ({ page }) => {
    await page.goto('/timeline/?theme=religion');
    await expect(page.locator('.tl-mark[tabindex="0"]:not(.is-out)')).toHaveCount(1);
    await page.locator('.tl-mark[tabindex="0"]').focus();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('is-out'))).toBe(false);
  });

  test('plus and minus zoom about the event in focus, 0 shows the whole', async ({ page }) => {
    await page.goto('/timeline/');
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

test.describe('drawing and list', () => {
  test('choosing a mark goes to its entry, and Back returns', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
    await expect(page.locator(`#${bridges}`)).toBeFocused();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('a click on a mark goes to its entry too', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator(`.tl-mark[href="#${bridges}"] .gs`).click();
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
  });

  test('an entry shows its mark in the drawing', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator(`#${bridges}`).getByRole('button', { name: 'Show in the drawing' }).click();
    await expect(page.locator(`.tl-mark[href="#${bridges}"]`)).toBeFocused();
    await expect(page.locator(`.tl-mark[href="#${bridges}"]`)).toBeInViewport();
  });

  test('pointing at a mark says what it stands for', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator(`.tl-mark[href="#${bridges}"] .gs`).hover();
    await expect(page.locator('.tl-readout')).toContainText('18 October 2020');
  });
});

test.describe('zoom and pan', () => {
  test('a window in the address is what drawing and list show', async ({ page }) => {
    await page.goto('/timeline/?from=2021-09&to=2021-10');
    await expect(page.locator(`${shown}[data-months^="2020"]`)).toHaveCount(0);
    await expect(page.locator('.tl-mark[href^="#e-2021-09-12"]').first()).toBeInViewport();
    await expect(page.locator(`.tl-mark[href="#${bridges}"]`)).not.toBeInViewport();
  });

  test('scrolling the zoomed drawing takes address and list along', async ({ page }) => {
    await page.goto('/timeline/?from=2020-10&to=2020-11');
    await page.locator('.tl-scroll').evaluate((scroller) => (scroller.scrollLeft += scroller.clientWidth * 2));
    await expect(page).not.toHaveURL(/from=2020-10/);
    await expect(page.locator(`${shown}[data-months="2020-10"]`)).toHaveCount(0);
  });

  test('a drag pans and chooses nothing', async ({ page }) => {
    await page.goto('/timeline/?from=2020-10&to=2020-11');
    const box = await page.locator('.tl-scroll').boundingBox();
    if (!box) throw new Error('no drawing');
    await page.mouse.move(box.x + 600, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 100, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=2020-1[01]/);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(await page.locator('.tl-scroll').evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(200);
  });

  test('buttons move by a month and cannot leave the story', async ({ page }) => {
    await page.goto('/timeline/?from=2021-09&to=2021-10');
    await page.getByRole('button', { name: 'Earlier' }).click();
    await expect(chooser(page, 'from')).toHaveValue('2021-08');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(chooser(page, 'to')).toHaveValue('2021-10');
    await page.getByRole('button', { name: 'Whole' }).click();
    await expect(chooser(page, 'from')).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
  });
});

for (const width of [320, 360, 768]) {
  test(`nothing overflows at ${width} px, whole or zoomed`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['', '?from=2020-10&to=2020-11']) {
      await page.goto(`/timeline/${query}`);
      expect(await overflow(page)).toBe(0);
    }
  });
}

test('nothing jumps when the controls come alive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/timeline/');
  await expect(page.locator('.tl-form')).toBeVisible();
  const total = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
  expect(total).toBeLessThan(0.05);
});

test('entries out of sight wait to be laid out on a screen, and not on paper', async ({ plainPage: page }) => {
  await page.goto('/timeline/');
  const kinds = (): Promise<string[]> =>
    page.locator('.entry').evaluateAll((entries) => [...new Set(entries.map((entry) => getComputedStyle(entry).contentVisibility))]);
  expect(await kinds()).toEqual(['auto']);
  await page.emulateMedia({ media: 'print' });
  expect(await kinds()).toEqual(['visible']);
});
