import { describe, expect, it } from 'vitest';
import { isEdtf, readEdtf } from '../../../src/model/schema/edtf.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);

describe('readEdtf()', () => {
  it('reads a day as the whole of that day in UTC', () => {
    expect(readEdtf('2020-10-17')).toMatchObject({
      start: utc('2020-10-17T00:00:00.000'),
      end: utc('2020-10-17T23:59:59.999'),
      precision: 'day',
      interval: false,
      approximate: false,
      uncertain: false,
    });
  });

  it('reads a month and a year with their own precision', () => {
    expect(readEdtf('2020-02')).toMatchObject({
      start: utc('2020-02-01T00:00:00'),
      end: utc('2020-02-29T23:59:59.999'),
      precision: 'month',
    });
    expect(readEdtf('1999')).toMatchObject({
      start: utc('1999-01-01T00:00:00'),
      end: utc('1999-12-31T23:59:59.999'),
      precision: 'year',
    });
  });

  it('reads an interval from its first to its last instant', () => {
    expect(readEdtf('2020-10-17/2020-10-20')).toMatchObject({
      start: utc('2020-10-17T00:00:00'),
      end: utc('2020-10-20T23:59:59.999'),
      precision: 'day',
      interval: true,
    });
  });

  it('gives an interval the coarser precision of its two ends', () => {
    expect(readEdtf('2020-10-17/2020-11').precision).toBe('month');
    expect(readEdtf('2019/2020-11-10').precision).toBe('year');
  });

  it('ends an open interval at infinity', () => {
    expect(readEdtf('2022-02-01/..')).toMatchObject({
      start: utc('2022-02-01T00:00:00'),
      end: Infinity,
      precision: 'day',
      interval: true,
    });
  });

  it('tells "about" from "perhaps"', () => {
    expect(readEdtf('2021-09-15~')).toMatchObject({ approximate: true, uncertain: false });
    expect(readEdtf('2021-08?')).toMatchObject({ approximate: false, uncertain: true });
    expect(readEdtf('2021-08%')).toMatchObject({ approximate: true, uncertain: true });
  });

  it('sees doubt at either end of an interval', () => {
    expect(readEdtf('2021-09-15~/2021-09-20')).toMatchObject({
      approximate: true,
      uncertain: false,
    });
    expect(readEdtf('2021-09-15/2021-09-20?')).toMatchObject({
      approximate: false,
      uncertain: true,
    });
  });

  it.each(['yesterday', '', '2020-13', '2020-02-30', '17.10.2020'])('throws on %j', (text) => {
    expect(() => readEdtf(text)).toThrow();
  });
});

describe('isEdtf()', () => {
  it.each([
    '2020',
    '2020-10',
    '2020-10-17',
    '2021-09-15~',
    '2021?',
    '2020-10-17/2020-10-20',
    '2022-02-01/..',
  ])('accepts %s', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each(['2020-10-20/2020-10-17', '2020-02-30', '20201017', 'October 2020', ''])(
    'refuses %j',
    (text) => {
      expect(isEdtf(text)).toBe(false);
    },
  );
});
