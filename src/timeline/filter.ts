import type { Choice } from './url-state.ts';

/** What an entry can be filtered by. */
export interface Facets {
  theme: string;
  status: string;
  places: readonly string[];
  /** First and last month that its date can mean, `YYYY-MM`. */
  months: [string, string];
}

/** Whether an entry has the chosen theme, status and place. */
export function hasFacets(facets: Facets, { theme, status, place }: Choice): boolean {
  return (
    (theme === undefined || facets.theme === theme) &&
    (status === undefined || facets.status === status) &&
    (place === undefined || facets.places.includes(place))
  );
}

/** Whether an entry's date touches the chosen window of months. */
export function inWindow({ months: [first, last] }: Facets, { from, to }: Choice): boolean {
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/**
 * What is announced after a change: "All 150 events", "12 of 150 events", with the months where
 * they are limited.
 */
export function countWords(
  shown: number,
  all: number,
  { from, to }: Choice,
  monthName: (month: string) => string,
): string {
  const when =
    from !== undefined && to !== undefined
      ? from === to
        ? `, ${monthName(from)}`
        : `, ${monthName(from)} to ${monthName(to)}`
      : from !== undefined
        ? `, from ${monthName(from)}`
        : to !== undefined
          ? `, to ${monthName(to)}`
          : '';
  return shown === all ? `All ${all} events` : `${shown} of ${all} events${when}`;
}
