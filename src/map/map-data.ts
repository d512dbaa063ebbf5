import type { Control } from '../model/schema/control.ts';
import { controlOn, dayOf, holdsOn, snapshots, type ControlSpan } from '../model/facts/control.ts';
import type { Label } from '../model/schema/label.ts';
import type { Line } from '../model/schema/line.ts';
import type { Facts } from '../model/facts/facts.ts';
import type { Cut } from './lettering.ts';
import { byRank, emphasisedAmong } from './markers.ts';
import { courseOf } from './schematic.ts';
import { insideRegion, isPoint, type Point } from '../model/facts/geography.ts';

/** What the moving map needs beside the geometry, fit for JSON; notes stand in the table under it. */
export interface MapData {
  /** Classes of districts by id. */
  slots: Record<string, string>;
  /** For dates that are no snapshot. */
  control: ControlSpan[];
  schematic: {
    id: string;
    kind: Line['class'];
    classes: string;
    from?: string | undefined;
    to?: string | undefined;
    course: Point[];
  }[];
  /** Names of areas, rivers and lines. */
  words: { classes: string; text: string[]; at: Point; cut?: Cut }[];
  /** Points in order of importance. */
  points: { id: string; name: string; label?: string; at: Point; emphasised?: boolean }[];
}

/** Names on the map. That of an area which stands on one cut only may come into view on the other. */
function wordsOf({ labels, lines }: Facts): MapData['words'] {
  const word = (
    classes: string,
    { text, lat, lon, cut }: Pick<Label, 'text' | 'lat' | 'lon' | 'cut'>,
  ): MapData['words'][number] => ({ classes, text, at: [lon, lat], ...(cut && { cut }) });
  const areas = labels.list.filter(({ course }) => !course);
  const rivers = labels.list.filter(({ course }) => course);
  const times = Map.groupBy(areas, ({ id, area = id }) => area);
  return [
    ...areas.map((label) => {
      const twice = (times.get(label.area ?? label.id)?.length ?? 0) > 1;
      return word(`area ${label.class}`, twice ? label : { ...label, cut: undefined });
    }),
    ...rivers.map((label) => word('area water', label)),
    ...lines.list.flatMap((line) =>
      (line.labels ?? []).map((label) =>
        word(`line-word ${line.class} ${line.id} ${lineSlots(line)} from-${label.anchor}`, label),
      ),
    ),
  ];
}

export function mapData(facts: Facts): MapData {
  const { places, control, lines } = facts;
  const drawn = byRank(places.list.filter((place) => isPoint(place) && insideRegion(place)));
  const emphasised = emphasisedAmong(drawn);
  const byId = new Map(places.list.map((place) => [place.id, place]));
  return {
    slots: Object.fromEntries(districtSlots(control.list)),
    control: control.list.map(({ district, from, to, by }) => ({ district, from, to, by })),
    schematic: lines.list.flatMap((line) => {
      const course = courseOf(line, byId);
      const { id, from, to } = line;
      return course ? [{ id, kind: line.class, classes: lineSlots(line), from, to, course }] : [];
    }),
    words: wordsOf(facts),
    points: drawn.map((place) => ({
      id: place.id,
      name: place.names.en,
      at: [place.lon, place.lat],
      ...(place.map?.label && { label: place.map.label }),
      ...(emphasised.includes(place.id) && { emphasised: true }),
    })),
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
