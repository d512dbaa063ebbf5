import { withParameters } from '../site/query.ts';
import {
  dayOf,
  dayWords,
  defaultOn,
  mapDays,
  mapReaches,
  snapshots,
} from '../model/facts/control.ts';

/** What stands in the address, `?on=2020-10-20&place=zangilan-town`: a day, and the place whose note is open. */
export interface MapState {
  on: string;
  place?: string | undefined;
}

/** The anchor of a place's note on the still map. */
export const noteAnchor = (place: string): string => `note-${place}`;

/** The place whose note on the still map the fragment of an address names. */
export const notedPlace = (fragment: string): string | undefined =>
  /^#note-(.+)$/.exec(fragment)?.[1];

/** The day that a day, month or year in ISO 8601 stands for; undefined where it is none. */
function readDay(text: string): string | undefined {
  const day = dayOf(text);
  const instant = /^\d{4}(-\d{2}){0,2}$/.test(text) ? Date.parse(day) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day)
    ? day
    : undefined;
}

/**
 * Reads the search part of an address. A month or a year stands for its first day.
 *
 * @returns the state, and a sentence for each thing that the map cannot show as asked
 */
export function readState(
  search: string,
  places: ReadonlySet<string>,
): { state: MapState; inVain: string[] } {
  const query = new URLSearchParams(search);
  const inVain: string[] = [];
  const state: MapState = { on: defaultOn };
  const on = query.get('on') ?? '';
  const day = readDay(on);
  const shown = `It shows ${dayWords(dayOf(defaultOn))}.`;
  if (snapshots.some((snapshot) => snapshot.on === on)) state.on = on;
  else if (day !== undefined && mapReaches(day)) state.on = day;
  else if (day !== undefined)
    inVain.push(
      `The map does not reach ${dayWords(day)}: it tells of the days from ${dayWords(mapDays.first)} to ${dayWords(mapDays.last)}. ${shown}`,
    );
  else if (on !== '') inVain.push(`“${on}”, which this link asks the map for, is no day. ${shown}`);
  const place = query.get('place') ?? '';
  if (places.has(place)) state.place = place;
  else if (place !== '') inVain.push(`The map has no mark for “${place}”.`);
  return { state, inVain };
}

/** The search part for a state; the usual date needs no saying. Other parameters stay. */
export function writeState({ on, place }: MapState, search = ''): string {
  return withParameters(search, { on: on === defaultOn ? undefined : on, place });
}
