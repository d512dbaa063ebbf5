import { describe, expect, it } from 'vitest';
import { chapter } from '../../../src/model/schema/chapter.ts';
import { claim } from '../../../src/model/schema/claim.ts';
import { day, evidence, plainDate } from '../../../src/model/schema/common.ts';

/** What a field of an object is refused for; nothing where it is taken. */
const saidOf = (
  schema: {
    safeParse: (value: unknown) => { error?: { issues: { message: string }[] } | undefined };
  },
  value: unknown,
): string[] => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a date that is only a day, month or year', () => {
  it.each(['2021', '2021-10', '2021-10-12'])('takes %s', (text) =>
    expect(saidOf(plainDate, text)).toEqual([]),
  );

  it.each(['x2021-10-12', '2021-10-12x', '2021-10-12/2021-10-13', '0021'])(
    'refuses %s, and says once how to write one',
    (text) =>
      expect(saidOf(plainDate, text)).toEqual(['write a date as 2021-10-12, 2021-10 or 2021']),
  );

  it('is a day of the calendar', () => expect(saidOf(plainDate, '2021-02-30')).toHaveLength(1));
});

describe('a day', () => {
  it.each(['x2026-11-24', '2026-11-24x', '2026-11', 'yesterday'])(
    'is never %s, and is asked for once',
    (text) => expect(saidOf(day, text)).toEqual(['write a day as 2026-11-24']),
  );

  it('is taken as it is written', () => expect(saidOf(day, '2026-11-24')).toEqual([]));
});

describe('the source of evidence', () => {
  it.each(['aa-2021', 'aa-2021#p1', 'aa#p-1'])('is %s', (text) =>
    expect(saidOf(evidence, text)).toEqual([]),
  );

  it.each(['-aa', 'aa#', 'aa p1', 'aa#p1#p2', 'AA', 'aa#p1 '])('is not "%s"', (text) =>
    expect(saidOf(evidence, text).join()).toContain('write the id of a source'),
  );
});

describe('the conclusion of a claim', () => {
  const { conclusion } = claim.shape;
  const words = (count: number): string => Array(count).fill('word').join('  \n');

  it('has thirty words, however they are spaced', () =>
    expect(saidOf(conclusion, words(30))).toEqual([]));

  it('has not thirty-one, and says how many it has', () =>
    expect(saidOf(conclusion, words(31))).toEqual([
      'at most 30 words, for it stands on cards and pictures; it has 31',
    ]));
});

describe('a chapter', () => {
  const { summary, changes, number } = chapter.shape;

  it('has a summary of three to five items', () => {
    const items = (count: number) => Array<string>(count).fill('A sentence.');
    for (const count of [3, 4, 5]) expect(saidOf(summary, items(count)), `${count}`).toEqual([]);
    for (const count of [0, 2, 6])
      expect(saidOf(summary, items(count))).toEqual(['a summary has three to five items']);
  });

  it('says when it was first published', () =>
    expect(saidOf(changes, [])).toEqual(['write at least when the chapter was first published']));

  it('is counted from one', () => {
    expect(saidOf(number, 1)).toEqual([]);
    expect(saidOf(number, 14)).toEqual([]);
    expect(saidOf(number, 0)).toHaveLength(1);
  });
});
