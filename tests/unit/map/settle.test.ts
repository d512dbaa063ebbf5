import { describe, expect, it } from 'vitest';
import { markerBox, overlaps } from '../../../src/map/labels.ts';
import { settle } from '../../../src/map/settle.ts';

const frame = { width: 300, height: 200 };
const word = (x: number, y: number, isLarge = false) => ({ x, y, width: 60, height: 12, isLarge });

describe('a word on the moving map', () => {
  it('stays where it was set while nothing lies on it', () => {
    expect(settle([word(100, 100)], [], [markerBox(50, 50, 5)], frame)).toEqual([word(100, 100)]);
  });

  it('moves as little as it must to clear a mark, a word before it, buttons and the edge', () => {
    for (const [words, fixed] of [
      [[word(100, 100)], [markerBox(130, 98, 5)]],
      [[word(100, 100), word(120, 104)], []],
      [[word(100, 4)], [{ x: 90, y: 0, width: 100, height: 12 }]],
      [[word(-4, 100)], []],
    ] as const) {
      const settled = settle(words, fixed, [], frame);
      const last = settled.at(-1);
      expect(last).toBeDefined();
      if (!last) continue;
      for (const box of [...fixed, ...settled.slice(0, -1)])
        expect(box && overlaps(box, last)).toBe(false);
      expect(last.x).toBeGreaterThan(0);
      expect(
        Math.hypot(last.x - (words.at(-1)?.x ?? 0), last.y - (words.at(-1)?.y ?? 0)),
      ).toBeLessThan(17);
    }
  });

  it('is left out where it has no room near its place', () => {
    const wall = { x: 60, y: 60, width: 140, height: 90 };
    expect(settle([word(100, 100), word(10, 10)], [wall], [], frame)).toEqual([
      undefined,
      word(10, 10),
    ]);
  });

  it('gives way to marks, but the name of a region takes the place of the least and fewest', () => {
    // Marks so close that any place near it lies on one: the first of them matters most.
    const marks = [80, 100, 120, 140, 160, 180].flatMap((x) =>
      [84, 100, 116, 132].map((y) => markerBox(x, y, 5)),
    );
    expect(settle([word(100, 100)], [], marks, frame)).toEqual([undefined]);
    const [region] = settle([word(100, 100, true)], [], marks, frame);
    expect(region).toBeDefined();
    const under = marks.filter((mark) => region && overlaps(mark, region));
    const atOnce = marks.filter((mark) => overlaps(mark, word(100, 100)));
    expect(under.length).toBeLessThanOrEqual(atOnce.length);
    const two = [markerBox(130, 96, 5), markerBox(130, 118, 5)];
    const walls = [
      { x: 0, y: 0, width: 300, height: 91 },
      { x: 0, y: 123, width: 300, height: 70 },
    ];
    const [chosen] = settle([word(100, 101, true)], walls, two, frame);
    expect(two.map((mark) => chosen && overlaps(mark, chosen))).toEqual([false, false]);
    const [either] = settle(
      [{ ...word(100, 96, true), width: 190, x: 55 }],
      walls,
      [markerBox(130, 100, 5), markerBox(130, 114, 5)],
      frame,
    );
    expect(either && overlaps(markerBox(130, 100, 5), either)).toBe(false);
  });
});
