import { describe, expect, it } from 'vitest';
import { lesson, type Lesson } from '../../../src/model/schema/lesson.ts';
import { lessonData } from '../support/entries.ts';

const faults = (given: Partial<Lesson>): string[] =>
  (lesson.safeParse(lessonData(given)).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the schema of a lesson', () => {
  it('takes a lesson that has all it needs', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    [19, 1],
    [20, 0],
    [90, 0],
    [91, 1],
  ])('of %i minutes finds %i faults', (minutes, count) => {
    expect(faults({ minutes })).toHaveLength(count);
  });

  it('wants the youngest to be the youngest, between 13 and 18', () => {
    expect(faults({ ages: { from: 17, to: 14 } })).toEqual([
      'ages: the youngest are older than the oldest',
    ]);
    expect(faults({ ages: { from: 12, to: 19 } })).toHaveLength(2);
  });

  it('wants two to five aims, and guidance that is short', () => {
    expect(faults({ aims: ['One.'] })).toEqual(['aims: a lesson has two to five aims']);
    expect(faults({ conflict: 'x'.repeat(701) })).toHaveLength(1);
  });
});
