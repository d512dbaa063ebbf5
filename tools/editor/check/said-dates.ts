import type { FactDate } from '../../../src/model/schema/edtf.ts';

/** A date as prose gives it; what it leaves open is left out. */
export interface SaidDate {
  /** The words, and the offset at which they start. */
  words: string;
  offset: number;
  year?: number;
  /** From 1. */
  month?: number;
  day?: number;
  /** The last day of a span within a month: "17–20 October". */
  lastDay?: number;
}

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month),
  ),
);
const [monthWord, ordinal] = [`(?<month>${monthNames.join('|')})\\b`, '(?:st|nd|rd|th)'];
const year = String.raw`(?<year>1[5-9]\d\d|20\d\d)(?![\d,.]*\d)`;
const day = String.raw`(?<day>\d{1,2})${ordinal}?`;
const lastDay = String.raw`(?:\s*(?:–|-|and|to|or)\s*(?<lastDay>\d{1,2})${ordinal}?)?`;

/**
 * "17 October 2020", "17–20 October", "the 6th of October"; "October 17, 2020", "October 2020",
 * "October"; "the 21st" with nothing behind it that could be counted; "2020".
 */
const forms = [
  String.raw`${day}${lastDay}\s+(?:of\s+)?${monthWord}(?:,?\s+${year})?`,
  String.raw`${monthWord}(?:\s+${day}(?!\d))?(?:,?\s+${year})?`,
  String.raw`(?<day>\d{1,2})${ordinal}(?=[^\w\s-]|\s*$|\s+(?:and|or|to)\b)`,
  year,
].map((form) => new RegExp(String.raw`(?<![\d.,–-])(?<!\p{L})(?:${form})`, 'uy'));

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function saidAt(text: string, offset: number): SaidDate | undefined {
  for (const form of forms) {
    form.lastIndex = offset;
    const { 0: words = '', groups } = form.exec(text) ?? {};
    if (!groups) continue;
    const month = groups.month === undefined ? undefined : monthNames.indexOf(groups.month) + 1;
    const { year, day, lastDay } = groups;
    const numbers = { year: numberOf(year), month, day: numberOf(day), lastDay: numberOf(lastDay) };
    return {
      words,
      offset,
      ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)),
    };
  }
  return undefined;
}

/** The dates that a text gives, in its order. What cannot be told from a number alone is none. */
export function saidDates(text: string): SaidDate[] {
  const found: SaidDate[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const said = saidAt(text, at);
    if (!said) continue;
    found.push(said);
    at += said.words.length - 1;
  }
  return found;
}

/** After as many years every day of the calendar has been, a 29 February too. */
const mostYears = 8;

/**
 * Whether any day that a date can mean is one that the words can mean; a day or month that they
 * leave open fits always. UTC.
 */
export function fits(said: SaidDate, { start, end }: FactDate): boolean {
  const first = said.year ?? new Date(start).getUTCFullYear();
  const last =
    said.year ?? Math.min(first + mostYears, new Date(Math.min(end, 8e15)).getUTCFullYear());
  for (let year = first; year <= last; year += 1)
    for (let month = said.month ?? 1; month <= (said.month ?? 12); month += 1) {
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const [from, to] = [said.day ?? 1, Math.min(said.lastDay ?? said.day ?? days, days)];
      if (
        from <= to &&
        Date.UTC(year, month - 1, from) <= end &&
        Date.UTC(year, month - 1, to + 1) > start
      )
        return true;
    }
  return false;
}
