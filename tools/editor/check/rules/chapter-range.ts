import { isEdtf, readEdtf } from '../../../../src/model/schema/edtf.ts';
import { textAt } from '../../../../src/model/values.ts';
import { entriesOf, frontmatters } from '../entries.ts';
import { references } from '../ids.ts';
import type { Rule } from '../rule.ts';

/**
 * A chapter names only events of the time that its frontmatter says it tells of (`span`): else
 * either the event, its date or the span is not the one that was meant. An event lies in the span
 * when any day that its date can mean does.
 */
export const chapterRangeRule: Rule = {
  name: 'chapter-range',
  check(content, report) {
    const dates = new Map(
      entriesOf(content, 'event').map(({ id, value }) => [id, textAt(value, 'date')]),
    );
    const spans = new Map(
      frontmatters(content).map(({ value, at }) => [at().file, textAt(value, 'span')]),
    );
    for (const { kind, id, field, file, line, column } of references(content)) {
      const span = spans.get(file);
      const date = dates.get(id);
      // What is no date, and an event that does not exist, other rules say.
      if (
        kind !== 'event' ||
        span === undefined ||
        date === undefined ||
        !isEdtf(span) ||
        !isEdtf(date)
      )
        continue;
      const [range, event] = [readEdtf(span), readEdtf(date)];
      if (event.start <= range.end && event.end >= range.start) continue;
      report({
        file,
        line,
        column,
        field,
        message: `"${id}" is of ${date}, outside the time of this chapter (${span})`,
        hint: 'is it the event that is meant? If so, widen "span" in the frontmatter',
      });
    }
  },
};
