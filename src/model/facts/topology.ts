import type { Point } from './geography.ts';

interface Geometry {
  type: 'Polygon' | 'MultiPolygon' | 'MultiLineString';
  arcs: number[][] | number[][][];
  properties?: { id?: string; kind?: string };
}

/**
 * What `npm run geo` writes: TopoJSON, in which a line shared by two shapes is stored, sent and
 * simplified once.
 */
export interface MapTopology {
  transform: { scale: Point; translate: Point };
  arcs: Point[][];
  objects: Record<'units' | 'water' | 'lines', { geometries: Geometry[] }>;
}

/** One shape or line: a list of polygons, each a list of rings; or a list of lines. */
export interface MapShape {
  id: string;
  kind: string;
  type: 'MultiPolygon' | 'MultiLineString';
  coordinates: Point[][][] | Point[][];
}

/**
 * The arcs with their steps added up and scaled: degrees, longitude first
 * (https://github.com/topojson/topojson-specification).
 */
export function decodeArcs({ arcs, transform: { scale, translate } }: MapTopology): Point[][] {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Point => [
      (x += dx) * scale[0] + translate[0],
      (y += dy) * scale[1] + translate[1],
    ]);
  });
}

/** A negative number (`~i`) means the arc backwards. The point where two arcs meet is kept once. */
function join(indexes: number[], arcs: Point[][]): Point[] {
  const line: Point[] = [];
  for (const index of indexes) {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const points = index < 0 ? arc.toReversed() : arc;
    line.push(...(line.length > 0 ? points.slice(1) : points));
  }
  return line;
}

/**
 * The shapes of one object of a topology.
 *
 * @param arcs - the topology's arcs, decoded, and projected or simplified if so wished
 */
export function shapesOf(
  topology: MapTopology,
  object: 'units' | 'water' | 'lines',
  arcs: Point[][],
): MapShape[] {
  return topology.objects[object].geometries.map(({ type, arcs: parts, properties }) => {
    const common = { id: properties?.id ?? '', kind: properties?.kind ?? object };
    if (type === 'MultiLineString')
      return {
        ...common,
        type,
        coordinates: (parts as number[][]).map((part) => join(part, arcs)),
      };
    const polygons = (type === 'Polygon' ? [parts] : parts) as number[][][];
    return {
      ...common,
      type: 'MultiPolygon',
      coordinates: polygons.map((polygon) => polygon.map((ring) => join(ring, arcs))),
    };
  });
}
