import { geoMercator } from 'd3-geo';
import type { Point } from './topology.ts';

/** Degrees: the part of the earth that a drawing shows. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * A drawing surface in the Mercator projection, which the Leaflet map has too, so that one can take
 * the other's place.
 */
export interface Frame extends Bounds {
  /** In drawing units. */
  width: number;
  height: number;
  /** From longitude and latitude in degrees to x and y in drawing units, y downwards. */
  project: (point: Point) => Point;
}

/** Mean radius of the earth in kilometres (IUGG). */
export const earthRadius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A frame of the given width that shows exactly these bounds; its height follows. */
export function frameOf(bounds: Bounds, width: number): Frame {
  const scale = width / radians(bounds.east - bounds.west);
  const projection = geoMercator().scale(scale).translate([0, 0]);
  const [left, top] = projection([bounds.west, bounds.north]) as Point;
  const [, bottom] = projection([bounds.east, bounds.south]) as Point;
  projection.translate([-left, -top]);
  return {
    ...bounds,
    width,
    height: Math.round(bottom - top),
    project: (point) => projection(point) as Point,
  };
}

/**
 * How many drawing units one kilometre has at a latitude. In the Mercator projection the scale
 * grows with the secant of the latitude (Snyder, Map Projections: A Working Manual, 1987, p. 41):
 * units per radian of longitude over `earthRadius * cos(latitude)`.
 */
export function unitsPerKm({ west, east, width }: Frame, latitude: number): number {
  return width / radians(east - west) / (earthRadius * Math.cos(radians(latitude)));
}

/**
 * The longest round length (1, 2 or 5 times a power of ten, in km) whose bar is no longer than
 * `most` drawing units.
 */
export function scaleBar(
  frame: Frame,
  latitude: number,
  most: number,
): { km: number; length: number } {
  const perKm = unitsPerKm(frame, latitude);
  const limit = most / perKm;
  const power = 10 ** Math.floor(Math.log10(limit));
  const km = power * (limit >= 5 * power ? 5 : limit >= 2 * power ? 2 : 1);
  return { km, length: km * perKm };
}

/**
 * Bounds round some points, for a drawing that is neither a strip nor a tower: widened by a margin,
 * to a least span, and so that the drawing's height is between 0.55 and 0.8 of its width.
 *
 * @param points - at least one
 * @param margin - share of the points' own span that is added on both sides together
 * @param least - degrees of longitude that the drawing spans at least
 */
export function boundsAround(points: Point[], margin: number, least: number): Bounds {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
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
