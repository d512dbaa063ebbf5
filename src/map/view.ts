import { controlOn, dayOf, holdsOn } from '../model/facts/control.ts';
import type { Facts } from '../model/facts/facts.ts';
import {
  boundsAround,
  insideRegion,
  isPoint,
  isWithin,
  positionOf,
  withinGeometry,
  type Bounds,
  type Point,
} from '../model/facts/geography.ts';
import type { MapTopology } from '../model/facts/topology.ts';
import type { Control } from '../model/schema/control.ts';
import { countryLabels } from './country-labels.ts';
import { areasOf, coursesIn, draw } from './draw.ts';
import { frameOf } from './frame.ts';
import { labelBox } from './labels.ts';
import { areaBoxes, areasIn, barOf } from './lettering.ts';
import { byRank, emphasisedAmong, markBoxes, markersIn } from './markers.ts';
import { lineNameBox, lineNamesIn, roadsIn, schematicIn } from './schematic.ts';

/** What a small map is asked to show. */
export interface ViewRequest {
  /** Ids of places; those too far away for the geometry are left out. */
  places: readonly string[];
  /** A day, or a month or year for its first day. */
  on: string;
  /** What to show, if not what lies round the places. */
  area?: Bounds | undefined;
  /** Only borders as internationally recognised, without who held what. */
  bordersOnly?: boolean;
}

/** Units across. */
const width = 450;
/** Radius of a mark. */
export const viewDot = 3.6;
/** Size of the scale bar's letters and of words beside lines. */
export const viewLetters = 12;
const sizes = { emphasised: 17, town: 15, district: 12.5, region: 14.5, country: 18 };
/** The part of the river that is shown where no place is named: from Syunik to Horadiz. */
const river: Point[] = [
  [46.2, 38.9],
  [47.3, 39.6],
];

/** What stands where on a small map. */
export function composeView(
  { places, labels, lines: allLines, control }: Facts,
  topology: MapTopology,
  { places: ids, on, area, bordersOnly = false }: ViewRequest,
) {
  const byId = new Map(places.list.map((place) => [place.id, place]));
  const named = ids.flatMap((id) => byId.get(id) ?? []).filter(insideRegion);
  const around = named.map((place) => positionOf(place, labels.list));
  const bounds =
    area ??
    withinGeometry(
      boundsAround(around.length > 0 ? around : river, 0.7, named.length > 1 ? 1 : 1.7),
    );
  const frame = frameOf(bounds, width);
  const held = bordersOnly ? new Map<string, Control>() : controlOn(control.list, on);
  const lines = bordersOnly ? [] : allLines.list.filter((line) => holdsOn(line, dayOf(on)));
  // A small map stands inside the text: it is drawn in whole units, and the coarser the more land
  // it shows, so that the chapter stays light.
  const isNear = named.length === 1 || bounds.east - bounds.west < 1.6;
  const drawing = draw(topology, frame, isNear ? 1.5 : 3.5, 1);
  const cut = bounds.east - bounds.west < 2 ? 'narrow' : 'wide';
  // A few towns that were not named help to find the way.
  const context = byRank(
    places.list.filter(
      (place) => isPoint(place) && !named.includes(place) && isWithin(place, bounds),
    ),
  )
    .filter(({ map }) => !map?.onlyNamed && map?.labelledBy === undefined)
    .slice(0, Math.max(0, 6 - named.length));
  // What nobody asked for does not stand out.
  const emphasised =
    named.length === 1
      ? named.map(({ id }) => id)
      : emphasisedAmong(named.length > 0 ? named : context);
  const drawn = [...named, ...context];
  const bar = barOf(
    frame,
    viewLetters,
    drawn.filter(isPoint).map(({ lon, lat }) => frame.project([lon, lat])),
  );
  const courses = coursesIn(topology, frame);
  const { markers, areas } = markersIn(
    frame,
    drawn,
    sizes,
    areasIn(frame, labels.list, sizes, cut).filter(({ kind }) => kind !== 'country'),
    9,
    {
      dot: viewDot,
      emphasised,
      first: named.map(({ id }) => id),
      apart: 10,
      lines: [...courses, ...roadsIn(frame, lines, places.list)],
      taken: [bar.box],
      inArea: areasOf(topology, frame),
    },
  );
  const words = [
    ...markers.flatMap(({ label }) => (label ? [labelBox(label)] : [])),
    ...areas.flatMap(areaBoxes),
    ...markBoxes(markers, viewDot),
    bar.box,
  ];
  const lineNames = lineNamesIn(frame, lines, viewLetters, cut, words, courses);
  const countries = countryLabels(topology, frame, sizes.country, [
    ...words,
    ...lineNames.map(lineNameBox),
  ]);
  return {
    named,
    frame,
    held,
    drawing,
    schematic: schematicIn(frame, lines, places.list, 1),
    markers,
    areas: [...areas, ...countries],
    lineNames,
    bar,
  };
}
