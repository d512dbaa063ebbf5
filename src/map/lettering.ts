import type { Line } from '../model/schema/line.ts';
import type { Place } from '../model/schema/place.ts';
import { areaLabels, type AreaLabel } from './area-labels.ts';
import { polyline } from './draw.ts';
import { scaleBar, type Frame } from './frame.ts';
import { lineLabels } from './line-labels.ts';
import { overlaps, placeLabels, textBox, type Box, type PlacedLabel } from './labels.ts';
import { anchors, byRank, isNamedByDistrict, isPoint, labelOf } from './place-rank.ts';
import type { Point } from '../model/facts/geography.ts';
import { curveNatural, line } from 'd3-shape';
import { riverCourses } from './river-courses.ts';

/** Sizes of letters on one drawing, in drawing units. */
export interface Sizes {
  anchor: number;
  town: number;
  district: number;
  region: number;
  country: number;
}

/** A marker, with its label where there was room for one. */
export interface Marker {
  id: string;
  x: number;
  y: number;
  anchor: boolean;
  label?: PlacedLabel;
}

export interface PlacedArea extends AreaLabel {
  x: number;
  y: number;
  size: number;
}

/** A schematic line: its words and its path data. */
export interface Schematic {
  line: Line;
  d: string;
}

const kindSize = (sizes: Sizes, kind: AreaLabel['kind']): number =>
  kind === 'country' ? sizes.country : kind === 'region' ? sizes.region : sizes.district;

/**
 * Names of areas whose middle lies in the frame, less those that would cross its edge or a name
 * before them.
 */
export function areasIn(frame: Frame, sizes: Sizes, cut?: AreaLabel['only']): PlacedArea[] {
  return areaLabels
    .filter(({ only }) => only === undefined || cut === undefined || only === cut)
    .map((area) => {
      const [x, y] = frame.project(area.at);
      return { ...area, x, y, size: kindSize(sizes, area.kind) };
    })
    .filter((area) => isInside(areaBox(area), frame))
    .reduce<PlacedArea[]>(
      (kept, area) =>
        kept.some((other) => overlaps(areaBox(other), areaBox(area))) ? kept : [...kept, area],
      [],
    );
}

const isInside = ({ x, y, width, height }: Box, frame: Frame): boolean =>
  x > 2 && y > 2 && x + width < frame.width - 2 && y + height < frame.height - 2;

/** The box of an area's name; capitals with room between them are wide. */
export function areaBox({ text, x, y, size, kind }: PlacedArea): Box {
  const [first = '', second = ''] = text;
  const spread = kind === 'water' ? 0.5 : 0.78;
  const top = textBox(first, x, y, size, 'middle', spread);
  const width = Math.max(top.width, second.length * size * 0.42);
  return { x: x - width / 2, y: top.y, width, height: size * (second ? 2 : 1.05) };
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
  emphasised: string[] = anchors,
): { markers: Marker[]; areas: PlacedArea[] } {
  const inside = byRank(places.filter(isPoint)).flatMap((place) => {
    const [x, y] = frame.project([place.lon, place.lat]);
    return x > 8 && y > 8 && x < frame.width - 8 && y < frame.height - 8 ? [{ place, x, y }] : [];
  });
  const request = ({ place, x, y }: (typeof inside)[number]) => {
    const size = emphasised.includes(place.id) ? sizes.anchor : sizes.town;
    return { id: place.id, text: labelOf(place), x, y, size };
  };
  const first = placeLabels(
    inside.filter(({ place }) => emphasised.includes(place.id)).map(request),
    [],
    frame,
    gap,
  );
  const firstBoxes = first.map(({ text, labelX, labelY, size, anchor }) =>
    textBox(text, labelX, labelY, size, anchor),
  );
  const kept = areas.filter((area) => !firstBoxes.some((box) => overlaps(box, areaBox(area))));
  const named = new Set(kept.map(({ id }) => id.replace('-district', '-town')));
  const others = inside.filter(
    ({ place }) =>
      !emphasised.includes(place.id) && !(isNamedByDistrict(place.id) && named.has(place.id)),
  );
  const rest = placeLabels(others.map(request), [...firstBoxes, ...kept.map(areaBox)], frame, gap);
  const labels = new Map([...first, ...rest].map((label) => [label.id, label]));
  const markers = inside.map(({ place, x, y }): Marker => {
    const label = labels.get(place.id);
    return { id: place.id, x, y, anchor: emphasised.includes(place.id), ...(label && { label }) };
  });
  return { markers, areas: kept };
}

/** The points of a schematic line: its own, or those of the places that it passes. */
export function courseOf(line: Line, places: Map<string, Place>): Point[] | undefined {
  if (line.course) return line.course;
  return line.via?.map((id): Point => {
    const place = places.get(id);
    if (!place) throw new Error(`line "${line.id}" passes through "${id}", which is no place`);
    return [place.lon, place.lat];
  });
}

/** The words beside a schematic line, where they stand on a frame. */
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
  cut: AreaLabel['only'],
  taken: Box[],
): LineName[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return lineLabels.flatMap(({ line: id, only, at, text, anchor }) => {
    const line = byId.get(id);
    if (!line || (only !== undefined && only !== cut)) return [];
    const [x, y] = frame.project(at);
    const name = { line, text, x, y, size, anchor };
    const box = lineNameBox(name);
    return isInside(box, frame) && !taken.some((other) => overlaps(box, other)) ? [name] : [];
  });
}

/** The schematic lines of a frame. */
export function schematicIn(frame: Frame, lines: Line[], places: Map<string, Place>): Schematic[] {
  return lines.flatMap((line) => {
    const course = courseOf(line, places);
    return course ? [{ line, d: polyline(course, frame) }] : [];
  });
}

/** The scale bar of a frame, at the latitude of its middle. */
export function barOf(frame: Frame, most: number): { km: number; length: number } {
  return scaleBar(frame, (frame.south + frame.north) / 2, most);
}

/**
 * The names for one cut of the large map, with the curves that they follow as path data in the
 * frame's units.
 */
export function riverNames(frame: Frame, cut: 'wide' | 'narrow'): { text: string; d: string }[] {
  const curve = line().curve(curveNatural).digits(1);
  return riverCourses
    .filter(({ only }) => only === cut)
    .map(({ text, course }) => ({ text, d: curve(course.map(frame.project)) ?? '' }));
}
