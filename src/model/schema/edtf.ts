import edtf from 'edtf';
import { datesMeant, fromIranian, isIranianYear } from './edtf-meant.ts';

type Precision = 'year' | 'month' | 'day';

/** One date, or one end of a span. All instants are UTC milliseconds. */
export interface DateEnd {
  /** First and last instant that it can mean. */
  start: number;
  end: number;
  precision: Precision;
  /** "About": the source gives it as approximate (`~`, `%`). */
  approximate: boolean;
  /** "Perhaps": the source is not sure (`?`, `%`). */
  uncertain: boolean;
}

/** All instants are UTC milliseconds; the events' own time zones differ by at most four hours. */
export interface FactDate {
  /** First instant that the date can mean. */
  start: number;
  /** Last instant that it can mean; infinite for an open interval. */
  end: number;
  /** Whether it spans from one date to another. */
  interval: boolean;
  /** The date itself, or the first end of the span. */
  from: DateEnd;
  /** The other end of a span; undefined for a single date and where the span goes on. */
  to: DateEnd | undefined;
  /** Whether either end is "about" or "perhaps". */
  doubt: boolean;
}

const precisions: Precision[] = ['year', 'month', 'day'];
const single = String.raw`[1-9]\d{3}(?:-\d\d(?:-\d\d)?)?[~?%]?`;

/** How a date is written here; whether there is such a day only the calendar knows. */
export const edtfPattern = `^${single}(?:/(?:${single}|\\.\\.))?$`;
const written = new RegExp(edtfPattern);

export const edtfForms =
  'write 2020-10-17, 2020-10, 2020, 2021-09-15~ (about), 2021-08? (perhaps), 2020-10-17/2020-10-20, or 2022-02-01/.. for what goes on';

/** The same few hundred dates are asked for many thousand times in a build. */
const known = new Map<string, FactDate>();

/**
 * Reads a date in that part of EDTF (ISO 8601-2; https://www.loc.gov/standards/datetime/) which the
 * site can say word for word and draw: a day, month or year from 1000 to 9999, with `~`, `?` or `%`
 * behind it, and a span from one such date to a later one or to `..`.
 *
 * @throws Error when the text is no such date; its message says why, for people
 */
export function readEdtf(text: string): FactDate {
  const date = known.get(text) ?? parse(text);
  known.set(text, date);
  return date;
}

const monthName = (month: number): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );

/** Why a date that is written as one cannot be; undefined where it can. */
function missingDay(text: string): string | undefined {
  const [year = 0, month = 1, day = 1] = text
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
  if (month < 1 || month > 12) return `there is no month ${text.slice(5, 7)}: write 01 to 12`;
  // A year alone may be one of the Middle Ages.
  if (isIranianYear(year) && text.length > 5) {
    const ours = /-\d\d-/.test(text) ? fromIranian(year, month, day) : undefined;
    return `${year} is a year of the Iranian calendar: write ${ours ?? 'the date in ours'}`;
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= last) return undefined;
  const name = `${monthName(month)} ${year}`;
  return `there is no ${day} ${name}: ${name} has ${last} days`;
}

/** What is wrong with a text that is not written as a date is here. */
function formWords(text: string): string {
  if (/\d{4}(-[\dX]{2}){0,2}T\d/.test(text))
    return 'a time of day cannot be shown: write the day alone, such as 2020-10-17';
  if (text.startsWith('..') || text.startsWith('/'))
    return 'a span needs the date on which it begins';
  if (/^[^/]+\/$/.test(text))
    return 'the span has no end: write .. behind / for what goes on, or the day on which it ended';
  if (/^[\dX]{4}(-[\dX]{2}){0,2}[~?%]?(\/|$)/.test(text) && text.includes('X'))
    return 'a digit that is not known (X) cannot be shown: write the month (2020-10) or the year (2020) alone';
  const [meant, other] = datesMeant(text);
  if (meant === undefined) return `this is not a date as it is written here; ${edtfForms}`;
  return other === undefined
    ? `this is not a date as it is written here; did you mean ${meant}?`
    : `this is not a date as it is written here; write ${meant} if the day stands first, ${other} if the month does`;
}

function readEnd(text: string): DateEnd {
  const wrong = missingDay(text);
  if (wrong !== undefined) throw new Error(wrong);
  const value = edtf(text, { level: 1, types: ['Date'] });
  return {
    start: value.min,
    end: value.max,
    precision: precisions[value.precision - 1] ?? 'day',
    approximate: Boolean(value.approximate?.value),
    uncertain: Boolean(value.uncertain?.value),
  };
}

function parse(text: string): FactDate {
  if (!written.test(text)) throw new Error(formWords(text));
  const [first = '', last] = text.split('/');
  const from = readEnd(first);
  const to = last === undefined || last === '..' ? undefined : readEnd(last);
  if (to && to.end < from.start)
    throw new Error('it ends before it starts: write the earlier date first');
  if (to && (to.start <= from.start || to.end <= from.end))
    throw new Error(
      'one end lies within the other: write that date alone, or both ends as exactly as each other',
    );
  return Object.freeze({
    start: from.start,
    end: (last === undefined ? from : to)?.end ?? Infinity,
    interval: last !== undefined,
    from,
    to,
    doubt: [from, to].some((end) => end?.approximate === true || end?.uncertain === true),
  });
}

/** Why {@link readEdtf} does not take a text, in words for people; undefined where it does. */
export function edtfRefusal(text: string): string | undefined {
  try {
    readEdtf(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Undefined where a text gives no date that can be. */
export const dateOf = (text: string | undefined): FactDate | undefined =>
  text === undefined || edtfRefusal(text) !== undefined ? undefined : readEdtf(text);

/** Whether a text is a date that {@link readEdtf} accepts. */
export const isEdtf = (text: string): boolean => edtfRefusal(text) === undefined;
