import { describe, expect, it } from 'vitest';
import { countWord, numberWords, rangeShare } from '../../../src/model/facts/numbers.ts';

describe('numberWords()', () => {
  it.each([
    [3825, '3,825'],
    [13.9, '13.9'],
    [13.333333, '13.33'],
    [132, '132'],
    [0, '0'],
    [-4.5, '−4.5'],
    [80_000_000, '80,000,000'],
  ])('prints %d as %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });
});

describe('rangeShare()', () => {
  it('is where the value lies between the lowest and the highest count', () => {
    expect(rangeShare({ value: 15, low: 10, high: 20 })).toBe(0.5);
    expect(rangeShare({ value: 12, low: 10, high: 20 })).toBeCloseTo(0.2);
  });

  it('is at an end where only the other end differs', () => {
    expect(rangeShare({ value: 10, high: 20 })).toBe(0);
    expect(rangeShare({ value: 20, low: 10 })).toBe(1);
  });

  it('is undefined where counts do not differ', () => {
    expect(rangeShare({ value: 10 })).toBeUndefined();
    expect(rangeShare({ value: 10, low: 10, high: 10 })).toBeUndefined();
  });

  it('is undefined where the value lies outside its range, rather than drawn outside the line', () => {
    expect(rangeShare({ value: 9, low: 10, high: 20 })).toBeUndefined();
    expect(rangeShare({ value: 21, low: 10, high: 20 })).toBeUndefined();
  });
});

it('writes small counts as words and large ones in figures', () => {
  expect([0, 1, 10, 11, 14, 20, 21].map(countWord)).toEqual([
    'No',
    'One',
    'Ten',
    'Eleven',
    'Fourteen',
    'Twenty',
    '21',
  ]);
  const words = Array.from({ length: 21 }, (_, count) => countWord(count));
  expect(new Set(words).size).toBe(21);
  for (const word of words) expect(word).toMatch(/^[A-Z][a-z]+$/);
});
