import { describe, expect, it } from 'vitest';
import { height } from '../../../src/charts/plot.ts';
import { sharesOf } from '../../../src/charts/shares.ts';
import { signRows } from '../../../src/charts/units.ts';
import { row } from './chart.ts';

describe('sharesOf()', () => {
  const rows = [
    row({ date: '2014/2018', part: 'Israel', value: 43 }),
    row({ date: '2014/2018', part: 'Russia', value: 51 }),
    row({ date: '2011/2020', part: 'Russia', value: 60 }),
  ];

  it('sets the parts of one whole on one line, the first named at the left', () => {
    const shares = sharesOf(rows);
    expect(shares.parts).toEqual(['Israel', 'Russia']);
    expect(shares.rows.map(({ left, right }) => [left?.value, right?.value])).toEqual([
      [43, 51],
      [undefined, 60],
    ]);
  });

  it('refuses shares of more than the whole, and a third part', () => {
    expect(() => sharesOf([row({ part: 'A', value: 60 }), row({ part: 'B', value: 41 })])).toThrow(
      'more than 100',
    );
    expect(() => sharesOf([...rows, row({ part: 'Turkey', value: 1 })])).toThrow(
      'two parts, not 3: Israel, Russia, Turkey',
    );
    expect(() => sharesOf([row({ part: 'Israel', value: 1 })])).toThrow('two parts, not 1: Israel');
  });

  it('takes a whole that is shared out to the last', () => {
    expect(
      sharesOf([row({ part: 'A', value: 60 }), row({ part: 'B', value: 40 })]).rows,
    ).toHaveLength(1);
  });

  it('heads a group once, names each whole with its date, and never lets wholes meet', () => {
    const pair = (label: string, group?: string) =>
      ['A', 'B'].map((part) =>
        row({ label, date: '2020', part, value: 9, ...(group && { group }) }),
      );
    const {
      rows: wholes,
      top,
      foot,
    } = sharesOf([...pair('one'), ...pair('two', 'Later'), ...pair('three', 'Later')]);
    expect(wholes.map(({ label, date, heading }) => [label, date, heading])).toEqual([
      ['one', '2020', undefined],
      ['two', '2020', 'Later'],
      ['three', '2020', undefined],
    ]);
    const tall = height.row + 0.2;
    const tops = [top, top + tall + height.heading, top + 2 * tall + height.heading];
    expect(wholes.map(({ y }) => y)).toEqual(tops.map((y): unknown => expect.closeTo(y, 9)));
    expect(foot).toBeCloseTo((tops[2] ?? 0) + tall, 9);
  });
});

describe('signRows()', () => {
  it('draws one sign for each claim, in as many lines as a small phone needs', () => {
    const { rows } = signRows([
      row({ label: '1 One', value: 14, verdict: 'supported' }),
      row({ label: '1 One', value: 3, verdict: 'disputed' }),
      row({ label: '2 Two', value: 1, verdict: 'opinion' }),
    ]);
    expect(rows.map(({ signs }) => signs.length)).toEqual([17, 1]);
    expect(new Set(rows[0]?.signs.map(({ y }) => y)).size).toBe(2);
    expect(rows[1]?.y).toBeGreaterThan(rows[0]?.signs.at(-1)?.y ?? 0);
  });

  it('keeps signs apart, next to each other and under each other, and ends below the last', () => {
    const { rows, foot } = signRows([
      row({ label: '1 One', value: 31, verdict: 'supported' }),
      row({ label: '2 Two', value: 1, verdict: 'opinion' }),
    ]);
    // A sign is 1.1 em wide and high: see SignsPlot.astro.
    const places = rows.flatMap(({ y, signs }) => signs.map((sign) => [sign.x, y + sign.y]));
    for (const [index, [x = 0, y = 0]] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThan(1);
      expect(y + 1.1).toBeLessThanOrEqual(foot);
      for (const [otherX = 0, otherY = 0] of places.slice(index + 1))
        expect(Math.max(Math.abs(otherX - x), Math.abs(otherY - y))).toBeGreaterThan(1.1);
    }
    expect(Math.max(...places.map(([x = 0]) => x))).toBeLessThan(20);
    expect(rows[0]?.signs.map(({ verdict }) => verdict)).toEqual(Array(31).fill('supported'));
    expect(rows[1]?.signs).toEqual([{ verdict: 'opinion', x: 0, y: expect.any(Number) }]);
    // The name of the next row has room of its own.
    expect(rows[1]?.y).toBeGreaterThan((rows[0]?.signs.at(-1)?.y ?? 0) + 1.1);
    expect(foot).toBeLessThan((places.at(-1)?.[1] ?? 0) + 2.5);
  });
});
