import type { Point } from '../model/facts/geography.ts';
import type { Line } from '../model/schema/line.ts';
import type { Place } from '../model/schema/place.ts';
import { polyline, relativePath } from './draw.ts';
import type { Frame } from './frame.ts';
import { crosses, isInside, overlaps, textBox, type Box } from './labels.ts';
import type { Cut } from './lettering.ts';

export interface Schematic {
  line: Line;
  d: string;
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

/** @param grain - the smallest step of a path, in drawing units */
export function schematicIn(
  frame: Frame,
  lines: readonly Line[],
  places: readonly Place[],
  grain: 0.1 | 1 = 0.1,
): Schematic[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return lines.flatMap((line) => {
    const course = courseOf(line, byId);
    return course ? [{ line, d: relativePath(polyline(course, frame), grain) }] : [];
  });
}
