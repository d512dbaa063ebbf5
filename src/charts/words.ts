import { dateWords } from '../model/facts/dates.ts';
import type { WrittenRow } from '../model/schema/chart.ts';
import { numberWords } from '../model/facts/numbers.ts';

/**
 * A row's range in words, "10.9–15"; undefined where it has none, or where both ends are the same.
 */
export function rangeWords({ low, high }: WrittenRow): string | undefined {
  return low === undefined || high === undefined || low === high
    ? undefined
    : `${numberWords(low)}–${numberWords(high)}`;
}

/**
 * A row's number in words, without its range: "about 130", "10.9–15" where there is only a range,
 * or what was not found.
 */
export function valueWords(row: WrittenRow): string {
  const value = row.value ?? (rangeWords(row) === undefined ? row.low : undefined);
  if (value === undefined) return rangeWords(row) ?? row.none ?? '';
  return `${row.about ? `${row.about} ` : ''}${numberWords(value)}`;
}

/** A row's number with its range: "over 300,000 (300,000–360,000)". */
export function fullWords(row: WrittenRow): string {
  const range = row.value === undefined ? undefined : rangeWords(row);
  return valueWords(row) + (range ? ` (${range})` : '');
}

/** A row's label with its date: "UN special rapporteur, 2019". */
export function labelWords({ label, date }: Pick<WrittenRow, 'label' | 'date'>): string {
  return date ? `${label}, ${dateWords(date)}` : label;
}
