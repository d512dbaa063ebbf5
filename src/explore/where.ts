import { areaLabels } from '../map/area-labels.ts';
import {
  boundsAround,
  insideRegion,
  withinGeometry,
  type Bounds,
  type Point,
} from '../model/facts/geography.ts';
import type { Place } from '../model/schema/place.ts';

/**
 * Where a place stands on the map: a district where its name does. Longitude, latitude; nothing for
 * one beyond the map.
 */
export function pointOf(place: Place): Point | undefined {
  const { id, lon, lat } = place;
  if (!insideRegion(place)) return undefined;
  return areaLabels.find((area) => area.id === id)?.at ?? [lon, lat];
}

/**
 * Degrees of longitude that the map shows at least: for a step, which is seen in its surroundings,
 * and for one event or place.
 */
export const leastSpan = { step: 1.5, event: 0.9 };

/**
 * What the map shows of some places, kept to where there is geometry.
 *
 * @param points - longitude, latitude
 * @param least - degrees of longitude
 * @returns undefined where there are no points: the map then stays as it is
 */
export function boundsOf(points: readonly Point[], least: number): Bounds | undefined {
  return points.length === 0 ? undefined : withinGeometry(boundsAround([...points], 0.7, least));
}
