import { expect, it } from 'vitest';
import { datesRule } from '../../../tools/editor/check/rules/dates.ts';
import { found } from './found.ts';

const problems = found(datesRule, 'dates');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('finds a differing date that does not differ', () => {
  expect(about('gives the date')).toEqual([
    'facts/events/2020.yaml:8:13 [differs.1.date] "differs" gives the date "2020-10-20" again → list only dates that differ from "date"',
  ]);
});

it('finds spans that end on the day they start, or before', () => {
  expect(about('but starts on')).toEqual([
    'facts/control.yaml:3:7 [to] it ends on 2020-09-27, but starts on 2020-11-10 → "from" is the first day on which it held, "to" the first day on which it no longer did',
    'facts/lines.yaml:3:7 [to] it ends on 2020-11-10, but starts on 2020-11-10 → "from" is the first day on which it held, "to" the first day on which it no longer did',
  ]);
});

it('finds days that have not come yet, but lets a change be told of on the day of publication', () => {
  expect(about('future')).toEqual([
    'facts/events/2020.yaml:11:9 [date] 2062-10-20 lies in the future (today is 2026-11-24, UTC) → check the year, the month and the day',
    'facts/events/2020.yaml:22:12 [checked] 2026-11-25 lies in the future (today is 2026-11-24, UTC) → check the year, the month and the day',
    'facts/events/2020.yaml:26:15 [changes.2.date] 2026-12-02 lies in the future (today is 2026-12-01, UTC) → check the year, the month and the day',
    'facts/sources/r.yaml:5:11 [issued] 2026-12 lies in the future (today is 2026-11-24, UTC) → check the year, the month and the day',
    'facts/sources/r.yaml:6:13 [accessed] 2026-11-25 lies in the future (today is 2026-11-24, UTC) → check the year, the month and the day',
  ]);
});

it('does not let a change be told of before anybody can see it', () => {
  expect(about('is told of')).toEqual([
    'facts/events/2020.yaml:24:15 [changes.0.date] a change of 2026-11-30 is told of, but readers see nothing before 2026-12-01 → give the change the day of "publishOn" or a later one',
  ]);
});

it('finds a "First published" that is not of the day on which readers see the text, once, and says which it is', () => {
  const words = (day: string): string =>
    `"First published" has the day ${day}, but readers see it from 2026-12-01 on ("publishOn") → write 2026-12-01, or mend "publishOn"`;
  expect(problems.filter((line) => line.startsWith('chapters/'))).toEqual([
    `chapters/late.mdx:5:11 [changes.0.date] ${words('2026-12-09')}`,
    `chapters/soon.mdx:5:11 [changes.0.date] ${words('2026-11-24')}`,
  ]);
});

it('finds a source that was read before it was published', () => {
  expect(about('before it was published')).toEqual([
    'facts/sources/r.yaml:3:13 [accessed] it was read on 2020-10-17, before it was published (2020-10-18) → mend one of the two dates',
    'facts/sources/r.yaml:6:13 [accessed] it was read on 2026-11-25, before it was published (2026-12) → mend one of the two dates',
  ]);
});

it('finds a map of no day', () => {
  expect(about('<MapView on>')).toEqual([
    'pages/maps.mdx:5:1 [<MapView on>] "2020-02-30" is no day or month → there is no 30 February 2020: February 2020 has 29 days',
    'pages/maps.mdx:7:1 [<MapView on>] "2020" is no day or month → write on="2020-10-20" or on="2020-10"',
  ]);
});

it('says nothing of an interval, a number in an id that is no day, or what is no date at all', () => {
  for (const part of ['2021-sound', '2021-11-622-kg', 'no-date', '2020-13'])
    expect(about(part)).toEqual([]);
});
