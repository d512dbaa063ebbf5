import { polygonContains } from 'd3-polygon';
import { collection, feature, lakes, waters } from './units.mjs';

/**
 * Countries without the holes in their land, but for those that hold land of another country or one
 * of the named waters: in this extract the shores of other lakes are blocks with square corners.
 *
 * @param features - GeoJSON features of polygons
 */
export function withoutHoles(features) {
  const polygonsOf = ({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates] : coordinates;
  const kept = [
    ...Object.values(waters),
    ...features.flatMap((one) => polygonsOf(one).map(([outer]) => outer[0])),
  ];
  const fill = ([outer, ...holes]) => [
    outer,
    ...holes.filter((hole) => kept.some((point) => polygonContains(hole, point))),
  ];
  return features.map((one) => ({
    ...one,
    geometry: { type: 'MultiPolygon', coordinates: polygonsOf(one).map(fill) },
  }));
}

/** Cuts the corners of a closed ring, as often as asked (Chaikin 1974). */
function smooth(ring, times) {
  if (times === 0) return ring;
  const cut = ring.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = ring[index];
    const between = (part) => [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
    return [between(0.25), between(0.75)];
  });
  return smooth([...cut, cut[0]], times - 1);
}

/**
 * The named lakes of Natural Earth. This edition rounds their points to steps of two or three
 * kilometres, so their corners are cut.
 *
 * @param topology - TopoJSON with an object `lakes`
 * @returns a GeoJSON collection
 */
export function lakesOf({ arcs, objects, transform: { scale, translate } }) {
  const lineOf = (index) => {
    let [x, y] = [0, 0];
    const line = arcs[index < 0 ? ~index : index].map(([dx, dy]) => [
      (x += dx) * scale[0] + translate[0],
      (y += dy) * scale[1] + translate[1],
    ]);
    return index < 0 ? line.reverse() : line;
  };
  const rings = objects.lakes.geometries
    .flatMap(({ type, arcs: parts }) => (type === 'Polygon' ? [parts] : parts))
    .map(([outer]) => outer.flatMap(lineOf));
  return collection(
    Object.entries(lakes).map(([id, at]) => {
      const ring = rings.find((one) => polygonContains(one, at));
      if (!ring) throw new Error(`Natural Earth has no lake at ${at.join(', ')} ("${id}")`);
      return feature(id, { type: 'Polygon', coordinates: [smooth(ring, 3)] });
    }),
  );
}
