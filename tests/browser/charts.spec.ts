import { expect, overflow, test } from './fixture.ts';

const path = '/charts/';

/** The fields of a line of CSV, without quotation marks. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

test.describe('without scripts', () => {
  test('every chart has a name, a description, and a table with every number that it shows', async ({
    plainPage: page,
  }) => {
    await page.goto(path);
    const sections = await page.locator('.chart-section').all();
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections) {
      const drawing = section.locator('svg[role=img]');
      await expect(drawing).toHaveCount(1);
      expect(await drawing.locator('> title').textContent()).toBeTruthy();
      expect(await drawing.locator('> desc').textContent()).toBeTruthy();
      const table = (await section.locator('table tbody').allInnerTexts())
        .join('\n')
        .replaceAll(/\s+/g, ' ');
      for (const number of await drawing.locator('.cn, .ci').allTextContents())
        expect(table).toContain(number.trim());
    }
  });

  test('every row of a table names a source, but for our own count of verdicts', async ({
    plainPage: page,
  }) => {
    await page.goto(path);
    const sourced = page.locator('.chart-section:not(#verdicts-by-chapter) tbody tr:has(td)');
    expect(await sourced.count()).toBeGreaterThan(40);
    await expect(sourced.filter({ hasNot: page.locator('a') })).toHaveCount(0);
    await expect(
      page.locator('#verdicts-by-chapter tbody tr').filter({ hasNot: page.locator('th a') }),
    ).toHaveCount(0);
  });

  test('the verdicts are those of the ledger, each claim once but those that only tell what was said', async ({
    plainPage: page,
  }) => {
    await page.goto('/claims/');
    const claims = await page.locator('[data-item]:not([data-kind=said])').count();
    await page.goto(path);
    await expect(page.locator('#verdicts-by-chapter .chart-svg .verdict')).toHaveCount(claims);
    const counts = await page.locator('#verdicts-by-chapter td.num').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(claims);
  });

  test('the downloads hold the numbers of the table', async ({ plainPage: page }) => {
    await page.goto(path);
    for (const section of await page.locator('.chart-section').all()) {
      const [csv = '', json = ''] = await section
        .locator('a[download]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const answer = await page.request.get(csv);
      const [header = '', ...lines] = (await answer.text()).trimEnd().split('\r\n');
      const fields = cells(header);
      const data = (await (await page.request.get(json)).json()) as {
        unit: string;
        licence: { name: string };
        rows: Record<string, unknown>[];
      };
      expect(data.licence.name).toContain('CC BY 4.0');
      expect(data.rows).toHaveLength(lines.length);
      const table = (await section.locator('table').innerText()).replaceAll(/\s+/g, ' ');
      for (const [index, line] of lines.entries()) {
        const given = cells(line);
        expect(given, line).toHaveLength(fields.length);
        const row = data.rows[index] ?? {};
        for (const field of ['value', 'low', 'high']) {
          const text = given[fields.indexOf(field)] ?? '';
          expect(text === '' ? undefined : Number(text)).toBe(row[field]);
          // One end of a range may be the value itself; where both ends are the same, the range is
          // not printed.
          if (field === 'value' && text !== '')
            expect(table).toContain(Number(text).toLocaleString('en-GB'));
        }
      }
    }
  });

  test('fits into 320 px, and no word of a drawing is cut off', async ({ plainPage: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await overflow(page)).toBe(0);
    const cut = await page.locator('.chart-svg text').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const frame = text.closest('.chart-svg')?.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        return frame && (box.left < frame.left - 1 || box.right > frame.right + 1)
          ? [text.textContent]
          : [];
      }),
    );
    expect(cut).toEqual([]);
  });

  test('a chapter shows a chart with the op-ed’s own number, and leads to its table', async ({
    plainPage: page,
  }) => {
    await page.goto('/chapters/reason-four-israel/');
    const chart = page.locator('figure.chart').first();
    await expect(chart.locator('svg[role=img]')).toBeVisible();
    await expect(chart.locator('text.co')).toHaveText(/The op-ed: 40 percent/);
    await chart.getByRole('link', { name: 'Table and data' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#israel-oil');
    await expect(page.locator('#israel-oil table')).toBeVisible();
  });

  test('prints drawings and tables, without download links', async ({ plainPage: page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#displacement .chart-svg')).toBeVisible();
    await expect(page.locator('#displacement table')).toBeVisible();
    await expect(page.locator('#displacement a[download]').first()).toBeHidden();
  });
});

test('marks stand out from the paper, in light and in dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    const [mark, ink, paper] = await page.evaluate(() => {
      const circle = document.querySelector('#displacement .chart-svg circle');
      const text = document.querySelector('#displacement .chart-svg text');
      return [
        circle && getComputedStyle(circle).fill,
        text && getComputedStyle(text).fill,
        getComputedStyle(document.documentElement).backgroundColor,
      ];
    });
    expect(new Set([mark, ink, paper]).size, colorScheme).toBe(3);
  }
});

test('an address with a chart’s id leads to that chart', async ({ page }) => {
  await page.goto(`${path}#border-length`);
  await expect(page.locator('#border-length h2')).toBeInViewport();
  await expect(page.locator('#border-length')).toContainText('111–127');
});
