import type { Point } from '../model/facts/geography.ts';

/** Distance of a point from the straight line between two others, in their unit. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/**
 * Leaves out points of a line that lie within a tolerance of the line without them (Ramer 1972,
 * Douglas and Peucker 1973). Its two ends stay, so arcs that meet go on meeting.
 *
 * @param tolerance - in the unit of the points; 0 keeps all but points on a straight line
 */
export function simplify(line: Point[], tolerance: number): Point[] {
  const keep = new Set([0, line.length - 1]);
  const todo: [number, number][] = [[0, line.length - 1]];
  for (let range = todo.pop(); range; range = todo.pop()) {
    const [from, to] = range;
    let far = from;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const away = distance(line[i] as Point, line[from] as Point, line[to] as Point);
      if (away > most) [far, most] = [i, away];
    }
    if (far === from) continue;
    keep.add(far);
    todo.push([from, far], [far, to]);
  }
  return line.filter((_, i) => keep.has(i));
}
