import { expect, overflow, test } from './fixture.ts';

test.describe('the map without scripts', () => {
  test('is a drawing with borders, lines of every class, names, a scale bar and a legend', async ({
    plainPage: page,
  }) => {
    await page.goto('/map/');
    const map = page.getByRole('group', { name: /Map of the Aras/ });
    await expect(map).toBeVisible();
    for (const kind of [
      '.border',
      '.river',
      '.edge',
      '.water',
      'path.road',
      'path.railway',
      'path.line-of-contact',
      '.scale-bar',
    ]) {
      expect(await map.locator(kind).count(), kind).toBeGreaterThan(0);
    }
    for (const name of ['Khudafarin', 'Zangilan', 'Syunik', 'Iran', 'Armenia']) {
      await expect(map.locator('text:visible', { hasText: name }).first()).toBeVisible();
    }
    await expect(
      page.getByText('border as internationally recognised', { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(/Open Database Licence/).first()).toBeVisible();
  });

  test('is told in words and in tables', async ({ plainPage: page }) => {
    await page.goto('/map/');
    await expect(page.getByRole('heading', { name: 'The map in words' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Zangilan/ }).first()).toContainText(
      'Armenian forces',
    );
    await expect(page.getByRole('row', { name: /^Goris-Kapan road/ }).first()).toContainText(
      'schematic',
    );
    const places = page.getByRole('region', { name: 'Table of places' });
    await expect(places.getByRole('link', { name: 'Khudafarin dam' })).toHaveAttribute(
      'href',
      /\/places\/khudafarin-dam\/$/,
    );
  });

  test('still changes its date', async ({ plainPage: page }) => {
    await page.goto('/map/');
    const fill = () =>
      page
        .locator('.map-cut .unit-lachin-district')
        .evaluate((shape) => getComputedStyle(shape).fill);
    expect(await fill()).toContain('hold-armenian-forces');
    await page.getByRole('radio', { name: /October 2021/ }).check();
    expect(await fill()).not.toContain('url');
    const told = page.locator('.map-convention [data-slot]:visible');
    await expect(told).toHaveText('As of October 2021.');
    await page.getByRole('heading', { name: 'The map in words' }).scrollIntoViewIfNeeded();
    await expect(page.locator('.map-words [data-slot]:visible')).toHaveText(/^October 2021\. /);
    await expect(page.locator('.map-cut path.line-of-contact')).toBeHidden();
  });

  test('has only the lettering laid out that is seen', async ({ plainPage: page }) => {
    await page.goto('/map/');
    // A word that is not laid out has no length, whatever is displayed of what it stands in.
    const laidOut = (cut: string) =>
      page
        .locator(`.names-${cut} text`)
        .evaluateAll(
          (words) =>
            words.filter((word) => (word as SVGTextElement).getComputedTextLength() > 0).length,
        );
    expect(await laidOut('wide')).toBeGreaterThan(40);
    expect(await laidOut('narrow')).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await laidOut('narrow')).toBeGreaterThan(20);
    expect(await laidOut('wide')).toBe(0);
  });

  test('opens the note of a place from its mark, by pointer and by key, and moves nothing', async ({
    plainPage: page,
  }) => {
    await page.goto('/map/');
    const mark = page.locator('.map-mark:visible[aria-label="Khudafarin dam"]');
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await mark.click();
    const note = page.locator('.place-note:visible');
    await expect(note).toContainText('Khudafarin dam');
    await expect(note).toBeInViewport({ ratio: 1 });
    await expect(note.getByRole('link', { name: 'More on Khudafarin dam' })).toHaveAttribute(
      'href',
      /\/places\/khudafarin-dam\/$/,
    );
    await page.locator('.map-mark:visible[aria-label="Goris"]').focus();
    await page.keyboard.press('Enter');
    await expect(note).toContainText('Goris');
    await note.getByRole('link', { name: 'Close the note on Goris' }).click();
    await expect(note).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('shows its part by the river on a narrow screen, and nothing overflows', async ({
    plainPage: page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/map/');
    expect(await overflow(page)).toBe(0);
    await expect(page.locator('.names-narrow')).toBeVisible();
    await expect(page.locator('.names-wide')).toBeHidden();
  });
});

test('a small map of borders alone shows what is held by whom as Azerbaijan, as its key says', async ({
  plainPage: page,
}) => {
  await page.goto('/how-we-draw-borders/');
  const map = page.locator('.map-view').first();
  await expect(map.locator('.key')).toHaveText(['Azerbaijan', 'other countries']);
  await map.locator('.dot, .anchor-dot').first().scrollIntoViewIfNeeded();
  for (const town of ['gubadli-town', 'zangilan-town'])
    expect(
      await map.locator(`circle.${town}`).evaluate((mark) => {
        const { x, y, width } = mark.getBoundingClientRect();
        return document
          .elementsFromPoint(x + width / 2, y + width / 2)
          .map(({ classList }) => [...classList]);
      }),
      town,
    ).toContainEqual(['unit', 'unit-azerbaijan']);
});

test.describe('the moving map', () => {
  test('takes the place of the still one without moving anything', async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) +
              (entry as PerformanceEntry & { value: number }).value,
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/map/');
    const still = await page.locator('.map-stage').boundingBox();
    await page.locator('.map-live .place-button').first().waitFor();
    expect(await page.locator('.map-stage').boundingBox()).toEqual(still);
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.05);
  });

  test('keeps the place that was chosen on the still one, and the window where it was', async ({
    page,
  }) => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/geo/region.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/map/');
    await page.locator('.map-mark:visible[aria-label="Goris"]').click();
    await expect(page.locator('.still-notes .place-note:visible')).toContainText('Goris');
    const before = await page.evaluate(() => scrollY);
    go();
    await expect(page.getByRole('dialog', { name: 'Goris' })).toBeVisible();
    await expect(page.locator('.still-notes')).toBeHidden();
    await expect(page).toHaveURL(/\?place=goris$/);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('is not loaded before the window comes near it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.setViewportSize({ width: 360, height: 300 });
    await page.goto('/map/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('/geo/region.json'))).toEqual([]);
    await page.locator('.map-stage').scrollIntoViewIfNeeded();
    await page.locator('.map-live .place-button').first().waitFor();
    expect(asked.filter((path) => path.endsWith('/geo/region.json'))).toHaveLength(1);
  });

  test('has its controls before its places, and every place has a name of its own', async ({
    page,
  }) => {
    await page.goto('/map/');
    await page.locator('.map-live .place-button').first().waitFor();
    const order = await page.locator('.border-map').evaluate((map) => {
      const all = [...map.querySelectorAll('input[name="on"], .map-tools button, .place-button')];
      return all
        .map((element) => (element.matches('.place-button') ? 'place' : 'control'))
        .join(' ');
    });
    expect(order).toMatch(/^(control )+(place ?)+$/);
    const names = await page
      .locator('.place-button')
      .evaluateAll((all) => all.map((element) => element.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Khudafarin dam');
  });

  test('opens a note by keyboard and gives the focus back when it closes', async ({ page }) => {
    await page.goto('/map/');
    const place = page.getByRole('button', { name: 'Zangilan', exact: true });
    await place.focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: 'Zangilan' });
    await expect(note).toBeFocused();
    await expect(page).toHaveURL(/place=zangilan-town/);
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(place).toBeFocused();
    await expect(page).not.toHaveURL(/place=/);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Close the note on Zangilan' }).click();
    await expect(place).toBeFocused();
  });

  test('leads from a note to the page of the place', async ({ page }) => {
    await page.goto('/map/?place=khudafarin-dam');
    const link = page.getByRole('dialog', { name: 'Khudafarin dam' }).getByRole('link');
    await expect(link).toHaveAttribute('href', /\/places\/khudafarin-dam\/$/);
  });

  test('brings the place of its address into a small window', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/map/?place=goris');
    await expect(page.getByRole('dialog', { name: 'Goris' })).toBeInViewport({ ratio: 1 });
  });

  test('keeps date and place in its address', async ({ page }) => {
    await page.goto('/map/?on=2020-12-01&place=goris');
    await expect(page.getByRole('radio', { name: /1 December 2020/ })).toBeChecked();
    await expect(page.getByRole('dialog', { name: 'Goris' })).toBeVisible();
    await page.getByRole('radio', { name: /26 September 2020/ }).check();
    await expect(page).toHaveURL(/on=2020-09-26&place=goris/);
  });

  test('shows a date that is no snapshot', async ({ page }) => {
    await page.goto('/map/?on=2020-10-18');
    await expect(page.locator('.map-convention')).toContainText('As of 18 October 2020.');
    await page.locator('.map-live .place-button').first().waitFor();
    const fill = (id: string) =>
      page.locator(`.map-live .unit-${id}`).evaluate((shape) => getComputedStyle(shape).fill);
    expect(await fill('zangilan-district')).toContain('hold-armenian-forces');
    expect(await fill('jabrayil-district')).toContain('hold-contested');
  });

  test('colours its districts as the still one does, on every date', async ({ page }) => {
    await page.goto('/map/');
    await page.locator('.map-live .place-button').first().waitFor();
    for (const radio of await page.locator('.map-dates input:visible').all()) {
      await radio.check();
      const fills = (root: string) =>
        page
          .locator(`${root} .unit[class*="on0-"]`)
          .evaluateAll((shapes) =>
            shapes
              .map(
                (shape) =>
                  `${[...shape.classList].find((name) => name.startsWith('unit-'))} ${getComputedStyle(shape).fill}`,
              )
              .toSorted(),
          );
      expect(await fills('.map-live')).toEqual(await fills('.map-cut'));
    }
  });

  test('zooms by its buttons, and so shows places that had no room', async ({ page }) => {
    await page.goto('/map/');
    await page.locator('.map-live .place-button').first().waitFor();
    const bridges = page.locator('.place-button[aria-label="Khudafarin bridges"]');
    await expect(bridges).toBeHidden();
    await page.getByRole('button', { name: 'Show Khudafarin bridges on the map' }).click();
    await expect(bridges).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await expect(bridges).toBeHidden();
  });

  for (const [path, width] of [
    ['/map/', 360],
    ['/map/', 1280],
    ['/explore/', 360],
  ] as const)
    test(`has no word on another, on a mark or under its buttons, on any date: ${path}, ${width} px`, async ({
      page,
      faults,
    }) => {
      // In a system's font, whose letters are wider.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.locator('.map-live .place-button').first().waitFor();
      const clashes = () =>
        page.locator('.map-stage').evaluate((stage) => {
          // Of a mark its dot alone is seen; the room above and below letters is empty.
          const trims: Record<string, (box: DOMRect) => DOMRect> = {
            'place-mark': ({ x, y, width, height }) =>
              new DOMRect(x + width / 2 - 5, y + height / 2 - 5, 10, 10),
            'map-tools': (box) => box,
          };
          const letters = ({ x, y, width, height }: DOMRect): DOMRect =>
            new DOMRect(x, y + height * 0.1, width, height * 0.8);
          const things = [
            ...stage.querySelectorAll('.map-word > span, .place-word, .place-mark, .map-tools'),
          ]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map((element) => ({
              element,
              box: (trims[element.classList[0] ?? ''] ?? letters)(element.getBoundingClientRect()),
            }))
            .filter(({ box }) => box.width > 0);
          return things.flatMap(({ element, box }, at) =>
            things
              .slice(at + 1)
              .filter(
                ({ element: other, box: { left, right, top, bottom } }) =>
                  !element.contains(other) &&
                  left < box.right &&
                  box.left < right &&
                  top < box.bottom &&
                  box.top < bottom,
              )
              .map(({ element: other }) => `${element.textContent} × ${other.textContent}`),
          );
        });
      expect(await clashes()).toEqual([]);
      for (const radio of await page.locator('.map-dates input:visible').all()) {
        await radio.check();
        expect(await clashes(), `on ${await radio.getAttribute('value')}`).toEqual([]);
      }
      faults.length = 0;
    });

  test('keeps the drawing convention in sight while it is moved', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto('/map/');
    await page.locator('.map-stage').evaluate((stage) => stage.scrollIntoView({ block: 'end' }));
    await expect(page.locator('.map-convention')).toBeInViewport({ ratio: 1 });
  });

  test('leaves the still map in place when the geometry cannot be had', async ({
    page,
    faults,
  }) => {
    await page.route('**/geo/region.json', (route) => route.fulfill({ status: 500, body: '' }));
    const said = page.waitForEvent('console', (message) =>
      message.text().includes('could not be loaded'),
    );
    await page.goto('/map/');
    await said;
    await expect(page.getByRole('group', { name: /Map of the Aras/ })).toBeVisible();
    await expect(page.locator('.map-live')).toBeHidden();
    faults.length = 0;
  });
});
