import { curveNatural, line } from 'd3-shape';
import type { Point } from '../model/facts/geography.ts';
import type { Label } from '../model/schema/label.ts';
import type { InArea } from './draw.ts';
import { scaleBar, type Frame } from './frame.ts';
import { crosses, isInside, keepApart, markerBox, overlaps, textBox, type Box } from './labels.ts';

/** Sizes of letters, in drawing units. */
export interface Sizes {
  emphasised: number;
  town: number;
  district: number;
  region: number;
  country: number;
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
export function settled(
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
