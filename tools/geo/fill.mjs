import { Delaunay } from 'd3-delaunay';

/**
 * Makes degrees of longitude about as long as degrees of latitude here, so that "nearest" means
 * nearest on the ground.
 */
const squeeze = Math.cos((39.6 * Math.PI) / 180);

/** Longest step between two sample points on an outline, in degrees of latitude: about 300 m. */
const step = 0.003;

function* rings(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const polygon of polygons) yield* polygon;
}

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
 * @param {{features: {properties: {id: string}, geometry: object}[]}} units - polygons with ids
 * @param {number[]} box - west, south, east, north of what the cells must cover
 * @returns {object} a GeoJSON collection of small polygons with the id of their unit
 */
export function nearestCells(units, box) {
  const points = [];
  const ids = [];
  const seen = new Set();
  for (const { properties, geometry } of units.features) {
    for (const ring of rings(geometry)) {
      for (const [x, y] of sample(ring)) {
        const key = `${x.toFixed(5)},${y.toFixed(5)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        points.push([x * squeeze, y]);
        ids.push(properties.id);
      }
    }
  }
  const [west, south, east, north] = box;
  const voronoi = Delaunay.from(points).voronoi([west * squeeze, south, east * squeeze, north]);
  const features = [];
  for (let i = 0; i < points.length; i++) {
    const cell = voronoi.cellPolygon(i);
    if (!cell) continue;
    const ring = cell.map(([x, y]) => [x / squeeze, y]);
    features.push({
      type: 'Feature',
      properties: { id: ids[i] },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
  }
  return { type: 'FeatureCollection', features };
}
