import { describe, expect, it } from 'vitest';
import { size } from '../../../src/timeline/mark-layout.ts';
import { stripOf, stripWidth } from '../../../src/timeline/strip-layout.ts';
import { event } from '../support/entries.ts';

const strip = (...dates: string[]) =>
  stripOf(dates.map((date, index) => event({ id: `e-${index}`, date })));
const left = size.doubt;
const right = stripWidth - size.doubt;
/** Where the marks stand, from left to right. */
const at = (...dates: string[]): number[] => strip(...dates).placed.map(({ x }) => x);

describe('events within a month and a half', () => {
  it('have two days free on either side', () => {
    const [first = 0, last = 0] = at('2020-10-01', '2020-10-11');
    const oneDay = (last - first) / 10;
    // A mark stands in the middle of its day.
    expect(first - left).toBeCloseTo(2.5 * oneDay, 0);
    expect(right - last).toBeCloseTo(2.5 * oneDay, 0);
  });

  it('are told by the day', () => {
    for (const { text } of strip('2020-10-01', '2020-10-11').ticks)
      expect(text).toMatch(/^\d{1,2} (?:Sep|Oct) 2020$/);
  });
});

describe('events over some months', () => {
  const { ticks, breaks, placed } = strip('2020-10-17', '2021-03-20');

  it('stand on whole months, the first tick at the very start, and in one piece', () => {
    expect(ticks[0]).toEqual({ x: left, text: 'Oct 2020' });
    expect(breaks).toEqual([]);
    for (const { text } of ticks) expect(text).toMatch(/^[A-Z][a-z]{2} 202[01]$/);
  });

  it('stand where their day lies between the first of October and the end of March', () => {
    const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 864e5;
    const whole = days('2020-10-01', '2021-04-01');
    const share = days('2020-10-01', '2020-10-17') / whole;
    expect(placed[0]?.x).toBeGreaterThan(left + share * (right - left) - 2);
    expect(placed[0]?.x).toBeLessThan(left + (share + 1 / whole) * (right - left) + 2);
  });
});

describe('events over many years', () => {
  const far = ['1993-10-29', '2020-10-17', '2020-11-10', '2021-05-12', '2021-10-12', '2023-09-19'];
  const { placed, breaks, ticks } = strip(...far);

  it('get a piece for each period, as wide as its share of the events but never under a fifth', () => {
    const unit = (right - left - 2 * 16) / (0.2 + 4 / 6 + 0.2);
    const firstEnd = left + 0.2 * unit;
    const secondEnd = firstEnd + 16 + (4 / 6) * unit;
    expect(breaks).toHaveLength(2);
    expect(breaks[0]).toBeCloseTo(firstEnd + 8, 6);
    expect(breaks[1]).toBeCloseTo(secondEnd + 8, 6);
  });

  it('stand in the piece of their period', () => {
    const [first = 0, second = 0] = breaks;
    const x = placed.map((mark) => mark.x);
    expect(x[0]).toBeLessThan(first);
    for (const inside of x.slice(1, 5)) {
      expect(inside).toBeGreaterThan(first);
      expect(inside).toBeLessThan(second);
    }
    expect(x[5]).toBeGreaterThan(second);
    expect(x).toEqual(x.toSorted((a, b) => a - b));
  });

  it('have ticks that do not run into each other', () => {
    for (const [index, { x }] of ticks.entries())
      if (index > 0) expect(x - (ticks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(62);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    for (const { x } of ticks) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(right);
    }
  });

  it('get no piece for a period in which nothing happened', () => {
    expect(strip('1993-10-29', '2020-10-17', '2021-10-12').breaks).toHaveLength(1);
    expect(strip('2020-10-17', '2021-10-12', '2025-08-08').breaks).toHaveLength(1);
  });

  it('of one period are told by the year, in one piece', () => {
    const { breaks: none, ticks: years } = strip('1988-02-20', '1993-10-29');
    expect(none).toEqual([]);
    for (const { text } of years) expect(text).toMatch(/^19(?:8|9)\d$/);
    expect(years[0]?.x).toBe(left);
  });
});
