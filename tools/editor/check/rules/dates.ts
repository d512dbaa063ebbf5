import { attributeOf } from '../../../../src/model/read/mdx.ts';
import { isEdtf, readEdtf } from '../../../../src/model/schema/edtf.ts';
import { listAt, textAt } from '../../../../src/model/values.ts';
import { allEntries, type Entry } from '../entries.ts';
import type { Report, Rule } from '../rule.ts';
import { utcToday, type Today } from '../today.ts';

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * The first day that a date can mean; undefined for what is no date, which the schema rule reports.
 */
const firstDay = (date: string | undefined): string | undefined =>
  date !== undefined && isEdtf(date) ? isoDay(readEdtf(date).start) : undefined;

function checkEvent({ value, at }: Entry, report: Report): void {
  const date = textAt(value, 'date');
  listAt(value, 'differs').forEach((other, index) => {
    if (textAt(other, 'date') === date)
      report({
        ...at('differs', index, 'date'),
        message: `"differs" gives the date "${date}" again`,
        hint: 'list only dates that differ from "date"',
      });
  });
}

/** `from` and `to` of a span: of a line, of who held a district, of who held a place. */
function checkSpan({ at }: Entry, span: unknown, path: PropertyKey[], report: Report): void {
  const [from, to] = [textAt(span, 'from'), textAt(span, 'to')];
  const [start, end] = [firstDay(from), firstDay(to)];
  if (start !== undefined && end !== undefined && end <= start)
    report({
      ...at(...path, 'to'),
      message: `it ends on ${to}, but starts on ${from}`,
      hint: '"from" is the first day on which it held, "to" the first day on which it no longer did',
    });
}

function checkFuture(
  { value, at }: Entry,
  path: PropertyKey[],
  today: string,
  report: Report,
): void {
  const date = textAt(value, ...path);
  const first = firstDay(date);
  if (first !== undefined && first > today)
    report({
      ...at(...path),
      message: `${date} lies in the future (today is ${today}, UTC)`,
      hint: 'check the year, the month and the day',
    });
}

function checkHistory(entry: Entry, today: string, report: Report): void {
  const { value, at } = entry;
  const publishOn = textAt(value, 'publishOn');
  const shownFrom = publishOn !== undefined && publishOn > today ? publishOn : today;
  listAt(value, 'changes').forEach((_, index) => {
    checkFuture(entry, ['changes', index, 'date'], shownFrom, report);
    const date = textAt(value, 'changes', index, 'date');
    const first = firstDay(date);
    if (first !== undefined && publishOn !== undefined && first < publishOn)
      report({
        ...at('changes', index, 'date'),
        message: `a change of ${date} is told of, but readers see nothing before ${publishOn}`,
        hint: 'give the change the day of "publishOn" or a later one',
      });
  });
  checkFuture(entry, ['checked'], today, report);
}

function checkSource({ value, at }: Entry, report: Report): void {
  const [issued, accessed] = [textAt(value, 'issued'), textAt(value, 'accessed')];
  const first = firstDay(issued);
  if (first !== undefined && accessed !== undefined && accessed < first)
    report({
      ...at('accessed'),
      message: `it was read on ${accessed}, before it was published (${issued})`,
      hint: 'mend one of the two dates',
    });
}

function checkEntry(entry: Entry, today: string, report: Report): void {
  const { kind, value } = entry;
  if (kind === 'event') {
    checkEvent(entry, report);
    checkFuture(entry, ['date'], today, report);
  }
  if (kind === 'source') {
    checkSource(entry, report);
    checkFuture(entry, ['issued'], today, report);
    checkFuture(entry, ['accessed'], today, report);
  }
  if (kind === 'line' || kind === 'control') checkSpan(entry, value, [], report);
  if (kind === 'place')
    listAt(value, 'control').forEach((span, index) =>
      checkSpan(entry, span, ['control', index], report),
    );
  checkHistory(entry, today, report);
}

/**
 * Dates that cannot be: spans that end before they start, an event on another day than its id says,
 * days that have not come yet, changes told of before anybody could see them, a map of no day. What
 * is no date at all is for the schema rule to say.
 *
 * @param today - asked once for each check
 */
export function datesRuleOn(today: Today): Rule {
  return {
    name: 'dates',
    check(content, report) {
      const day = today();
      for (const entry of allEntries(content)) checkEntry(entry, day, report);
      for (const { file, tree } of content.mdx) {
        for (const component of tree?.components.values() ?? []) {
          const on = component.name === 'MapView' ? attributeOf(component, 'on') : undefined;
          if (on === undefined || (/^\d{4}-\d{2}(-\d{2})?$/.test(on) && isEdtf(on))) continue;
          const { line, column } = component;
          report({
            file,
            line,
            column,
            field: '<MapView on>',
            message: `"${on}" is no day or month`,
            hint: 'write on="2020-10-20"',
          });
        }
      }
    },
  };
}

export const datesRule: Rule = datesRuleOn(utcToday);
