import type { Label } from '../model/schema/label.ts';
import type { Line } from '../model/schema/line.ts';
import type { Place } from '../model/schema/place.ts';
import { polyline, type InArea } from './draw.ts';
import { scaleBar, type Frame } from './frame.ts';
import {
  crosses,
  isInside,
  keepApart,
  labelBox,
  leading,
  markerBox,
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

/** What is drawn for one place, or for several on one spot. */
export interface Marker {
  ids: string[];
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
    .filter((area) => areaBoxes(area).every((box) => isInside(box, frame, 2)));
  return keepApart(areas, (a, b) =>
    areaBoxes(a).some((box) => areaBoxes(b).some((other) => overlaps(box, other))),
  );
}

/** The boxes of an area's name, one a line; capitals with room between them are wide. */
export function areaBoxes({ text, x, y, size, kind }: PlacedArea): Box[] {
  const [first = '', second] = text;
  const top =
    kind === 'water'
      ? textBox(first, x, y, size, 'middle')
      : textBox(first.toUpperCase(), x, y, size, 'middle', {
          bold: kind !== 'country',
          tracking: kind === 'country' ? 0.3 : 0.14,
        });
  if (second === undefined) return [top];
  return [top, textBox(second, x, y + size * 1.05, size * 0.78, 'middle', { tracking: 0.02 })];
}

/** Where an area's name may move, in ems: the nearest first. */
const moves = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
  .flatMap((across, _, steps) => steps.map((down) => [across * 0.5, down * 0.4] as const))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

/**
 * An area's name where it was set, or where it is clear of everything, reaches least out of its
 * area and crosses the fewest lines, the nearer the better. Its middle never leaves its area.
 *
 * @param taken - boxes that it may not cross
 * @param lines - borders, rivers and roads, which it crosses only where it must
 */
function settled(
  area: PlacedArea,
  taken: readonly Box[],
  lines: readonly (readonly Point[])[],
  inArea: InArea,
  frame: Frame,
): PlacedArea | undefined {
  const [best] = moves
    .flatMap(([across, down]) => {
      const moved = { ...area, x: area.x + across * area.size, y: area.y + down * area.size };
      const boxes = areaBoxes(moved);
      const isClear = boxes.every(
        (box) => isInside(box, frame, 2) && !taken.some((other) => overlaps(box, other)),
      );
      if (!isClear || !inArea(area.area, [moved.x, moved.y - area.size * 0.3])) return [];
      const corners = boxes.flatMap(({ x, y, width, height }): Point[] => [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ]);
      const cost =
        corners.filter((corner) => !inArea(area.area, corner)).length +
        lines.filter((line) => boxes.some((box) => crosses(line, box))).length;
      return [{ moved, cost }];
    })
    .toSorted((a, b) => a.cost - b.cost);
  return best?.moved;
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

/** Where marks and names of a drawing go, if not as usual. */
interface Choice {
  /** Radius of a mark, in drawing units; one that stands out is larger. */
  dot?: number;
  /** Ids of places that stand out. */
  emphasised?: readonly string[];
  /** Ids of places that the drawing is about: labelled first, and never left out. */
  first?: readonly string[];
  /** Least distance of two marks: of places that are nearer one is drawn. */
  apart?: number;
  /** Borders, rivers and roads, which names cross only where they must. */
  lines?: readonly (readonly Point[])[];
  /** Boxes that no name may cross. */
  taken?: readonly Box[];
  /** What lies in which area; left out: names of areas may move anywhere. */
  inArea?: InArea;
}

/** How much larger the mark of a place is that stands out. */
export const standingOut = 1.7;

/** What is written beside a mark of several places: words that they begin with are said once. */
function sharedName(names: readonly string[]): string {
  const [first = [], ...rest] = names.map((name) => name.split(' '));
  const common = first.findIndex((word, at) => rest.some((other) => other[at] !== word));
  if (common < 1) return names.join('\n');
  const ends = [first, ...rest].map((words) => words.slice(common).join(' '));
  return `${first.slice(0, common).join(' ')}\n${ends.filter(Boolean).join(', ')}`;
}

/**
 * The marks of a frame with their labels, and the names of areas, which give way to the marks and
 * to the places that the drawing is about. Of two places that are too near each other for two marks
 * only the more important has one; two that the drawing is about share it.
 *
 * @param gap - distance of a label from its mark, in drawing units
 */
export function markersIn(
  frame: Frame,
  places: readonly Place[],
  sizes: Sizes,
  areas: readonly PlacedArea[],
  gap: number,
  {
    dot = gap * 0.45,
    emphasised = emphasisedAmong(places),
    first = emphasised,
    apart = 0,
    lines = [],
    taken = [],
    inArea = () => true,
  }: Choice = {},
): { markers: Marker[]; areas: PlacedArea[] } {
  const points = byRank(places.filter(isPoint)).flatMap(({ id, map, names, lon, lat }) => {
    const [x, y] = frame.project([lon, lat]);
    if (!isInside({ x, y, width: 0, height: 0 }, frame, 8)) return [];
    const bold = emphasised.includes(id);
    const size = bold ? sizes.emphasised : sizes.town;
    const text = map?.label ?? names.en;
    const reach = dot * (bold ? standingOut : 1) + 1;
    return [
      {
        id,
        ids: [id],
        names: [names.en],
        text,
        x,
        y,
        size,
        bold,
        reach,
        more: 0,
        area: map?.labelledBy,
      },
    ];
  });
  const marks: typeof points = [];
  const wanted = (id: string): number =>
    Number(first.includes(id)) + Number(emphasised.includes(id));
  for (const point of points.toSorted((a, b) => wanted(b.id) - wanted(a.id))) {
    const near = marks.find((mark) => Math.hypot(mark.x - point.x, mark.y - point.y) < apart);
    if (!near) marks.push(point);
    else if (first.includes(point.id)) {
      near.ids.push(point.id);
      near.names.push(...point.names);
      near.text = sharedName(near.names);
      near.area = undefined;
    }
  }
  for (const mark of marks) mark.more = (mark.text.split('\n').length - 1) * mark.size * leading;
  const dots = marks.map(({ x, y, reach }) => markerBox(x, y, reach));
  const [main, others] = [true, false].map((is) =>
    marks.filter(({ id, area }) => wanted(id) > 0 === is && !(is && area !== undefined)),
  ) as [typeof marks, typeof marks];
  const labels = placeLabels(main, [...taken, ...dots], frame, gap, lines);
  const kept: PlacedArea[] = [];
  const wideDots = marks.map(({ x, y, reach }) => markerBox(x, y, reach + 2));
  for (const area of areas) {
    const boxes = [...taken, ...wideDots, ...labels.map(labelBox), ...kept.flatMap(areaBoxes)];
    const place = settled(area, boxes, lines, inArea, frame);
    if (place) kept.push(place);
  }
  const written = new Set(kept.map(({ area }) => area));
  const rest = [...marks.filter(({ id }) => wanted(id) > 0), ...others].filter(
    ({ id, area = '' }) => !written.has(area) && !labels.some((label) => label.id === id),
  );
  labels.push(
    ...placeLabels(
      rest,
      [...taken, ...dots, ...labels.map(labelBox), ...kept.flatMap(areaBoxes)],
      frame,
      gap,
      lines,
    ),
  );
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const markers = marks.map(({ id, ids, x, y, bold }): Marker => {
    const label = labelOf.get(id);
    return { ids, x, y, emphasised: bold, ...(label && { label }) };
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
  return textBox(text.join('\n'), x, y, size, anchor);
}

/**
 * Words beside the schematic lines of a frame, less those that would cross its edge, a border or
 * something written already.
 */
export function lineNamesIn(
  frame: Frame,
  lines: Line[],
  size: number,
  cut: Cut,
  taken: readonly Box[],
  borders: readonly (readonly Point[])[] = [],
): LineName[] {
  return lines.flatMap((line) =>
    (line.labels ?? []).flatMap(({ text, lat, lon, anchor, cut: only = cut }) => {
      const [x, y] = frame.project([lon, lat]);
      const name = { line, text, x, y, size, anchor };
      const box = lineNameBox(name);
      return only === cut &&
        isInside(box, frame, 2) &&
        !taken.some((other) => overlaps(box, other)) &&
        !borders.some((border) => crosses(border, box))
        ? [name]
        : [];
    }),
  );
}

/** The courses of schematic lines in a frame's units. */
export function roadsIn(frame: Frame, lines: readonly Line[], places: readonly Place[]): Point[][] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return lines.flatMap((line) => {
    const course = courseOf(line, byId);
    return course ? [course.map(frame.project)] : [];
  });
}

/** The boxes of marks. */
export const markBoxes = (markers: readonly Marker[], dot: number): Box[] =>
  markers.map(({ x, y, emphasised }) => markerBox(x, y, dot * (emphasised ? standingOut : 1) + 1));

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

/** A scale bar: how many kilometres it stands for, where its left end is and what room it takes. */
export interface Bar {
  km: number;
  length: number;
  x: number;
  y: number;
  box: Box;
}

/**
 * The scale bar of a frame, at the latitude of its middle, in the first corner from the lower left
 * on that holds none of these points.
 *
 * @param size - of its letters, in drawing units
 */
export function barOf(frame: Frame, size: number, points: readonly Point[] = []): Bar {
  const { km, length } = scaleBar(frame, (frame.south + frame.north) / 2, frame.width / 4);
  const [left, right] = [size, frame.width - size - length];
  const [low, high] = [frame.height - size, size * 2.2];
  const corners = [
    [left, low],
    [right, low],
    [left, high],
    [right, high],
  ] as const;
  const bars = corners.map(([x, y]): Bar => {
    const box = { x: x - size / 2, y: y - size * 1.6, width: length + size, height: size * 2 };
    return { km, length, x, y, box };
  });
  const holds = ({ box }: Bar): boolean =>
    points.some(([x, y]) => overlaps(box, markerBox(x, y, size * 0.7)));
  return bars.find((bar) => !holds(bar)) ?? (bars[0] as Bar);
}

/** Size of a river's letters beside those of the scale bar. */
export const riverLetters = (size: number): number => size * 1.1;

/**
 * The names of rivers for one cut of the large map, with the curves that they follow as path data in
 * the frame's units, and the room that they take.
 *
 * @param size - of their letters, in drawing units
 */
export function riverNames(frame: Frame, labels: readonly Label[], cut: Cut, size: number) {
  const curve = line().curve(curveNatural).digits(1);
  return labels.flatMap(({ text, course, cut: only = cut }) => {
    if (!course || only !== cut) return [];
    const points = course.map(frame.project);
    // Along the straight lines between its points, under which the letters hang.
    const boxes = points.slice(1).flatMap(([x, y], at) => {
      const [fromX, fromY] = points[at] ?? [x, y];
      const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / size) * 2;
      return Array.from({ length: steps + 1 }, (_, step) =>
        markerBox(
          fromX + ((x - fromX) * step) / steps,
          fromY + ((y - fromY) * step) / steps + size * 0.4,
          size * 0.6,
        ),
      );
    });
    return [{ text: text.join(' '), d: curve(points) ?? '', boxes }];
  });
}
