import { withParameters } from '../site/query.ts';
import { defaultOn, snapshots } from '../model/facts/control.ts';

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

/** Beyond these days nothing is known to this map. */
const [first, last] = ['1994-05-12', '2023-12-31'];

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** Reads the search part of an address; what makes no sense is passed over. */
export function readState(search: string, places: ReadonlySet<string>): MapState {
  const query = new URLSearchParams(search);
  const on = query.get('on') ?? defaultOn;
  const place = query.get('place') ?? '';
  const known =
    snapshots.some((snapshot) => snapshot.on === on) || (isDay(on) && on >= first && on <= last);
  return { on: known ? on : defaultOn, place: places.has(place) ? place : undefined };
}

/** The search part for a state; the usual date needs no saying. Other parameters stay. */
export function writeState({ on, place }: MapState, search = ''): string {
  return withParameters(search, { on: on === defaultOn ? undefined : on, place });
}
