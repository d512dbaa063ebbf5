import { isEdtf, readEdtf, type DateEnd, type FactDate } from '../schema/edtf.ts';
import { monthAt, storyEnd, storyStart, type Period } from './story.ts';

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const formats = {
  day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  month: format({ month: 'long', year: 'numeric' }),
  year: format({ year: 'numeric' }),
};

/** First instant of a date in EDTF, UTC milliseconds: the order of the timeline. */
export function firstDay(text: string): number {
  return readEdtf(text).start;
}

const endWords = ({ approximate, uncertain, precision, start }: DateEnd): string =>
  `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}${formats[precision].format(start)}`;

function spanWords({ from, to, doubt }: FactDate): string {
  if (!to) return `from ${endWords(from)}`;
  // A dash would leave open whether "about" is said of one end or of both.
  if (doubt) return `from ${endWords(from)} to ${endWords(to)}`;
  if (from.precision !== to.precision) return `${endWords(from)} – ${endWords(to)}`;
  // Intl puts thin spaces round every dash; British use is to set the dash close between single
  // words only.
  const [first = '', last = ''] = formats[from.precision]
    .formatRange(from.start, to.end)
    .split('–')
    .map((part) => part.trim());
  return `${first}${first.includes(' ') ? ' – ' : '–'}${last}`;
}

/**
 * A date in words, with its precision and doubt: "17 October 2020", "October 2020", "about 15
 * September 2021", "17–20 October 2020", "perhaps August 2021". Each end of a span has its own:
 * "12 December 2022 – September 2023", "from 20 July 2021 to about 2 August 2021".
 *
 * @param text - EDTF; read in UTC
 */
export function dateWords(text: string): string {
  const date = readEdtf(text);
  return date.interval ? spanWords(date) : endWords(date.from);
}

/**
 * When a number held, in words: a date as {@link dateWords} has it, any other text ("autumn 2021")
 * as it stands.
 */
export function whenWords(text: string): string {
  return isEdtf(text) ? dateWords(text) : text;
}

/**
 * The month in which a date begins, UTC: a key that sorts (`2020-10`) and its name ("October
 * 2020").
 */
export function monthOf(text: string): { key: string; name: string } {
  const { start } = readEdtf(text);
  return { key: monthAt(start), name: formats.month.format(start) };
}

/**
 * First and last month (`YYYY-MM`, UTC) that a date can mean, or the only one; what goes on touches
 * every later month.
 */
export function monthsOf(text: string): string[] {
  const { start, end } = readEdtf(text);
  return [...new Set([monthAt(start), Number.isFinite(end) ? monthAt(end) : '9999-12'])];
}

/** The day on which a date begins, ISO 8601, UTC. */
export function isoDay(text: string): string {
  return new Date(readEdtf(text).start).toISOString().slice(0, 10);
}

/** Which part of the story a date belongs to, by its first instant. */
export function periodOf(text: string): Period {
  const start = firstDay(text);
  return start < storyStart ? 'before' : start < storyEnd ? 'story' : 'since';
}
