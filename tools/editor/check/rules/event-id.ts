import { isEdtf, readEdtf } from '../../../../src/model/schema/edtf.ts';
import { listAt, textAt } from '../../../../src/model/values.ts';
import { entriesOf } from '../entries.ts';
import type { Rule } from '../rule.ts';

/**
 * The day, month or year with which the id of an event starts: `2020-10-18` of
 * `2020-10-18-khudafarin-bridges`.
 */
const idDate = (id: string): string | undefined =>
  /^\d{4}(?:-\d{2}(?=-|$))?(?:-\d{2}(?=-|$))?/.exec(id)?.[0];

/**
 * The id of an event starts with its first day. A warning, for an id is a public address: when a
 * date is corrected the id may stay as it is, and then `changes` tells of the correction.
 */
export const eventIdRule: Rule = {
  name: 'event-id',
  level: 'warning',
  check(content, report) {
    for (const { id, value, at } of entriesOf(content, 'event')) {
      const date = textAt(value, 'date') ?? '';
      const stated = idDate(id);
      if (
        stated === undefined ||
        !isEdtf(date) ||
        listAt(value, 'changes').some((change) => textAt(change, 'kind') === 'correction')
      )
        continue;
      const first = new Date(readEdtf(date).start).toISOString().slice(0, 10);
      if (first.startsWith(stated) || stated.startsWith(date)) continue;
      report({
        ...at('date'),
        message: `the id "${id}" starts with ${stated}, the date is "${date}"`,
        hint: 'if the date was mistyped, mend it; if it was corrected, tell of that under "changes", and the id may stay',
      });
    }
  },
};
