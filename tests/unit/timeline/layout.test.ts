import { describe, expect, it } from 'vitest';
import {
  extent,
  hitPaths,
  nearest,
  prong,
  roomRight,
  roomy,
  size,
  stack,
  type Mark,
} from '../../../src/timeline/mark-layout.ts';
import { forkPath, spanPath } from '../../../src/timeline/mark-paths.ts';

const mark = (x: number, more: Partial<Mark> = {}): Mark => ({
  lane: 0,
  x,
  span: undefined,
  bar: false,
  doubt: false,
  others: [],
  ...more,
});

describe('stacking the marks of a lane', () => {
  it('keeps marks that are far apart on the middle line', () => {
    expect(stack([mark(10), mark(60)], 1).placed.map(({ row }) => row)).toEqual([0, 0]);
  });

  it('uses the free room before a mark that was placed already', () => {
    expect(stack([mark(100), mark(50)], 1).placed.map(({ row }) => row)).toEqual([0, 0]);
  });

  it('lets a crowd on one day swell up and down from the middle', () => {
    expect(
      stack([mark(10), mark(10), mark(10), mark(10), mark(10)], 1).placed.map(({ row }) => row),
    ).toEqual([0, -1, 1, -2, 2]);
  });

  it('never lets two marks of a lane overlap, however dense the days', () => {
    const days = Array.from({ length: 120 }, (_, at) =>
      mark(
        (at * 37) % 90,
        at % 5 === 0 ? { span: [((at * 37) % 90) - 20, ((at * 37) % 90) + 30] } : {},
      ),
    );
    const { placed } = stack(days, 1);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1).filter(({ row }) => row === one.row)) {
        expect(extent(one)[0] > extent(other)[1] || extent(other)[0] > extent(one)[1]).toBe(true);
      }
    }
    expect(new Set(placed.map(({ y }) => y)).size).toBe(new Set(placed.map(({ row }) => row)).size);
  });

  it('gives each mark a place inside its own lane', () => {
    const { placed, lanes, height } = stack(
      [mark(1), mark(1), mark(1, { lane: 1 }), mark(1, { lane: 2 })],
      3,
    );
    for (const { lane, y } of placed) {
      const { top = 0, height: tall = 0 } = lanes[lane] ?? {};
      expect(y - size.half).toBeGreaterThanOrEqual(top);
      expect(y + size.half).toBeLessThanOrEqual(top + tall);
    }
    expect(height).toBe(lanes.reduce((sum, lane) => sum + lane.height, 0));
  });

  it('draws lanes without events too', () => {
    expect(stack([], 4).lanes).toHaveLength(4);
  });
});

describe('the doubt of a date', () => {
  it('takes room for the dashes of an approximate date', () => {
    expect(extent(mark(50, { doubt: true }))).toEqual([50 - size.doubt, 50 + size.doubt]);
  });

  it('leads a fork to the date that another source gives', () => {
    expect(prong(100, 40)).toBe(40);
    expect(extent(mark(100, { others: [40] }))[0]).toBe(40);
    expect(forkPath(mark(100, { others: [40] }), 'M100 8')).toContain('h-55m');
  });

  it('keeps a fork to a date close by long enough to be seen', () => {
    expect(prong(100, 99)).toBe(100 - size.fork);
    expect(prong(100, 101)).toBe(100 + size.fork);
  });

  it('draws a bar for what lasted and a bracket for "some time in"', () => {
    expect(spanPath(mark(0, { span: [0, 40], bar: true }), 'M0 8')).toBe('M0 8m0 0h40');
    expect(spanPath(mark(20, { span: [0, 40] }), 'M20 8')).toContain('M20 8m-20-4v8');
  });

  it('draws no span that the mark would hide', () => {
    expect(spanPath(mark(1, { span: [0, 2] }), 'M1 8')).toBe('');
  });
});

describe('finding marks and room', () => {
  it('finds the nearest mark within reach, and none beyond it', () => {
    const marks = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ];
    expect(nearest(marks, 13, 0, 18)).toBe(1);
    expect(nearest(marks, 100, 0, 18)).toBe(-1);
  });

  it('measures the room to the next mark of the same row only', () => {
    const { placed } = stack([mark(0), mark(50), mark(20, { lane: 1 })], 2);
    expect(roomRight(placed, () => 200)).toEqual([
      50 - 2 * size.half,
      150 - size.half,
      180 - size.half,
    ]);
  });
});

describe('room for fingers', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => mark((at * 37) % 90));

  it('gives each mark 24 px across and down, also where a unit is 17/18 px', () => {
    const { placed } = stack(crowd, 1, roomy);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) {
        expect(
          Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)),
        ).toBeGreaterThanOrEqual((24 * 18) / 17);
      }
    }
    expect(new Set(hitPaths(placed))).toEqual(new Set(['m-12.7 -12.7h25.5v25.5h-25.5z']));
  });

  it('shares out the room where there is less, so that no press counts for two marks', () => {
    const { placed } = stack(crowd, 1);
    const boxes = hitPaths(placed).map((path, index) => {
      const [left = 0, top = 0, width = 0, height = 0] = (path.match(/-?[\d.]+/g) ?? []).map(
        Number,
      );
      const { x, y } = placed[index] ?? { x: 0, y: 0 };
      return { left: x + left, right: x + left + width, top: y + top, bottom: y + top + height };
    });
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left + 0.11 ||
          other.right <= one.left + 0.11 ||
          one.bottom <= other.top + 0.11 ||
          other.bottom <= one.top + 0.11;
        expect(apart).toBe(true);
      }
    }
  });
});
