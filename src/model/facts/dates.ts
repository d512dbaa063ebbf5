import { isEdtf, readEdtf, type FactDate } from '../schema/edtf.ts';
import { storyEnd, storyStart, type Period } from './story.ts';

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

function span(date: FactDate): string {
  const shape = formats[date.precision];
  if (!date.interval) return shape.format(date.start);
  if (!Number.isFinite(date.end)) return `from ${shape.format(date.start)}`;
  // Intl puts thin spaces round every dash; British use is to set the dash close between single
  // words only.
  const [from = '', to = ''] = shape
    .formatRange(date.start, date.end)
    .split('–')
    .map((part) => part.trim());
  return to === '' ? from : `${from}${from.includes(' ') ? ' – ' : '–'}${to}`;
}

/**
 * A date in words, with its precision and doubt: "17 October 2020", "October 2020", "about 15
 * September 2021", "17–20 October 2020", "perhaps August 2021".
 *
 * @param text - EDTF; read in UTC
 */
export function dateWords(text: string): string {
  const date = readEdtf(text);
  const doubt = date.approximate ? 'about ' : date.uncertain ? 'perhaps ' : '';
  return doubt + span(date);
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
  return { key: new Date(start).toISOString().slice(0, 7), name: formats.month.format(start) };
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
