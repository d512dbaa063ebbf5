import { expect, it } from 'vitest';
import { eventIdRule } from '../../../tools/editor/check/rules/event-id.ts';
import { found } from './found.ts';

const hint =
  '→ if the date was mistyped, mend it; if it was corrected, tell of that under "changes", and the id may stay';

it('compares the date of an event with the day, month or year that its id starts with, unless a correction is told of', () => {
  expect(found(eventIdRule, 'event-id')).toEqual([
    `facts/events/2020.yaml:2:9 [date] the id "2020-10-18-flag" starts with 2020-10-18, the date is "2020-10-19" ${hint}`,
    `facts/events/2020.yaml:8:9 [date] the id "2020-10-20-reworded" starts with 2020-10-20, the date is "2020-10-21" ${hint}`,
  ]);
});
