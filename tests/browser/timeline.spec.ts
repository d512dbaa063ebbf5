import { expect, test } from './fixture.ts';
import { bridges, chooser, count, openTimeline, shown } from './timeline-page.ts';

// Tall enough for all lanes to be in sight.
test.use({ viewport: { width: 1280, height: 1300 } });

test.describe('with scripts off', () => {
  test('the list is the timeline: every entry says when, how sure, what, where from', async ({
    plainPage: page,
  }) => {
    await openTimeline(page, '/timeline/');
    const entries = page.locator('.entry');
    expect(await entries.count()).toBeGreaterThan(100);
    for (const part of [
      '.entry-when > :first-child',
      '.status',
      'h4',
      '.entry-what p',
      '.entry-more a[href$="#sources"]',
    ]) {
      expect(await entries.filter({ hasNot: page.locator(part) }).count(), part).toBe(0);
    }
    await expect(page.getByRole('heading', { level: 2, name: /^Before/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^Since/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'October 2020' })).toBeVisible();
  });

  test('the drawing has a mark for every entry, which links to it, and no control that would do nothing', async ({
    plainPage: page,
  }) => {
    await openTimeline(page, '/timeline/');
    const ids = await page
      .locator('.entry')
      .evaluateAll((entries) => entries.map(({ id }) => `#${id}`));
    expect(
      await page
        .locator('.tl-mark')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href'))),
    ).toEqual(ids);
    await expect(page.locator('.tl-form')).toBeHidden();
    await expect(page.locator('.tl-zoom')).toBeHidden();
  });

  test('a link to one event opens at it', async ({ plainPage: page }) => {
    await openTimeline(page, `/timeline/#${bridges}`);
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
  });

  test('a strip in a chapter lists its events', async ({ plainPage: page }) => {
    await page.goto('/chapters/at-the-bridges/');
    const strip = page.locator('.strip').first();
    await expect(strip.getByRole('img')).toBeVisible();
    await expect(strip.locator('li').first()).toContainText(
      /documented|reported|claimed|disputed/i,
    );
    await expect(strip.locator('li a').first()).toHaveAttribute('href', /\/events\/.+\/$/);
  });
});

test('marks do not overlap, even in the densest days, whole or zoomed', async ({ page }) => {
  for (const query of ['', '?from=2020-10&to=2020-11', '?from=2021-01&to=2021-12']) {
    await openTimeline(page, `/timeline/${query}`);
    const overlaps = await page.locator('.tl-mark').evaluateAll((marks) => {
      // The shape of the status itself; a fork may run beneath a neighbour in the same row.
      const boxes = marks.map(
        (mark) =>
          [...mark.querySelectorAll('.g, .gs')].at(0)?.getBoundingClientRect() ?? new DOMRect(),
      );
      const apart = (a: DOMRect, b: DOMRect): boolean =>
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return boxes.flatMap((box, index) =>
        boxes.slice(index + 1).filter((other) => !apart(box, other)),
      ).length;
    });
    expect(overlaps, query).toBe(0);
  }
});

test.describe('filters', () => {
  test('hide entries, dim marks, say how many are left and stay in the address', async ({
    page,
  }) => {
    await openTimeline(page, '/timeline/');
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

  test('dim the current event too when they leave it out, and light it again', async ({ page }) => {
    await openTimeline(page, '/timeline/');
    const opacity = () =>
      page.locator('.tl-cursor > g').evaluate((shape) => Number(getComputedStyle(shape).opacity));
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    expect(await opacity()).toBe(1);
    await chooser(page, 'theme').selectOption('religion');
    expect(await opacity()).toBeLessThan(0.3);
    await chooser(page, 'theme').selectOption('');
    expect(await opacity()).toBe(1);
  });

  test('come back from a link, and do not pile up in the history', async ({ page }) => {
    await openTimeline(page, '/timeline/');
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
    await openTimeline(page, '/timeline/?theme=protest');
    const groups = page.locator('.tl-group:not([hidden])');
    expect(await groups.count()).toBeGreaterThan(0);
    await expect(groups.filter({ hasNot: page.locator(shown) })).toHaveCount(0);
  });

  test('give way to a link that names an event which they hide', async ({ page }) => {
    await openTimeline(page, `/timeline/?theme=protest#${bridges}`);
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
    await expect(page.locator(`#${bridges}`)).toBeFocused();
    await expect.poll(() => page.url()).not.toContain('theme');
  });

  test('pass over nonsense in the address', async ({ page }) => {
    await openTimeline(page, '/timeline/?theme=<b>&from=1850-13&to=x');
    await expect(count(page)).toHaveText(/^All/);
  });
});

test.describe('drawing and list', () => {
  test('choosing a mark goes to its entry, and Back returns', async ({ page }) => {
    await openTimeline(page, '/timeline/');
    await page.locator(`.tl-mark[href="#${bridges}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
    await expect(page.locator(`#${bridges}`)).toBeFocused();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  test('a click on a mark goes to its entry too', async ({ page }) => {
    await openTimeline(page, '/timeline/');
    await page.locator(`.tl-mark[href="#${bridges}"] .gs`).click();
    await expect(page.locator(`#${bridges}`)).toBeInViewport();
  });

  test('an entry shows its mark in the drawing', async ({ page }) => {
    await openTimeline(page, '/timeline/');
    await page.locator(`#${bridges}`).getByRole('button', { name: 'Show in the drawing' }).click();
    await expect(page.locator(`.tl-mark[href="#${bridges}"]`)).toBeFocused();
    await expect(page.locator(`.tl-mark[href="#${bridges}"]`)).toBeInViewport();
  });

  test('pointing at a mark says what it stands for', async ({ page }) => {
    await openTimeline(page, '/timeline/');
    await page.locator(`.tl-mark[href="#${bridges}"] .gs`).hover();
    await expect(page.locator('.tl-readout')).toContainText('18 October 2020');
  });
});
