import type { Point } from '../map/topology.ts';

/**
 * Mean radius of the Earth in km, R₁ of the IUGG: (2a + b) / 3 of the ellipsoid GRS 80 (Moritz
 * 2000, "Geodetic Reference System 1980").
 */
export const earthRadius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Length of the great circle between two points, in km, on a sphere of the mean radius: at most
 * about 0.5 percent off the ellipsoid. The haversine formula, which stays exact for points close
 * together (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984).
 *
 * @param from - longitude and latitude in degrees, east first
 * @param to - the same
 */
export function distance([lonA, latA]: Point, [lonB, latB]: Point): number {
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
  const haversine =
    half(latA, latB) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lonA, lonB);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** Length of a line from point to point, in km. A line of fewer than two points has none. */
export function lineLength(line: readonly Point[]): number {
  return line.reduce(
    (sum, point, index) => sum + (index > 0 ? distance(line[index - 1] ?? point, point) : 0),
    0,
  );
}
