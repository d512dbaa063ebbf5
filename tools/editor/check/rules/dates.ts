import { tellsFirstPublished } from '../../../../src/model/facts/published.ts';
import { datesMeant } from '../../../../src/model/schema/edtf-meant.ts';
import { dateOf, edtfRefusal } from '../../../../src/model/schema/edtf.ts';
import { allEntries, componentsOf, type Entry, type Report, type Rule } from '../rule.ts';

/** The first day that a date can mean; undefined for what is no date. */
function firstDay(text: string | undefined): string | undefined {
  const date = dateOf(text);
  return date && new Date(date.start).toISOString().slice(0, 10);
}

function checkDiffering({ text, list, at }: Entry, report: Report): void {
  const date = text('date');
  for (const index of list('differs').keys())
    if (text('differs', index, 'date') === date)
      report(
        at('differs', index, 'date'),
        `"differs" gives the date "${date}" again`,
        'list only dates that differ from "date"',
      );
}

function checkSpan({ text, at }: Entry, path: PropertyKey[], report: Report): void {
  const [from, to] = [text(...path, 'from'), text(...path, 'to')];
  const [start, end] = [firstDay(from), firstDay(to)];
  if (start !== undefined && end !== undefined && end <= start)
    report(
      at(...path, 'to'),
      `it ends on ${to}, but starts on ${from}`,
      '"from" is the first day on which it held, "to" the first day on which it no longer did',
    );
}

function checkFuture(
  { text, at }: Entry,
  path: PropertyKey[],
  today: string,
  report: Report,
): void {
  const date = text(...path);
  const first = firstDay(date);
  if (first !== undefined && first > today)
    report(
      at(...path),
      `${date} lies in the future (today is ${today}, UTC)`,
      'check the year, the month and the day',
    );
}

/**
 * A text begins its changes with "First published", and `publishOn` is the day on which that is
 * true.
 *
 * @returns whether that is so for this entry, and no more is to be said of the day
 */
function checkFirstPublished({ text, at }: Entry, report: Report): boolean {
  const publishOn = text('publishOn');
  const path = ['changes', 0, 'date'];
  const date = text(...path);
  if (publishOn === undefined || date === undefined || dateOf(publishOn) === undefined)
    return false;
  if (!tellsFirstPublished(text('changes', 0, 'text'))) return false;
  if (date === publishOn) return true;
  report(
    at(...path),
    `"First published" has the day ${date}, but readers see it from ${publishOn} on ("publishOn")`,
    `write ${publishOn}, or mend "publishOn"`,
  );
  return true;
}

function checkHistory(entry: Entry, today: string, report: Report): void {
  const { text, list, at } = entry;
  const publishOn = text('publishOn');
  const shownFrom = publishOn !== undefined && publishOn > today ? publishOn : today;
  for (const index of list('changes').keys()) {
    if (index === 0 && checkFirstPublished(entry, report)) continue;
    checkFuture(entry, ['changes', index, 'date'], shownFrom, report);
    const date = text('changes', index, 'date');
    const first = firstDay(date);
    if (first !== undefined && publishOn !== undefined && first < publishOn)
      report(
        at('changes', index, 'date'),
        `a change of ${date} is told of, but readers see nothing before ${publishOn}`,
        'give the change the day of "publishOn" or a later one',
      );
  }
  checkFuture(entry, ['checked'], today, report);
}

function checkReading({ text, at }: Entry, report: Report): void {
  const [issued, accessed] = [text('issued'), text('accessed')];
  const first = firstDay(issued);
  if (first !== undefined && accessed !== undefined && accessed < first)
    report(
      at('accessed'),
      `it was read on ${accessed}, before it was published (${issued})`,
      'mend one of the two dates',
    );
}

function checkEntry(entry: Entry, today: string, report: Report): void {
  const { kind, list } = entry;
  if (kind === 'event') {
    checkDiffering(entry, report);
    checkFuture(entry, ['date'], today, report);
  }
  if (kind === 'source') {
    checkReading(entry, report);
    checkFuture(entry, ['issued'], today, report);
    checkFuture(entry, ['accessed'], today, report);
  }
  if (kind === 'line' || kind === 'control') checkSpan(entry, [], report);
  if (kind === 'place')
    for (const index of list('control').keys()) checkSpan(entry, ['control', index], report);
  checkHistory(entry, today, report);
}

/** What is no date at all is for the schema rule to say. */
export const datesRule: Rule = {
  name: 'dates',
  check(content, report, today) {
    for (const entry of allEntries(content)) checkEntry(entry, today, report);
    for (const { at, attribute } of componentsOf(content, 'MapView')) {
      const on = attribute('on');
      if (on === undefined) continue;
      const [meant = '2020-10-20" or on="2020-10'] = datesMeant(on);
      const wrong = /^\d{4}-\d{2}(-\d{2})?$/.test(on) ? edtfRefusal(on) : `write on="${meant}"`;
      if (wrong !== undefined) report(at('on'), `"${on}" is no day or month`, wrong);
    }
  },
};
