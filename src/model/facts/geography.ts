import { geoDistance, geoLength } from 'd3-geo';
import type { Label } from '../schema/label.ts';
import type { Place } from '../schema/place.ts';

/** Longitude and latitude in degrees, or x and y on the drawing: always east first. */
export type Point = [number, number];

/** Degrees. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * Mean radius of the Earth in km, R₁ of the IUGG: (2a + b) / 3 of the ellipsoid GRS 80 (Moritz
 * 2000, "Geodetic Reference System 1980").
 */
export const earthRadius = 6371.0088;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Length in km of the great circle between two points in degrees, on a sphere of the mean radius:
 * at most about 0.5 percent off the ellipsoid.
 */
export const distance = (from: Point, to: Point): number => geoDistance(from, to) * earthRadius;

/** In km; see {@link distance}. */
export const lineLength = (coordinates: Point[]): number =>
  geoLength({ type: 'LineString', coordinates }) * earthRadius;

/**
 * The large map: the Aras from Mount Ararat to the plain, with Yerevan, Tabriz, Ardabil and Ganja.
 */
export const wideBounds: Bounds = { west: 44.38, south: 38.02, east: 48.92, north: 40.84 };

/** The same on a narrow screen: the stretch of the river that the story is about. */
export const narrowBounds: Bounds = { west: 45.86, south: 38.66, east: 47.62, north: 40.2 };

/** How far the geometry reaches; nothing can be drawn outside (see `tools/geo/units.mjs`). */
export const geometryBounds: Bounds = { west: 44.2, south: 37.85, east: 49.15, north: 41.15 };

export function isWithin(
  { lat, lon }: { lat: number; lon: number },
  { west, south, east, north }: Bounds,
): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}

/** Whether a place lies on the large map. Others (Tehran, Brussels) are listed and not drawn. */
export function insideRegion(place: { lat: number; lon: number }): boolean {
  return isWithin(place, wideBounds);
}

/** Bounds moved, and if need be cut, so that they lie where there is geometry. */
export function withinGeometry({ west, south, east, north }: Bounds): Bounds {
  const fit = (low: number, high: number, least: number, most: number): [number, number] => {
    const span = Math.min(high - low, most - least);
    const start = Math.min(Math.max(low, least), most - span);
    return [start, start + span];
  };
  const [w, e] = fit(west, east, geometryBounds.west, geometryBounds.east);
  const [s, n] = fit(south, north, geometryBounds.south, geometryBounds.north);
  return { west: w, south: s, east: e, north: n };
}

/**
 * Bounds round at least one point, for a drawing whose height is between 0.55 and 0.8 of its width.
 *
 * @param margin - share of the points' own span that is added on both sides together
 * @param least - degrees of longitude that the drawing spans at least
 */
export function boundsAround(points: Point[], margin: number, least: number): Bounds {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const middle: Point = [(west + east) / 2, (south + north) / 2];
  // One degree of longitude is that much shorter than one of latitude.
  const shrink = Math.cos(radians(middle[1]));
  let width = Math.max((east - west) * (1 + margin), least);
  let height = Math.max((north - south) * (1 + margin), width * shrink * 0.55);
  width = Math.max(width, height / shrink / 0.8);
  height = Math.max(height, width * shrink * 0.55);
  return {
    west: middle[0] - width / 2,
    east: middle[0] + width / 2,
    south: middle[1] - height / 2,
    north: middle[1] + height / 2,
  };
}

/** Areas and lines, which have no point of their own. */
const spread: readonly Place['kind'][] = ['district', 'region', 'river', 'road', 'route'];

export function isPoint({ kind }: Pick<Place, 'kind'>): boolean {
  return !spread.includes(kind);
}

/** Longitude and latitude of a place on the map; an area stands where its name does. */
export function positionOf(place: Place, labels: readonly Label[]): Point {
  const { lon, lat } = labels.find(({ area }) => area === place.id) ?? place;
  return [lon, lat];
}
