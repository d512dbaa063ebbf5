import { describe, expect, it } from 'vitest';
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
});
