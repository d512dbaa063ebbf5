import { isoDay } from '../model/facts/dates.ts';
import { mapData, type MapData } from '../map/map-data.ts';
import type { Facts } from '../model/facts/facts.ts';
import { insideRegion, positionOf, type Point } from '../model/facts/geography.ts';
import type { Step } from '../model/facts/events-by-time.ts';

/** What the live explorer needs beside the page; plain data, fit for JSON. */
export interface ExploreData {
  map: MapData;
  /** In order of time: key, label, the day of the map, ids of events. */
  steps: { key: string; label: string; on: string; events: string[] }[];
  /** By id: the day of the map, and its places. */
  events: Record<string, { on: string; places: string[] }>;
  /** Where each place stands; places beyond the map are missing. */
  where: Record<string, Point>;
}

export function exploreData(steps: readonly Step[], facts: Facts): ExploreData {
  const events = steps.flatMap((step) => step.events);
  const named = new Set(events.flatMap((event) => event.places));
  return {
    map: mapData(facts),
    steps: steps.map(({ key, label, on, events: own }) => ({
      key,
      label,
      on,
      events: own.map(({ id }) => id),
    })),
    events: Object.fromEntries(
      events.map(({ id, date, places: own }) => [id, { on: isoDay(date), places: own }]),
    ),
    where: Object.fromEntries(
      facts.places.list
        .filter((place) => named.has(place.id) && insideRegion(place))
        .map((place) => [place.id, positionOf(place, facts.labels.list)]),
    ),
  };
}
