import { withParameters } from '../site/query.ts';
import type { Window } from './time-window.ts';

/** What a reader has chosen. Left out means "all". */
export interface Choice extends Window {
  theme?: string | undefined;
  status?: string | undefined;
  place?: string | undefined;
}

export type Allowed = Record<keyof Choice, readonly string[]>;

export const choiceNames = [
  'from',
  'to',
  'theme',
  'status',
  'place',
] as const satisfies (keyof Choice)[];

function allowedIn(search: string, allowed: Allowed): Choice {
  const given = new URLSearchParams(search);
  const choice: Choice = {};
  for (const name of choiceNames) {
    const value = given.get(name);
    if (value !== null && allowed[name].includes(value)) choice[name] = value;
  }
  return choice;
}

/**
 * Reads the choice from an address. Values that are not allowed are passed over, so an old or
 * mistyped link still opens; a window that runs backwards is turned round, see {@link turnedRound}.
 *
 * @param search - the query, with or without `?`
 */
export function readChoice(search: string, allowed: Allowed): Choice {
  const choice = allowedIn(search, allowed);
  const { from, to } = choice;
  const backwards = from !== undefined && to !== undefined && from > to;
  return backwards ? { ...choice, from: to, to: from } : choice;
}

/** What is said where {@link readChoice} has turned a window round; nothing where it has not. */
export function turnedRound(
  search: string,
  allowed: Allowed,
  monthName: (month: string) => string,
): string[] {
  const { from = '', to = '' } = allowedIn(search, allowed);
  if (to === '' || from <= to) return [];
  const span = `From ${monthName(from)} to ${monthName(to)}`;
  return [`${span} runs backwards, so the two months have changed places.`];
}

/** Other parameters and the fragment stay. */
export function writeChoice(href: string, choice: Choice): string {
  const url = new URL(href);
  const chosen = choiceNames.map((name): [string, string | undefined] => [name, choice[name]]);
  url.search = withParameters(url.search, Object.fromEntries(chosen));
  return url.href;
}

export interface Facets {
  theme: string;
  status: string;
  places: readonly string[];
  /** First and last month that its date can mean, `YYYY-MM`. */
  months: [string, string];
}

export function hasFacets(facets: Facets, { theme, status, place }: Choice): boolean {
  return (
    (theme === undefined || facets.theme === theme) &&
    (status === undefined || facets.status === status) &&
    (place === undefined || facets.places.includes(place))
  );
}

/** Whether its date touches the chosen months. */
export function inWindow({ months: [first, last] }: Facets, { from, to }: Choice): boolean {
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/** What is announced: "All 150 events", "12 of 150 events, from May 2021". */
export function countWords(
  shown: number,
  all: number,
  { from, to }: Choice,
  monthName: (month: string) => string,
): string {
  const when =
    from === to
      ? from && monthName(from)
      : [from && `${to ? '' : 'from '}${monthName(from)}`, to && `to ${monthName(to)}`]
          .filter(Boolean)
          .join(' ');
  return shown === all
    ? `All ${all} events`
    : `${shown} of ${all} events${when ? `, ${when}` : ''}`;
}
