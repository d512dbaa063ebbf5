import { Delaunay } from 'd3-delaunay';
import { collection, feature } from './units.mjs';

/** Degrees of longitude become about as long as those of latitude: "nearest" is so on the ground. */
const squeeze = Math.cos((39.6 * Math.PI) / 180);

/** Longest step between two sample points on an outline, in degrees of latitude: about 300 m. */
const step = 0.003;

function* sample(ring) {
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    const parts = Math.max(1, Math.ceil(Math.hypot((x1 - x0) * squeeze, y1 - y0) / step));
    for (let k = 0; k < parts; k++)
      yield [x0 + ((x1 - x0) * k) / parts, y0 + ((y1 - y0) * k) / parts];
  }
}

/**
 * Cells of "nearest unit": the outlines of Natural Earth stray up to a kilometre from the border,
 * so the strip between a unit and the border of its country has to be given to some unit. Each
 * point of the strip goes to the unit whose outline is nearest to it.
 *
 * @param units - a GeoJSON collection of polygons with ids
 * @param box - west, south, east, north of what the cells must cover, in degrees
 * @returns a GeoJSON collection of small polygons with the id of their unit
 */
export function nearestCells(units, [west, south, east, north]) {
  const sites = new Map();
  for (const { properties, geometry } of units.features) {
    const { type, coordinates } = geometry;
    for (const ring of type === 'Polygon' ? coordinates : coordinates.flat())
      for (const at of sample(ring)) {
        const key = at.map((value) => value.toFixed(5)).join();
        if (!sites.has(key)) sites.set(key, { at, id: properties.id });
      }
  }
  const points = [...sites.values()];
  const voronoi = Delaunay.from(points.map(({ at: [x, y] }) => [x * squeeze, y])).voronoi([
    west * squeeze,
    south,
    east * squeeze,
    north,
  ]);
  return collection(
    points.flatMap(({ id }, index) => {
      const ring = voronoi.cellPolygon(index)?.map(([x, y]) => [x / squeeze, y]);
      return ring ? [feature(id, { type: 'Polygon', coordinates: [ring] })] : [];
    }),
  );
}
