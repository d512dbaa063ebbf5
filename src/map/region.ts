import type { Bounds } from './frame.ts';

/**
 * What the large map shows: the Aras from Mount Ararat to the plain, with Yerevan, Tabriz, Ardabil
 * and Ganja.
 */
export const wideBounds: Bounds = { west: 44.38, south: 38.02, east: 48.92, north: 40.84 };

/** What it shows on a narrow screen: the stretch of the river that the story is about. */
export const narrowBounds: Bounds = { west: 45.86, south: 38.66, east: 47.62, north: 40.2 };

/** How far the geometry reaches; nothing can be drawn outside (see `tools/geo/units.mjs`). */
export const geometryBounds: Bounds = { west: 44.2, south: 37.85, east: 49.15, north: 41.15 };

/** Whether a position lies within bounds. */
export function isWithin(
  { lat, lon }: { lat: number; lon: number },
  { west, south, east, north }: Bounds,
): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}

/**
 * Whether a place lies on the large map. Places further off (Tehran, Brussels) are listed and not
 * drawn.
 */
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
