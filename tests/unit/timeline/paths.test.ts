import { describe, expect, it } from 'vitest';
import { hitPaths, size, stack, type Mark } from '../../../src/timeline/mark-layout.ts';
import { centre, doubtPath, forkPath, spanPath } from '../../../src/timeline/mark-paths.ts';

type Segment = [from: [number, number], to: [number, number]];

/** The lines that a path draws, from M, m, l, h, v and z. */
function linesOf(path: string): Segment[] {
  const lines: Segment[] = [];
  let [x, y] = [0, 0];
  for (const [, step = '', rest = ''] of path.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
    const [first = 0, second = 0] = [...rest.matchAll(/-?[\d.]+/g)].map(Number);
    const from: [number, number] = [x, y];
    if (step === 'M') [x, y] = [first, second];
    else if (step === 'v') y += first;
    else if (step !== 'z') [x, y] = [x + first, y + (step === 'h' ? 0 : second)];
    if ('lhv'.includes(step)) lines.push([from, [x, y]]);
  }
  return lines;
}
const acrossOf = (path: string): [number, number][] =>
  linesOf(path).flatMap(([[x1, y1], [x2, y2]]) =>
    y1 === y2 ? [[Math.min(x1, x2), Math.max(x1, x2)]] : [],
  );

const mark = (given: Partial<Mark> = {}): Mark => ({
  lane: 0,
  x: 100,
  span: undefined,
  bar: false,
  doubt: false,
  others: [],
  ...given,
});
const at = centre(100, 50);

it('a centre is given to a tenth of a unit', () => {
  expect(centre(10.04, 20.06)).toBe('M10 20.1');
});

describe('spanPath()', () => {
  it('draws what lasted as one line from its first to its last day', () => {
    expect(linesOf(spanPath(mark({ span: [80, 140], bar: true }), at))).toEqual([
      [
        [80, 50],
        [140, 50],
      ],
    ]);
  });

  it('draws "some time in" as a line that leaves the mark free, with a tick at each end', () => {
    const path = spanPath(mark({ span: [80, 140] }), at);
    expect(acrossOf(path)).toEqual([
      [80, 94],
      [106, 140],
    ]);
    const ticks = linesOf(path).filter(([[x1], [x2]]) => x1 === x2);
    expect(ticks.map(([[x, y1], [, y2]]) => [x, Math.min(y1, y2), Math.max(y1, y2)])).toEqual([
      [80, 46, 54],
      [140, 46, 54],
    ]);
  });

  it('draws nothing for a day, or where the mark itself would hide it', () => {
    const least = 2 * size.half + 4;
    expect(spanPath(mark(), at)).toBe('');
    expect(spanPath(mark({ span: [100 - least / 2 + 0.1, 100 + least / 2] }), at)).toBe('');
    expect(spanPath(mark({ span: [100 - least / 2, 100 + least / 2] }), at)).not.toBe('');
  });
});

it('doubt is a dash on either side, as far as its room reaches', () => {
  expect(acrossOf(doubtPath(at))).toEqual([
    [100 - size.doubt, 94],
    [106, 100 + size.doubt],
  ]);
});

it('a fork goes down and along to each other date, to the left and to the right', () => {
  const path = forkPath(mark({ others: [60, 150] }), at);
  expect(acrossOf(path)).toEqual([
    [60, 95],
    [105, 150],
  ]);
  for (const [[, from], [, to]] of linesOf(path))
    expect(Math.min(from, to)).toBeGreaterThanOrEqual(50);
});

describe('hitPaths()', () => {
  /** The areas as boxes: left, top, right, bottom. */
  const boxes = (marks: readonly Mark[]): [number, number, number, number][] => {
    const { placed } = stack(marks, 3);
    return hitPaths(placed).map((path, index) => {
      const { x, y } = placed[index] ?? { x: 0, y: 0 };
      const points = linesOf(`M${x} ${y}${path}`).flat();
      const [all, down] = [points.map(([one]) => one), points.map(([, one]) => one)];
      return [Math.min(...all), Math.min(...down), Math.max(...all), Math.max(...down)];
    });
  };

  it('gives a mark that stands alone the room of a finger, with the mark in its middle', () => {
    const [[left, top, right, bottom] = [0, 0, 0, 0]] = boxes([mark()]);
    expect(right - left).toBeCloseTo(25.6, 0);
    expect(bottom - top).toBeCloseTo(25.6, 0);
    expect((left + right) / 2).toBeCloseTo(100, 0);
  });

  it('shares the room among neighbours, beside and above one another, so that none covers another', () => {
    const marks = [100, 103, 108, 118, 119, 121, 140].flatMap((x) =>
      [0, 1, 2].map((lane) => mark({ x, lane })),
    );
    const areas = boxes(marks);
    for (const [index, [left, top, right, bottom]] of areas.entries()) {
      expect(right - left, 'some room across').toBeGreaterThan(1);
      expect(bottom - top, 'some room down').toBeGreaterThan(1);
      for (const [l, t, r, b] of areas.slice(index + 1))
        expect(left < r - 0.15 && l < right - 0.15 && top < b - 0.15 && t < bottom - 0.15).toBe(
          false,
        );
    }
  });
});

it('a lane is as high as its rows and their pad need, and holds all of its marks', () => {
  for (const many of [1, 2, 3, 6, 7]) {
    const marks = [
      ...Array.from({ length: many }, () => mark()),
      ...Array.from({ length: 4 }, () => mark({ lane: 1 })),
    ];
    const { placed, lanes, height } = stack(marks, 2);
    for (const { lane, y } of placed) {
      const { top, height: high } = lanes[lane] ?? { top: 0, height: 0 };
      expect(y - size.half, `${many} rows`).toBeGreaterThanOrEqual(top);
      expect(y + size.half, `${many} rows`).toBeLessThanOrEqual(top + high);
    }
    expect(lanes[0]?.height).toBe(Math.max(size.least, many * size.row + 2 * size.pad));
    expect(height).toBe((lanes[0]?.height ?? 0) + (lanes[1]?.height ?? 0));
    // Evenly about the middle of the lane.
    const ys = placed.filter(({ lane }) => lane === 0).map(({ y }) => y);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo((lanes[0]?.height ?? 0) / 2, 5);
  }
});
