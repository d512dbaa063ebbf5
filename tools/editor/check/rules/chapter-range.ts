import { dateOf } from '../../../../src/model/schema/edtf.ts';
import { entriesOf, frontmatters, references, type Rule } from '../rule.ts';

/** An event lies in the span of a chapter when any day that its date can mean does. */
export const chapterRangeRule: Rule = {
  name: 'chapter-range',
  follows: true,
  check(content, report) {
    const dates = new Map(entriesOf(content, 'event').map(({ id, text }) => [id, text('date')]));
    const spans = new Map(frontmatters(content).map(({ file, text }) => [file.file, text('span')]));
    for (const reference of references(content)) {
      const { kind, id, file } = reference;
      const [date, span] = [dates.get(id), spans.get(file)];
      const [event, range] = [dateOf(date), dateOf(span)];
      // What is no date, and an event that does not exist, other rules say.
      if (kind !== 'event' || !event || !range) continue;
      if (event.start > range.end || event.end < range.start)
        report(
          reference,
          `"${id}" is of ${date}, outside the time of this chapter (${span})`,
          'is it the event that is meant? If so, widen "span" in the frontmatter',
        );
    }
  },
};
