import { expect, test } from 'vitest';
import { datesMeant, fromIranian } from '../../../src/model/schema/edtf-meant.ts';
import { edtfRefusal } from '../../../src/model/schema/edtf.ts';
import { day, plainDate } from '../../../src/model/schema/common.ts';

test.each([
  ['18.10.2020', ['2020-10-18']],
  ['10/18/2020', ['2020-10-18']],
  ['10/11/2020', ['2020-11-10', '2020-10-11']],
  ['2020/10/8', ['2020-10-08']],
  ['20201018', ['2020-10-18']],
  ['18 October 2020', ['2020-10-18']],
  ['Oct 18th, 2020', ['2020-10-18']],
  ['October 2020', ['2020-10']],
  ['about 2020-10-18', ['2020-10-18~']],
  ['~18 Oct. 2020', ['2020-10-18~']],
  ['2020–10–18', ['2020-10-18']],
  [' 2020-10-18 ', ['2020-10-18']],
  ['2020-10-18–2020-10-20', ['2020-10-18/2020-10-20']],
  ['18 October 2020 to 20 October 2020', ['2020-10-18/2020-10-20']],
  ['1400/07/09', ['2021-10-01']],
  ['۱۴۰۰/۰۷/۰۹', ['2021-10-01']],
  ['31.02.2021', []],
  ['0000-10-18', []],
  ['yesterday', []],
  ['', []],
])('%j is meant as %j', (text, dates) => {
  expect(datesMeant(text)).toEqual(dates);
});

test.each([
  [1399, 12, 30, '2021-03-20'],
  [1400, 1, 1, '2021-03-21'],
  [1400, 6, 31, '2021-09-22'],
  [1403, 12, 30, '2025-03-20'],
  [1400, 12, 30, undefined],
  [1400, 13, 1, undefined],
])('%i-%i-%i of the Iranian calendar is %s', (year, month, date, ours) => {
  expect(fromIranian(year, month, date)).toBe(ours);
});

test('a day in a year of the Iranian calendar is refused with our day, a year of the Middle Ages is not', () => {
  expect(edtfRefusal('1400-07-09')).toBe(
    '1400 is a year of the Iranian calendar: write 2021-10-01',
  );
  expect(edtfRefusal('1400-07')).toContain('write the date in ours');
  expect(edtfRefusal('1400')).toBeUndefined();
});

test('a field that takes only a day proposes a day, and one that takes a month a month too', () => {
  const said = (schema: typeof day, text: string) =>
    schema.safeParse(text).error?.issues[0]?.message;
  expect(said(day, '24.11.2026')).toBe('write 2026-11-24');
  expect(said(day, 'November 2026')).toBe('write a day as 2026-11-24');
  expect(said(plainDate, 'October 2020')).toBe('write 2020-10');
  expect(said(plainDate, '10/11/2020')).toBe('write 2020-11-10 or 2020-10-11');
});
