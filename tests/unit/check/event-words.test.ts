import { expect, it } from 'vitest';
import { eventWordsRule } from '../../../tools/editor/check/rules/event-words.ts';
import { found } from './found.ts';

const problems = found(eventWordsRule, 'event-words');
const about = (id: string): string[] => problems.filter((line) => line.includes(`"${id}"`));

it('says where the words of an event give another date, which, and where its own stands', () => {
  expect(about('2020-11-10-statement')[0]).toBe(
    'chapters/one.mdx:7:39 [<Event>] the words say "11 November 2020", but the date of the event "2020-11-10-statement" is 2020-11-10 → write "10 November 2020", name the event that is meant, or mend the date at content/facts/events/2020.yaml:2',
  );
});

it('finds another day, month or year, however the words give it', () => {
  const said = about('2020-11-10-statement').map((line) => /say "(.*?)"/.exec(line)?.[1]);
  expect(said).toEqual([
    ...['11 November 2020', '10 October', '9 November 2020', '11th', '10 November 2021'],
    ...['November 10, 2021', '6–9 November', '2021'],
  ]);
});

it('takes the date as exactly as it is written, and anything within it for right', () => {
  expect(about('2021-04-handover')).toEqual([expect.stringContaining('"May 2021"')]);
  expect(about('2020-09-27-war')).toEqual([expect.stringContaining('"10 November"')]);
  expect(about('2021-02-08-road')).toEqual([expect.stringContaining('"January 2021"')]);
});

it('does not take what only some sources give for the date of the event', () => {
  expect(about('2021-10-05-mosque')).toEqual([
    expect.stringContaining('write "5 October 2021", name the event'),
  ]);
});

it('says nothing of words without a date, of numbers that are none, and of what other rules say', () => {
  expect(problems).toHaveLength(12);
  expect(problems.filter((line) => /mdx:(5|11):/.test(line))).toEqual([]);
});
