import { geoMercator } from 'd3-geo';
import {
  earthRadius,
  narrowBounds,
  radians,
  wideBounds,
  type Bounds,
  type Point,
} from '../model/facts/geography.ts';

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

/** Drawing units across the large map, for which all its numbers are set. */
const width = 1200;

export const wideFrame: Frame = frameOf(wideBounds, width);

/** The cut for narrow screens, in the same units, so that both use one set of paths. */
export const narrowFrame: Frame = frameOf(
  narrowBounds,
  (width * (narrowBounds.east - narrowBounds.west)) / (wideBounds.east - wideBounds.west),
);

/** Where that cut lies on the large map. */
export const [narrowX, narrowY] = wideFrame.project([narrowBounds.west, narrowBounds.north]);
