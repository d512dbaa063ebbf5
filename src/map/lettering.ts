import type { Label } from '../model/schema/label.ts';
import type { Line } from '../model/schema/line.ts';
import type { Place } from '../model/schema/place.ts';
import { polyline } from './draw.ts';
import { scaleBar, type Frame } from './frame.ts';
import {
  isInside,
  keepApart,
  labelBox,
  overlaps,
  placeLabels,
  textBox,
  type Box,
  type PlacedLabel,
} from './labels.ts';
import { distance, isPoint, type Point } from '../model/facts/geography.ts';
import { curveNatural, line } from 'd3-shape';

/** Sizes of letters, in drawing units. */
export interface Sizes {
  emphasised: number;
  town: number;
  district: number;
  region: number;
  country: number;
}

export interface Marker {
  id: string;
  x: number;
  y: number;
  emphasised: boolean;
  label?: PlacedLabel;
}

export interface PlacedArea {
  /** Id in the geometry. */
  area: string;
  text: readonly string[];
  kind: Label['class'];
  x: number;
  y: number;
  size: number;
}

export type Cut = NonNullable<Label['cut']>;

export interface Schematic {
  line: Line;
  d: string;
}

/**
 * Names of areas whose middle lies in the frame, less those that would cross its edge or a name
 * before them.
 */
export function areasIn(
  frame: Frame,
  labels: readonly Label[],
  sizes: Sizes,
  cut: Cut,
): PlacedArea[] {
  const areas = labels
    .filter((label) => !label.course && (label.cut ?? cut) === cut)
    .map(({ id, area = id, class: kind, text, lat, lon }): PlacedArea => {
      const [x, y] = frame.project([lon, lat]);
      const size = sizes[kind === 'country' || kind === 'region' ? kind : 'district'];
      return { area, text, kind, x, y, size };
    })
    .filter((area) => isInside(areaBox(area), frame, 2));
  return keepApart(areas, (a, b) => overlaps(areaBox(a), areaBox(b)));
}

/** The box of an area's name; capitals with room between them are wide. */
export function areaBox({ text, x, y, size, kind }: PlacedArea): Box {
  const [first = '', second = ''] = text;
  const spread = kind === 'water' ? 0.5 : 0.78;
  const top = textBox(first, x, y, size, 'middle', spread);
  const width = Math.max(top.width, second.length * size * 0.42);
  return { x: x - width / 2, y: top.y, width, height: size * (second ? 2 : 1.05) };
}

/** Places in the order of their labels; those that an area stands for come last. */
export function byRank(places: readonly Place[]): Place[] {
  const last = ({ map }: Place): number => (map?.labelledBy === undefined ? 0 : 1);
  const rank = ({ map }: Place): number => map?.rank ?? Number.MAX_SAFE_INTEGER;
  return places.toSorted(
    (a, b) => last(a) - last(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1),
  );
}

/** Ids of the places that stand out where these are drawn: of two within 5 km only one can. */
export function emphasisedAmong(places: readonly Place[]): string[] {
  const ranked = byRank(places.filter(({ map }) => map?.emphasised));
  const apart = keepApart(ranked, (a, b) => distance([a.lon, a.lat], [b.lon, b.lat]) < 5);
  return apart.map(({ id }) => id);
}

/**
 * The points of a frame with their labels, and the names of areas that leave room for them: names
 * of areas come first, but give way to the emphasised places.
 *
 * @param gap - distance of a label from its marker, in drawing units
 * @param emphasised - ids of places that stand out and are labelled first
 */
export function markersIn(
  frame: Frame,
  places: Place[],
  sizes: Sizes,
  areas: PlacedArea[],
  gap: number,
  emphasised: readonly string[] = emphasisedAmong(places),
): { markers: Marker[]; areas: PlacedArea[] } {
  const inside = byRank(places.filter(isPoint)).flatMap(({ id, map, names, lon, lat }) => {
    const [x, y] = frame.project([lon, lat]);
    if (!isInside({ x, y, width: 0, height: 0 }, frame, 8)) return [];
    const isEmphasised = emphasised.includes(id);
    const size = isEmphasised ? sizes.emphasised : sizes.town;
    const area = map?.labelledBy ?? '';
    return [{ id, text: map?.label ?? names.en, x, y, size, area, emphasised: isEmphasised }];
  });
  const first = placeLabels(
    inside.filter((place) => place.emphasised),
    [],
    frame,
    gap,
  );
  const firstBoxes = first.map(labelBox);
  const kept = areas.filter((area) => !firstBoxes.some((box) => overlaps(box, areaBox(area))));
  const labelled = new Set(kept.map(({ area }) => area));
  const rest = placeLabels(
    inside.filter((place) => !place.emphasised && !labelled.has(place.area)),
    [...firstBoxes, ...kept.map(areaBox)],
    frame,
    gap,
  );
  const labels = new Map([...first, ...rest].map((label) => [label.id, label]));
  const markers = inside.map(({ id, x, y, emphasised: isEmphasised }): Marker => {
    const label = labels.get(id);
    return { id, x, y, emphasised: isEmphasised, ...(label && { label }) };
  });
  return { markers, areas: kept };
}

/** The points of a schematic line: its own, or those of the places that it passes. */
export function courseOf(line: Line, places: ReadonlyMap<string, Place>): Point[] | undefined {
  if (line.course) return line.course;
  return line.via?.map((id): Point => {
    const place = places.get(id);
    if (!place) throw new Error(`line "${line.id}" passes through "${id}", which is no place`);
    return [place.lon, place.lat];
  });
}

export interface LineName {
  line: Line;
  text: string[];
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
}

export function lineNameBox({ text, x, y, size, anchor }: LineName): Box {
  const longest = text.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const box = textBox(longest, x, y, size, anchor, 0.48);
  return { ...box, height: box.height * text.length };
}

/**
 * Words beside the schematic lines of a frame, less those that would cross its edge or something
 * written already.
 */
export function lineNamesIn(
  frame: Frame,
  lines: Line[],
  size: number,
  cut: Cut,
  taken: Box[],
): LineName[] {
  return lines.flatMap((line) =>
    (line.labels ?? []).flatMap(({ text, lat, lon, anchor, cut: only = cut }) => {
      const [x, y] = frame.project([lon, lat]);
      const name = { line, text, x, y, size, anchor };
      const box = lineNameBox(name);
      return only === cut && isInside(box, frame, 2) && !taken.some((other) => overlaps(box, other))
        ? [name]
        : [];
    }),
  );
}

export function schematicIn(
  frame: Frame,
  lines: readonly Line[],
  places: readonly Place[],
): Schematic[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return lines.flatMap((line) => {
    const course = courseOf(line, byId);
    return course ? [{ line, d: polyline(course, frame) }] : [];
  });
}

/** The scale bar of a frame, at the latitude of its middle. */
export const barOf = (frame: Frame, most: number): ReturnType<typeof scaleBar> =>
  scaleBar(frame, (frame.south + frame.north) / 2, most);

/**
 * The names for one cut of the large map, with the curves that they follow as path data in the
 * frame's units.
 */
export function riverNames(frame: Frame, labels: readonly Label[], cut: Cut) {
  const curve = line().curve(curveNatural).digits(1);
  return labels.flatMap(({ text, course, cut: only = cut }) =>
    course && only === cut
      ? [{ text: text.join(' '), d: curve(course.map(frame.project)) ?? '' }]
      : [],
  );
}
