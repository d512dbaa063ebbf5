import { dateOf } from '../../../../src/model/schema/edtf.ts';
import { entriesOf, type Rule } from '../rule.ts';

/** The day, month or year with which an id starts. */
const idDate = (id: string): string | undefined =>
  /^\d{4}(?:-\d{2}(?=-|$))?(?:-\d{2}(?=-|$))?/.exec(id)?.[0];

/** A warning: an id is a public address, which may stay as it is when a date is corrected. */
export const eventIdRule: Rule = {
  name: 'event-id',
  level: 'warning',
  check(content, report) {
    for (const { id, text, list, at } of entriesOf(content, 'event')) {
      const written = text('date') ?? '';
      const [stated, date] = [idDate(id), dateOf(written)];
      const corrected = list('changes').some(
        (_, index) => text('changes', index, 'kind') === 'correction',
      );
      if (stated === undefined || !date || corrected) continue;
      const first = new Date(date.start).toISOString().slice(0, 10);
      if (!first.startsWith(stated) && !stated.startsWith(written))
        report(
          at('date'),
          `the id "${id}" starts with ${stated}, the date is "${written}"`,
          'if the date was mistyped, mend it; if it was corrected, tell of that under "changes", and the id may stay',
        );
    }
  },
};
