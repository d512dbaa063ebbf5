/** A marker where it stands on the screen, in pixels. */
export interface ScreenPoint {
  id: string;
  x: number;
  y: number;
}

/**
 * Which markers can be shown so that each has its room of `size` by `size` pixels, as a finger
 * needs it (WCAG 2.2, 2.5.8).
 *
 * @param points - in order of importance
 * @param always - id of a point that is shown come what may
 */
export function declutter(points: ScreenPoint[], size: number, always?: string): Set<string> {
  const shown: ScreenPoint[] = [];
  const sorted = points.toSorted((a, b) => Number(b.id === always) - Number(a.id === always));
  for (const point of sorted) {
    if (
      shown.every(
        (other) => Math.abs(other.x - point.x) >= size || Math.abs(other.y - point.y) >= size,
      )
    )
      shown.push(point);
  }
  return new Set(shown.map(({ id }) => id));
}
