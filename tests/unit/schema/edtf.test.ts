import { describe, expect, it } from 'vitest';
import { edtfDate } from '../../../src/model/schema/common.ts';
import { dateOf, edtfPattern, edtfRefusal, readEdtf } from '../../../src/model/schema/edtf.ts';
import { dateWords, firstDay } from '../../../src/model/facts/dates.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);
const day = 86_400_000;

/** Each value, in words, its first day and its last (empty for one that goes on). */
const taken: readonly (readonly [string, string, string, string])[] = [
  // Level 0 of the values that the edtf library is tested with.
  ['2016', '2016', '2016-01-01', '2016-12-31'],
  ['9999', '9999', '9999-01-01', '9999-12-31'],
  ['2016-05', 'May 2016', '2016-05-01', '2016-05-31'],
  ['2016-12', 'December 2016', '2016-12-01', '2016-12-31'],
  ['2016-05-01', '1 May 2016', '2016-05-01', '2016-05-01'],
  ['2016-05-31', '31 May 2016', '2016-05-31', '2016-05-31'],
  ['1980/1994', '1980–1994', '1980-01-01', '1994-12-31'],
  ['1980-08/1994', 'August 1980 – 1994', '1980-08-01', '1994-12-31'],
  ['2004-06/2006-08', 'June 2004 – August 2006', '2004-06-01', '2006-08-31'],
  ['2004-02-01/2005', '1 February 2004 – 2005', '2004-02-01', '2005-12-31'],
  ['2004-02-01/2005-02-08', '1 February 2004 – 8 February 2005', '2004-02-01', '2005-02-08'],
  // Level 1.
  ['2016?', 'perhaps 2016', '2016-01-01', '2016-12-31'],
  ['2016~', 'about 2016', '2016-01-01', '2016-12-31'],
  ['2016%', 'perhaps about 2016', '2016-01-01', '2016-12-31'],
  ['2016-05?', 'perhaps May 2016', '2016-05-01', '2016-05-31'],
  ['2016-05~', 'about May 2016', '2016-05-01', '2016-05-31'],
  ['2016-05%', 'perhaps about May 2016', '2016-05-01', '2016-05-31'],
  ['2016-05-03?', 'perhaps 3 May 2016', '2016-05-03', '2016-05-03'],
  ['2016-05-03~', 'about 3 May 2016', '2016-05-03', '2016-05-03'],
  ['2016-05-03%', 'perhaps about 3 May 2016', '2016-05-03', '2016-05-03'],
  ['1980?/1994~', 'from perhaps 1980 to about 1994', '1980-01-01', '1994-12-31'],
  ['2004-06-01/..', 'from 1 June 2004', '2004-06-01', ''],
  ['2016-05/..', 'from May 2016', '2016-05-01', ''],
  // Of this project's own.
  ['2022-12-12/2023-09', '12 December 2022 – September 2023', '2022-12-12', '2023-09-30'],
  [
    '2021-07-20/2021-08-02~',
    'from 20 July 2021 to about 2 August 2021',
    '2021-07-20',
    '2021-08-02',
  ],
  ['2021-07-20~/2021-08', 'from about 20 July 2021 to August 2021', '2021-07-20', '2021-08-31'],
  ['2021-08~/..', 'from about August 2021', '2021-08-01', ''],
  ['2024-02-29', '29 February 2024', '2024-02-29', '2024-02-29'],
  ['2021-01-31/2021-02', '31 January 2021 – February 2021', '2021-01-31', '2021-02-28'],
];

/** What a message begins with, and the values that get it. */
const refused: Readonly<Record<string, readonly string[]>> = {
  'this is not a date as it is written here; write 2020-10-17,': [
    ...['', 'yesterday', ' 2021', '2021 '],
    ...['0000', '0007', '0023', '0409', '-0002', '-9999', '-0000', '12345', '2021~~', '2021–2022'],
    // Level 1: long years, negative ones.
    ...['Y170002', 'Y-170002', 'Y9999', 'Y-10000', '-04', '00', '000', '-000'],
    // Level 2: exponents, digits that count, decades, centuries, sets, doubt about a part.
    ...['Y-17E7', 'Y17101000S3', '1950S2', '19', '19~', '193', '193?', '009', '20000'],
    ...['[1667,1668, 1670..1672]', '[1760-12..]', '{1960 ,  1961-12}', '{..1760}', '[1999'],
    ...['?2001', '2001?-23', '2001~-09', '2004-06-~01/2004-06-~20', '2004?-06-~11'],
    ...['2021-10-12/2021-10-13/2021-10-14', '2021/[2022]', '2020--10', '2020-1O-01'],
  ],
  'this is not a date as it is written here; did you mean 2020-10-17?': ['17.10.2020', '20201017'],
  'this is not a date as it is written here; did you mean 2020-10?': ['October 2020'],
  'this is not a date as it is written here; did you mean 2021-07-03?': ['2021-7-3'],
  'this is not a date as it is written here; write 2021-12-10 if the day stands first, 2021-10-12':
    ['10.12.2021'],
  '1400 is a year of the Iranian calendar: write 2021-10-01': ['1400-07-09', '1400-07-09~'],
  'there is no month ': [
    ...['2016-00', '2016-13', '2001-21', '2001-24', '2001-25', '2001-33?', '2001-39'],
    ...['2018-21/2018-23', '1980-21', '2016-13-01', '2020-10/2020-13'],
  ],
  'there is no 0 May 2016': ['2016-05-00'],
  'there is no 32 May 2016: May 2016 has 31 days': ['2016-05-32', '2016-05-32~', '2016-05-32/..'],
  'there is no 31 February 2021: February 2021 has 28 days': [
    '2021-02-31',
    '2021-01-01/2021-02-31',
  ],
  'there is no 29 February 2100: February 2100 has 28 days': ['2100-02-29'],
  'there is no 31 ': ['2016-04-31', '2016-06-31', '2016-09-31', '2016-11-31'],
  'a time of day cannot be shown': [
    ...['2016-05-02T16:54:59', '2016-05-02T16:54:59.042Z', '2016-05-02T24:00:00'],
    ...['2021-07-12T01:00:00+04:00', '2016-05-02T12:00:00-12:01', '2021-07-12T01:00/2021-07-13'],
  ],
  'a digit that is not known (X)': [
    ...['2021-07-XX', '2016-XX', '198X', '19XX', '1XXX-XX', '2004-06-XX/2004-07-03'],
    ...['156X-12-31', '15XX-12-XX', '1XXX-12', '1XX3', 'XXXX-XX-XX', '20XX-41', '2016-13-XX'],
  ],
  'a span needs the date on which it begins': [
    ...['/2021-07-10', '../2021-10-05', '../..', '/', '/..', '../2016', '/1960-11', '..'],
  ],
  'the span has no end': ['1969/', '1970-02/', '2021-10-12/'],
  'it ends before it starts': ['2020-10-20/2020-10-17', '2021/2020', '2018-12/2017-01-01'],
  'one end lies within the other': [
    ...['2020-10-17/2020-10-17', '2020-10/2020-10-17', '2020/2020-03', '2020-12/2020'],
  ],
};

describe('the dates that the site can say', () => {
  it.each(taken)('%s is taken, as "%s"', (text, words, first, last) => {
    expect(dateWords(text)).toBe(words);
    expect(firstDay(text)).toBe(utc(`${first}T00:00:00`));
    expect(readEdtf(text).end).toBe(last === '' ? Infinity : utc(`${last}T00:00:00`) + day - 1);
    expect(edtfDate.safeParse(text).success).toBe(true);
  });

  it('are said in no two ways', () => {
    expect(new Set(taken.map(([, words]) => words)).size).toBe(taken.length);
  });

  it('are those that editor programs take as well', () => {
    for (const [text] of taken) expect(text).toMatch(new RegExp(edtfPattern));
  });
});

describe('all other EDTF', () => {
  it.each(
    Object.entries(refused).flatMap(([reason, texts]) => texts.map((text) => [text, reason])),
  )('%j is refused: %s …', (text, reason) => {
    expect(edtfRefusal(text)?.slice(0, reason.length)).toBe(reason);
    expect(dateOf(text)).toBeUndefined();
    expect(edtfDate.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      edtfRefusal(text),
    ]);
  });
});

describe('readEdtf()', () => {
  it('gives each end of a span its own precision and doubt', () => {
    expect(readEdtf('2021-09-15~/2021-10')).toMatchObject({
      interval: true,
      doubt: true,
      from: { precision: 'day', approximate: true, uncertain: false },
      to: { precision: 'month', approximate: false, uncertain: false },
    });
    expect(readEdtf('2021%')).toMatchObject({
      interval: false,
      doubt: true,
      from: { precision: 'year', approximate: true, uncertain: true },
      to: undefined,
    });
    expect(readEdtf('2021/..')).toMatchObject({ interval: true, doubt: false, to: undefined });
  });
});
