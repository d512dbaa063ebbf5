import { areaLabels } from '../map/area-labels.ts';
import { insideRegion } from '../model/facts/geography.ts';
import { isoDay } from '../model/facts/dates.ts';
import type { IslandData } from '../map/map-data.ts';
import type { Point } from '../model/facts/geography.ts';
import type { Place } from '../model/schema/place.ts';
import type { Step } from '../model/facts/events-by-time.ts';

/** What the live explorer needs beside the page; plain data, fit for JSON. */
export interface ExploreData {
  map: IslandData;
  /** In order of time: key, label, the day of the map, ids of events. */
  steps: { key: string; label: string; on: string; events: string[] }[];
  /** By id: the day of the map, and its places. */
  events: Record<string, { on: string; places: string[] }>;
  /** Where each place stands; places beyond the map are missing. */
  where: Record<string, Point>;
}

/**
 * Where a place stands on the map: a district where its name does. Longitude, latitude; nothing for
 * one beyond the map.
 */
export function pointOf(place: Place): Point | undefined {
  const { id, lon, lat } = place;
  if (!insideRegion(place)) return undefined;
  return areaLabels.find((area) => area.id === id)?.at ?? [lon, lat];
}

/** Gathers it. */
export function exploreData(
  steps: readonly Step[],
  places: readonly Place[],
  map: IslandData,
): ExploreData {
  const events = steps.flatMap((step) => step.events);
  const named = new Set(events.flatMap((event) => event.places));
  return {
    map,
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
      places.flatMap((place) => {
        const at = named.has(place.id) ? pointOf(place) : undefined;
        return at ? [[place.id, at]] : [];
      }),
    ),
  };
}
