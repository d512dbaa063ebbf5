import { geoIdentity, geoPath } from 'd3-geo';
import type { Frame } from './frame.ts';
import { relativePath } from './path.ts';
import { simplify } from './simplify.ts';
import { decodeArcs, shapesOf, type MapShape, type MapTopology } from '../model/facts/topology.ts';
import type { Point } from '../model/facts/geography.ts';

/** One thing that is drawn: its id and kind, and its outline as SVG path data. */
export interface Drawn {
  id: string;
  kind: string;
  d: string;
}

/** The drawn geometry of one frame. */
export interface Drawing {
  units: Drawn[];
  water: Drawn[];
  lines: Drawn[];
}

/** Land that looks like the ground of the drawing, and so needs no path of its own. */
const ground = ['armenia', 'georgia', 'iran', 'russia', 'syunik', 'turkey'];

/** Unnamed water smaller than this many square drawing units is left out. */
const leastWater = 12;

/**
 * How far beyond the frame paths reach, in drawing units, so that strokes along the cut stay out of
 * sight.
 */
const bleed = 6;

/**
 * Draws shapes, water and lines into a frame, cut at its edge.
 *
 * @param tolerance - how far a simplified line may stray, in drawing units; arcs are simplified, so
 *   shared borders stay shared
 * @param grain - the smallest step of a path, in drawing units
 */
export function draw(
  topology: MapTopology,
  frame: Frame,
  tolerance: number,
  grain: 0.1 | 1 = 0.1,
): Drawing {
  const arcs = decodeArcs(topology).map((arc) => simplify(arc.map(frame.project), tolerance));
  const clip = geoIdentity().clipExtent([
    [-bleed, -bleed],
    [frame.width + bleed, frame.height + bleed],
  ]);
  const path = geoPath(clip).digits(1);
  const large = (shape: MapShape): boolean =>
    shape.id !== '' || path.area(shape as Parameters<typeof path>[0]) > leastWater;
  const drawn = (shapes: MapShape[]): Drawn[] =>
    shapes.flatMap(({ id, kind, ...shape }) => {
      const d = path(shape as Parameters<typeof path>[0]);
      return d ? [{ id, kind, d: relativePath(d, grain) }] : [];
    });
  return {
    units: drawn(shapesOf(topology, 'units', arcs).filter(({ id }) => !ground.includes(id))),
    water: drawn(shapesOf(topology, 'water', arcs).filter(large)),
    lines: drawn(shapesOf(topology, 'lines', arcs)),
  };
}

/** A line straight from point to point, as path data. */
export function polyline(points: Point[], frame: Frame): string {
  return points
    .map(
      (point, i) =>
        `${i === 0 ? 'M' : 'L'}${frame
          .project(point)
          .map((value) => Number(value.toFixed(1)))
          .join(',')}`,
    )
    .join('');
}
