import type { Control } from '../model/schema/control.ts';
import { controlOn, dayOf, holdsOn, snapshots, type ControlSpan } from '../model/facts/control.ts';
import type { Line } from '../model/schema/line.ts';
import type { Place } from '../model/schema/place.ts';
import { courseOf } from './lettering.ts';
import { byRank, isPoint, labelOf } from './place-rank.ts';
import { insideRegion, type Point } from '../model/facts/geography.ts';

/**
 * What the moving map needs beside the geometry; the places' notes it takes from the table under
 * the map.
 */
export interface IslandData {
  /** Classes of districts by id. */
  slots: Record<string, string>;
  /** Who held a district from a day until a day: for dates that are no snapshot. */
  control: ControlSpan[];
  schematic: {
    id: string;
    kind: Line['class'];
    classes: string;
    from?: string | undefined;
    to?: string | undefined;
    course: Point[];
  }[];
  /** Points in order of importance. */
  points: { id: string; name: string; label?: string; at: Point }[];
}

/** Gathers what the moving map needs; plain data, fit for JSON. */
export function islandData(places: Place[], control: Control[], lines: Line[]): IslandData {
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    slots: Object.fromEntries(districtSlots(control)),
    control: control.map(({ district, from, to, by }) => ({ district, from, to, by })),
    schematic: lines.flatMap((line) => {
      const course = courseOf(line, byId);
      const { id, from, to } = line;
      return course ? [{ id, kind: line.class, classes: lineSlots(line), from, to, course }] : [];
    }),
    points: byRank(places.filter((place) => isPoint(place) && insideRegion(place))).map((place) => {
      const label = labelOf(place);
      return {
        id: place.id,
        name: place.names.en,
        at: [place.lon, place.lat],
        ...(label !== place.names.en && { label }),
      };
    }),
  };
}

/**
 * The map changes its date by style sheet alone, so that this works without scripts: each district
 * carries one class for each snapshot (`on0-contested`), and the choice of a date decides which of
 * them counts (see `control.css`).
 *
 * @returns classes by id of the district
 */
export function districtSlots(control: Control[]): Map<string, string> {
  const classes = new Map<string, string[]>();
  snapshots.forEach(({ on }, slot) => {
    for (const [district, { by }] of controlOn(control, on)) {
      classes.set(district, [...(classes.get(district) ?? []), `on${slot}-${by}`]);
    }
  });
  return new Map([...classes].map(([district, list]) => [district, list.join(' ')]));
}

/** Classes that hide a line under the snapshots on whose day it does not hold: `off0 off3`. */
export function lineSlots(line: Pick<Line, 'from' | 'to'>): string {
  return snapshots
    .flatMap(({ on }, slot) => (holdsOn(line, dayOf(on)) ? [] : [`off${slot}`]))
    .join(' ');
}
