import { distance, isPoint, type Point } from '../model/facts/geography.ts';
import type { Place } from '../model/schema/place.ts';
import type { InArea } from './draw.ts';
import type { Frame } from './frame.ts';
import {
  isInside,
  keepApart,
  labelBox,
  leading,
  markerBox,
  placeLabels,
  type Box,
  type PlacedLabel,
} from './labels.ts';
import { areaBoxes, settled, type PlacedArea, type Sizes } from './lettering.ts';

/** What is drawn for one place, or for several on one spot. */
export interface Marker {
  ids: string[];
  x: number;
  y: number;
  emphasised: boolean;
  label?: PlacedLabel;
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

/** The boxes of marks. */
export const markBoxes = (markers: readonly Marker[], dot: number): Box[] =>
  markers.map(({ x, y, emphasised }) => markerBox(x, y, dot * (emphasised ? standingOut : 1) + 1));
