import { describe, expect, it } from 'vitest';
import { makeEvents, shiftDate } from '../../../tools/bench/data.mjs';
import { between, medians, time } from '../../../tools/bench/table.mjs';

const real = [
  { id: 'a', date: '2020-10-01' },
  { id: 'b', date: '2020-10', differs: [{ date: '2020-12-30~' }] },
  { id: 'c', date: '2021-09-15/2021-09-20' },
];

describe('makeEvents()', () => {
  it('takes fewer evenly from all', () => {
    expect(makeEvents(real, 2).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(makeEvents(real, 1).map(({ id }) => id)).toEqual(['a']);
  });

  it('makes more as copies with ids of their own and dates moved to and fro, the same every time', () => {
    const events = makeEvents(real, 8);
    expect(new Set(events.map(({ id }) => id)).size).toBe(8);
    expect(events.slice(0, 3)).toEqual(real);
    expect(events[3]).toEqual({ id: 'a-copy-1', date: '2020-10-06' });
    expect(events[4]?.differs).toEqual([{ date: '2021-01-04~' }]);
    expect(events[6]).toEqual({ id: 'a-copy-2', date: '2020-09-26' });
    expect(makeEvents(real, 8)).toEqual(events);
  });
});

describe('shiftDate()', () => {
  it('moves days by days and months by whole months, and keeps the doubt', () => {
    expect(shiftDate('2020-12-30', 5)).toBe('2021-01-04');
    expect(shiftDate('2020-10?', 90)).toBe('2021-01?');
    expect(shiftDate('2020-10-20~', -5)).toBe('2020-10-15~');
    expect(shiftDate('2020-09-27/2020-11', 30)).toBe('2020-10-27/2020-12');
    expect(shiftDate('2019', 400)).toBe('2019');
  });

  it('refuses what it would get wrong', () => {
    expect(() => void shiftDate('2020-10-XX', 5)).toThrow('2020-10-XX');
  });
});

describe('medians()', () => {
  it('takes the middle of each measure', () => {
    expect(medians([{ a: 3 }, { a: 1 }, { a: 2 }])).toEqual({ a: 2 });
    expect(
      medians([
        { a: 1, b: 10 },
        { a: 2, b: 20 },
      ]),
    ).toEqual({ a: 1.5, b: 15 });
  });

  it('gives no time where no run answered', () => {
    expect(
      time(
        medians([{ ready: Number.POSITIVE_INFINITY }, { ready: Number.POSITIVE_INFINITY }]).ready,
      ),
    ).toBe('never');
  });
});

describe('between()', () => {
  const document = 'before\n<!-- bench: start -->old<!-- bench: end -->\nafter';

  it('puts text between the marks and leaves the rest', () => {
    expect(between(document, 'bench', 'new')).toBe(
      'before\n<!-- bench: start -->\n\nnew\n\n<!-- bench: end -->\nafter',
    );
  });

  it('says which marks are missing', () => {
    expect(() => between('nothing', 'bench', 'new')).toThrow('<!-- bench: start -->');
  });
});
