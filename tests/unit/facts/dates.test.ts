import { describe, expect, it } from 'vitest';
import {
  dateWords,
  firstDay,
  isoDay,
  monthOf,
  monthsOf,
  periodOf,
  whenWords,
} from '../../../src/model/facts/dates.ts';

describe('dateWords()', () => {
  it.each([
    ['2020-10-17', '17 October 2020'],
    ['2020-10', 'October 2020'],
    ['2020', '2020'],
    ['2021-09-15~', 'about 15 September 2021'],
    ['2021-08?', 'perhaps August 2021'],
    ['2021-08%', 'perhaps about August 2021'],
    ['2020-10-17/2020-10-20', '17–20 October 2020'],
    ['2020-09-27/2020-11-10', '27 September – 10 November 2020'],
    ['2020-12-30/2021-01-02', '30 December 2020 – 2 January 2021'],
    ['2020-10/2020-11', 'October–November 2020'],
    ['2016/2020', '2016–2020'],
    ['2022-02-01/..', 'from 1 February 2022'],
  ])('writes %s as "%s"', (text, words) => {
    expect(dateWords(text)).toBe(words);
  });

  it('is used for when a number held, unless that is in words already', () => {
    expect(['2021-01-14', '2021-10', 'autumn 2021', '2011 to 2020'].map(whenWords)).toEqual([
      '14 January 2021',
      'October 2021',
      'autumn 2021',
      '2011 to 2020',
    ]);
  });

  it('holds no space but the plain one, so that words can be searched for', () => {
    expect(dateWords('2020-09-27/2020-11-10')).not.toMatch(/[^\S ]/);
  });

  it('names the first and the last day of a year as such, whatever the local time zone', () => {
    expect(dateWords('2021-01-01')).toBe('1 January 2021');
    expect(dateWords('2021-12-31')).toBe('31 December 2021');
  });
});

describe('isoDay() and firstDay()', () => {
  it('give the first day that a date can mean, in UTC', () => {
    expect(isoDay('2020-10')).toBe('2020-10-01');
    expect(isoDay('2020-10-17/2020-10-20')).toBe('2020-10-17');
    expect(isoDay('2021-09-15~')).toBe('2021-09-15');
    expect(firstDay('2020-10-17')).toBe(Date.UTC(2020, 9, 17));
  });

  it('order a month before a day within it', () => {
    expect(firstDay('2020-10')).toBeLessThan(firstDay('2020-10-02'));
  });
});

describe('monthOf()', () => {
  it('gives a key that sorts and a name', () => {
    expect(monthOf('2020-10-17')).toEqual({ key: '2020-10', name: 'October 2020' });
    expect(monthOf('2021-01-01/2021-02-02')).toEqual({ key: '2021-01', name: 'January 2021' });
  });
});

describe('monthsOf()', () => {
  it.each([
    ['2020-10-17', ['2020-10']],
    ['2021-08?', ['2021-08']],
    ['2021', ['2021-01', '2021-12']],
    ['2022-12-12/2023-09', ['2022-12', '2023-09']],
    ['2021-08~/..', ['2021-08', '9999-12']],
  ])('of %s are %j, so that a window that the date touches shows it', (text, months) => {
    expect(monthsOf(text)).toEqual(months);
  });
});

describe('periodOf()', () => {
  it.each([
    ['2020-09-26', 'before'],
    ['2020-09-27', 'story'],
    ['2022-02-28', 'story'],
    ['2022-03-01', 'since'],
    ['2020', 'before'],
    ['2020-09-27/2023-09-20', 'story'],
  ])('puts %s in "%s"', (text, period) => {
    expect(periodOf(text)).toBe(period);
  });
});
