import { describe, expect, it } from 'vitest';
import { crosses, declutter, overlaps, placeLabels, textBox } from '../../../src/map/labels.ts';

const frame = { width: 200, height: 100 };
const request = (id: string, x: number, y: number) => ({ id, text: id, x, y, size: 10 });

describe('labels', () => {
  it('stand to the right of their marker where there is room', () => {
    expect(placeLabels([request('Goris', 50, 50)], [], frame, 6)[0]).toMatchObject({
      anchor: 'start',
      labelX: 56,
    });
  });

  it('turn to the left at the right edge of the frame', () => {
    expect(placeLabels([request('Goris', 190, 50)], [], frame, 6)[0]?.anchor).toBe('end');
  });

  it('never cross one another', () => {
    const placed = placeLabels(
      ['Agarak', 'Norduz', 'Meghri', 'Aghband'].map((id, i) => request(id, 90 + i * 4, 50 + i * 3)),
      [],
      frame,
      6,
    );
    const boxes = placed.map(({ text, labelX, labelY, size, anchor }) =>
      textBox(text, labelX, labelY, size, anchor),
    );
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
    expect(placed.length).toBeGreaterThan(1);
  });

  it('leave out what fits nowhere, and that is the less important', () => {
    const wall = [
      { x: 0, y: 0, width: 200, height: 38 },
      { x: 0, y: 62, width: 200, height: 38 },
      { x: 0, y: 0, width: 90, height: 100 },
    ];
    expect(
      placeLabels([request('First', 100, 50), request('Second', 101, 51)], wall, frame, 6).map(
        ({ id }) => id,
      ),
    ).toEqual(['First']);
  });
});

describe('the box of a line of text', () => {
  it('starts, has its middle or ends at its point, and reaches a little below its baseline', () => {
    // "A" is 0.667 ems wide, "r" 0.333, "a" 0.556 and "s" 0.5.
    const box = { y: 42, width: 20.56, height: 10.5 };
    const left = (anchor: 'start' | 'middle' | 'end') => textBox('Aras', 100, 50, 10, anchor);
    for (const [anchor, x] of [
      ['start', 100],
      ['middle', 89.72],
      ['end', 79.44],
    ] as const) {
      expect(left(anchor)).toEqual({
        x: expect.closeTo(x, 9) as number,
        y: 42,
        width: expect.closeTo(box.width, 9) as number,
        height: 10.5,
      });
    }
  });

  it('is as wide as its longest line and as high as all; bold letters and room between them widen it', () => {
    const two = textBox('Aras\nAr', 0, 50, 10, 'start');
    expect(two.width).toBeCloseTo(20.56, 9);
    expect(two.height).toBe(21);
    const wide = textBox('Aras', 0, 50, 10, 'start', { bold: true, tracking: 0.1 });
    expect(wide.width).toBeCloseTo(20.56 * 1.07 + 4, 9);
  });

  it('crosses another that it covers in part, from any side, and none that it only touches', () => {
    const box = { x: 10, y: 10, width: 10, height: 10 };
    const moved = (x: number, y: number) => ({ ...box, x: box.x + x, y: box.y + y });
    for (const [x, y] of [
      [9, 0],
      [-9, 0],
      [0, 9],
      [0, -9],
      [0, 0],
    ] as const)
      expect(overlaps(box, moved(x, y)), `${x}, ${y}`).toBe(true);
    for (const [x, y] of [
      [10, 0],
      [-10, 0],
      [0, 10],
      [0, -10],
      [30, 1],
      [1, -30],
    ] as const)
      expect(overlaps(box, moved(x, y)), `${x}, ${y}`).toBe(false);
  });
});

describe('the positions of a label', () => {
  const gap = 9;
  const marker = request('Aras', 100, 50);
  const place = (taken: Parameters<typeof placeLabels>[1]) =>
    placeLabels([marker], taken, frame, gap)[0];
  const around = [
    { labelX: 109, labelY: 53.4, anchor: 'start' },
    { labelX: 91, labelY: 53.4, anchor: 'end' },
    { labelX: 100, labelY: 41.1, anchor: 'middle' },
    { labelX: 100, labelY: 64.4, anchor: 'middle' },
    { labelX: 106.3, labelY: 41.1, anchor: 'start' },
    { labelX: 106.3, labelY: 64.4, anchor: 'start' },
    { labelX: 93.7, labelY: 41.1, anchor: 'end' },
    { labelX: 93.7, labelY: 64.4, anchor: 'end' },
  ] as const;
  /** A speck in each position that lies in none of those after it. */
  const specks = [
    [129, 50],
    [70, 50],
    [99, 38],
    [99, 62],
    [120, 38],
    [120, 62],
    [78, 38],
  ].map(([x = 0, y = 0]) => ({ x, y, width: 1, height: 1 }));

  it.each(around.map((position, at) => [at, position] as const))(
    'are tried in their order: number %d where those before it are taken',
    (at, { labelX, labelY, anchor }) => {
      const found = place(specks.slice(0, at));
      expect(found?.labelX).toBeCloseTo(labelX, 9);
      expect(found?.labelY).toBeCloseTo(labelY, 9);
      expect(found?.anchor).toBe(anchor);
    },
  );

  it('keep four units from each edge of the drawing', () => {
    const anchors = [...Array(200).keys()].flatMap((x) =>
      [...Array(100).keys()].flatMap((y) => placeLabels([request('Aras', x, y)], [], frame, gap)),
    );
    const boxes = anchors.map(({ text, labelX, labelY, size, anchor }) =>
      textBox(text, labelX, labelY, size, anchor),
    );
    expect(Math.min(...boxes.map(({ x }) => x))).toBeLessThan(5);
    expect(Math.min(...boxes.map(({ y }) => y))).toBeLessThan(5);
    expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeGreaterThan(195);
    expect(Math.max(...boxes.map(({ y, height }) => y + height))).toBeGreaterThan(95);
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThan(4);
      expect(x + width).toBeLessThan(196);
      expect(y + height).toBeLessThan(96);
    }
  });

  it('leave every marker in sight, also those that get their label later', () => {
    // The box of a marker reaches 5.4 to each side of its centre.
    const right = (x: number, y: number) =>
      placeLabels([marker, request('B', x, y)], [], frame, gap)[0]?.labelX === 109;
    expect([right(104, 50), right(134, 50), right(136, 50)]).toEqual([false, false, true]);
    expect([right(115, 39.9), right(115, 40.1)]).toEqual([true, false]);
    expect([right(115, 61.2), right(115, 61.4)]).toEqual([false, true]);
  });
});

describe('lines that labels keep clear of', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };

  it('cross a box that they run through, and none that they pass or end before', () => {
    const through = (...line: [number, number][]) => crosses(line, box);
    expect(through([0, 15], [40, 15])).toBe(true);
    expect(through([0, 0], [40, 30])).toBe(true);
    expect(through([12, 12], [14, 14])).toBe(true);
    expect(through([0, 15], [9, 15])).toBe(false);
    expect(through([0, 25], [40, 25])).toBe(false);
    // Past a corner: what encloses the line meets the box, the line does not.
    expect(through([0, 18], [18, 36])).toBe(false);
    expect(through([0, 0], [0, 40], [40, 40])).toBe(false);
  });

  it('turn a label to the first side where it crosses fewest', () => {
    const border: [number, number][] = [
      [110, 0],
      [110, 100],
    ];
    const [label] = placeLabels([request('Goris', 100, 50)], [], frame, 6, [border]);
    expect(label?.anchor).toBe('end');
    const walls = [
      { x: 0, y: 0, width: 99, height: 100 },
      { x: 0, y: 0, width: 200, height: 40 },
      { x: 0, y: 60, width: 200, height: 40 },
    ];
    const [forced] = placeLabels([request('Goris', 104, 50)], walls, frame, 6, [border]);
    expect(forced?.anchor).toBe('start');
  });
});

describe('markers', () => {
  const points = [
    { id: 'dam', x: 50, y: 50 },
    { id: 'bridge', x: 60, y: 55 },
    { id: 'town', x: 90, y: 50 },
  ];

  it('show the more important of two that are nearer than a finger', () => {
    expect([...declutter(points, 24)]).toEqual(['dam', 'town']);
  });

  it('need the room of a finger either across or down', () => {
    const both = (x: number, y: number): number =>
      declutter(
        [
          { id: 'a', x: 50, y: 50 },
          { id: 'b', x: 50 + x, y: 50 + y },
        ],
        24,
      ).size;
    expect([both(24, 0), both(-24, 0), both(0, 24), both(0, -24)]).toEqual([2, 2, 2, 2]);
    expect([both(23, 23), both(-23, -23), both(0, 0)]).toEqual([1, 1, 1]);
  });

  it('show all when there is room', () => {
    expect(
      declutter(
        points.map(({ id, x, y }) => ({ id, x: x * 4, y: y * 4 })),
        24,
      ).size,
    ).toBe(3);
  });

  it('show the one whose note is open in any case', () => {
    expect([...declutter(points, 24, 'bridge')]).toEqual(['bridge', 'town']);
  });
});
