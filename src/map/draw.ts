import { geoIdentity, geoPath } from 'd3-geo';
import { polygonContains } from 'd3-polygon';
import { line } from 'd3-shape';
import { dissolved } from './dissolve.ts';
import type { Frame } from './frame.ts';
import { decodeArcs, shapesOf, type MapTopology } from '../model/facts/topology.ts';
import type { Point } from '../model/facts/geography.ts';

interface Drawn {
  id: string;
  kind: string;
  d: string;
}

export interface Drawing extends Record<keyof MapTopology['objects'], Drawn[]> {
  /** All units as one, without the edges between them: Azerbaijan as internationally recognised. */
  azerbaijan: string;
}

/** Land that looks like the ground, and so needs no path of its own. */
const ground = ['armenia', 'georgia', 'iran', 'russia', 'syunik', 'turkey'];

/** Unnamed water smaller than this many square drawing units is left out, by the grain of a drawing. */
const leastWater = { 0.1: 12, 1: 40 };

/** How far paths reach beyond the frame, so that strokes along the cut stay out of sight. */
const bleed = 6;

/** How far a river may stray: its wide stroke hides that, and bends smaller than it would clot. */
const riverTolerance = 1.6;

/** The arcs that are drawn as a river, by their indexes. */
function riverArcs({ objects: { lines } }: MapTopology): Set<number> {
  const rivers = lines.geometries.filter(({ properties }) => properties?.kind === 'river-border');
  const indexes = rivers.flatMap(({ arcs }) => (arcs as number[][]).flat());
  return new Set(indexes.map((index) => (index < 0 ? ~index : index)));
}

/** The courses of borders and rivers in a frame's units: names keep clear of them. */
export function coursesIn(topology: MapTopology, frame: Frame): Point[][] {
  const arcs = decodeArcs(topology).map((arc) => simplify(arc.map(frame.project), 0.5));
  return shapesOf(topology, 'lines', arcs)
    .filter(({ kind }) => kind !== 'district')
    .flatMap(({ coordinates }) => coordinates as Point[][]);
}

/** Tells whether a point of a frame lies in an area of the geometry, by the id of the area. */
export type InArea = (area: string, point: Point) => boolean;

/** What lies in which area, for names to stay in theirs; areas unknown to the geometry hold all. */
export function areasOf(topology: MapTopology, frame: Frame): InArea {
  const arcs = decodeArcs(topology).map((arc) => simplify(arc.map(frame.project), 0.5));
  const outlines = new Map(
    (['units', 'water'] as const).flatMap((object) =>
      shapesOf(topology, object, arcs).map(({ id, coordinates }) => [
        id,
        (coordinates as Point[][][]).map(([outer = []]) => outer),
      ]),
    ),
  );
  return (area, point) =>
    outlines.get(area)?.some((outline) => polygonContains(outline, point)) ?? true;
}

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
  const rivers = riverArcs(topology);
  const arcs = decodeArcs(topology).map((arc, index) =>
    simplify(arc.map(frame.project), Math.max(tolerance, rivers.has(index) ? riverTolerance : 0)),
  );
  const clip = geoIdentity().clipExtent([
    [-bleed, -bleed],
    [frame.width + bleed, frame.height + bleed],
  ]);
  const path = geoPath(clip).digits(1);
  const drawn = (
    object: keyof MapTopology['objects'],
    isDrawn: (id: string, area: number) => boolean = () => true,
  ): Drawn[] =>
    shapesOf(topology, object, arcs).flatMap(({ id, kind, ...rest }) => {
      const shape = rest as Parameters<typeof path>[0];
      const d = isDrawn(id, path.area(shape)) && path(shape);
      return d ? [{ id, kind, d: relativePath(d, grain) }] : [];
    });
  const whole = dissolved(topology, (id) => !ground.includes(id), arcs);
  return {
    azerbaijan: relativePath(path({ type: 'Polygon', coordinates: whole }) ?? '', grain),
    units: drawn('units', (id) => !ground.includes(id)),
    water: drawn('water', (id, area) => id !== '' || area > leastWater[grain]),
    lines: drawn('lines'),
  };
}

/** A line straight from point to point, as path data. */
export function polyline(points: Point[], frame: Frame): string {
  return line().digits(1)(points.map(frame.project)) ?? '';
}

/** A number in the shortest way that SVG allows: `.5`, `-12.3`. */
function short(steps: number, grain: number): string {
  return (steps * grain)
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.');
}

function pair(x: number, y: number, grain: number): string {
  const second = short(y, grain);
  return short(x, grain) + (second.startsWith('-') ? '' : ' ') + second;
}

/**
 * Rewrites path data of absolute `M`, `L` and `Z` with at most one decimal as relative steps, which
 * are less than two thirds as long. Steps are counted in whole grains, so no rounding adds up. Steps
 * of no length are left out, and so is a part that shows nothing: a point, or a ring without area.
 *
 * @param grain - the smallest step: 1 for a small map that must weigh little
 */
export function relativePath(d: string, grain: 0.1 | 1 = 0.1): string {
  const parts = [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)([^MZ]*)(Z?)/g)];
  return parts
    .map(([, left = '', top = '', rest = '', end = '']) => {
      let x = Math.round(Number(left) / grain);
      let y = Math.round(Number(top) / grain);
      // Absolute, because after "z" the current point is where the ring began.
      const start = `M${pair(x, y, grain)}`;
      const steps = [...rest.matchAll(/L(-?[\d.]+),(-?[\d.]+)/g)].flatMap(([, first, second]) => {
        const nextX = Math.round(Number(first) / grain);
        const nextY = Math.round(Number(second) / grain);
        const step = nextX === x && nextY === y ? [] : [pair(nextX - x, nextY - y, grain)];
        [x, y] = [nextX, nextY];
        return step;
      });
      if (steps.length < (end ? 2 : 1)) return '';
      // One letter serves all steps that follow it.
      return `${start}l${steps.join(' ').replaceAll(' -', '-')}${end.toLowerCase()}`;
    })
    .join('');
}

/** Distance of a point from the straight line between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/**
 * Leaves out points of a line that lie within a tolerance of the line without them (Ramer 1972,
 * Douglas and Peucker 1973). Its two ends stay, so arcs that meet go on meeting.
 *
 * @param tolerance - in the unit of the points; 0 keeps all but points on a straight line
 */
export function simplify(points: Point[], tolerance: number): Point[] {
  const keep = new Set([0, points.length - 1]);
  const todo: [number, number][] = [[0, points.length - 1]];
  for (let range = todo.pop(); range; range = todo.pop()) {
    const [from, to] = range;
    let far = from;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const away = distance(points[i] as Point, points[from] as Point, points[to] as Point);
      if (away > most) [far, most] = [i, away];
    }
    if (far === from) continue;
    keep.add(far);
    todo.push([from, far], [far, to]);
  }
  return points.filter((_, i) => keep.has(i));
}
