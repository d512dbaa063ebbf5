import { expect, test } from './fixture.ts';

/**
 * Puts into the page what reads the shape of an element as somebody sees it who sees no colours:
 * outlines, whether they are filled, thickness and dashes of lines, and the texture of a fill.
 */
const reader = (): void => {
  const geometry = ['d', 'cx', 'cy', 'r', 'x', 'y', 'width', 'height', 'transform'];
  const shapeOf = (element: Element): string => {
    const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(element);
    const pattern = /url\("?#([^")]+)/.exec(fill)?.[1];
    const texture = pattern && document.getElementById(pattern);
    const drawn = [
      element.tagName,
      ...geometry.map((name) => element.getAttribute(name)),
      fill === 'none' ? 'hollow' : 'filled',
      stroke === 'none' ? '' : `${strokeWidth} ${strokeDasharray}`,
      texture ? shapesIn(texture) : '',
    ];
    return drawn.join(' ').replaceAll(/ +/g, ' ');
  };
  const shapesIn = (parent: Element): string =>
    [...parent.children].map((child) => shapeOf(child) + shapesIn(child)).join('; ');
  Object.assign(globalThis, { shapesIn });
};

declare const shapesIn: (parent: Element) => string;

test.beforeEach(({ page }) => page.addInitScript(reader));

/** No two names have one shape, and each name has the same one everywhere. */
function expectApart(found: readonly (readonly [name: string, shape: string])[]): void {
  const shapes = Map.groupBy(found, ([name]) => name);
  for (const [name, all] of shapes)
    expect(new Set(all.map(([, shape]) => shape)).size, `shapes of "${name}"`).toBe(1);
  const names = Map.groupBy(found, ([, shape]) => shape);
  for (const all of names.values())
    expect([...new Set(all.map(([name]) => name))], 'names of one shape').toHaveLength(1);
}

for (const path of ['/claims/', '/charts/'])
  test(`each verdict has a shape of its own, the same everywhere at ${path}`, async ({ page }) => {
    await page.goto(path);
    const found = await page.locator('.verdict:visible').evaluateAll((all) =>
      all.map((element) => {
        const verdict = [...element.classList].find((name) => name.startsWith('verdict-')) ?? '';
        return [verdict, shapesIn(element.querySelector('svg') ?? element)] as const;
      }),
    );
    expect(new Set(found.map(([verdict]) => verdict)).size).toBe(6);
    expectApart(found);
  });

test('each status of an event has a shape of its own, the same in drawing, legend and list', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const found = await page.evaluate(() => {
    const glyph = (parent: Element): string =>
      [...parent.querySelectorAll('.g, .gs')]
        .map((part) => {
          const outline = part.getAttribute('d')?.replace(/^M-?[\d.]+ -?[\d.]+/, '');
          return `${outline} ${getComputedStyle(part).fill === 'none' ? 'hollow' : 'filled'}`;
        })
        .join('; ');
    const listed = [...document.querySelectorAll('.status')].map(
      (status) => [status.textContent.trim(), glyph(status)] as const,
    );
    const marks = [...document.querySelectorAll('.tl-mark')].map((mark) => {
      const entry = document.querySelector(mark.getAttribute('href') ?? '');
      return [entry?.querySelector('.status')?.textContent.trim() ?? '', glyph(mark)] as const;
    });
    const legend = [...document.querySelectorAll('[aria-labelledby=legend-status] li')].map(
      (item) => [item.querySelector('b')?.textContent.trim() ?? '', glyph(item)] as const,
    );
    return { listed, marks, legend };
  });
  expect(found.legend).toHaveLength(4);
  expect(new Set(found.marks.map(([status]) => status)).size).toBe(4);
  expectApart([...found.listed, ...found.marks, ...found.legend]);
});

for (const list of ['legend-held', 'legend-lines'])
  test(`each entry of the map’s legend differs by texture or dash, not by colour alone (${list})`, async ({
    page,
  }) => {
    await page.goto('/map/');
    const found = await page.locator(`[aria-labelledby=${list}] li`).evaluateAll((items) =>
      // The ground of the countries is no holder and has two keys in one entry.
      items
        .filter((item) => item.querySelectorAll('svg').length === 1)
        .map(
          (item) => [item.textContent.trim(), shapesIn(item.querySelector('svg') ?? item)] as const,
        ),
    );
    expect(found.length).toBeGreaterThan(3);
    expectApart(found);
  });
