import type { MapTopology } from '../model/facts/topology.ts';
import type { Point } from '../model/facts/geography.ts';

/**
 * The rings round some units as if they were one: an arc that two of them share lies within it, and
 * is left out.
 *
 * @param isPart - by the id of a unit
 * @param arcs - the topology's arcs, decoded, and projected or simplified if so wished
 */
export function dissolved(
  { objects: { units } }: MapTopology,
  isPart: (id: string) => boolean,
  arcs: readonly Point[][],
): Point[][] {
  const all = units.geometries
    .filter(({ properties }) => isPart(properties?.id ?? ''))
    .flatMap(({ arcs: parts }) => (parts as (number | number[])[][]).flat(2));
  const plain = (index: number): number => (index < 0 ? ~index : index);
  const uses = Map.groupBy(all, plain);
  const open = all
    .filter((index) => uses.get(plain(index))?.length === 1)
    .map((index) => {
      const arc = arcs[plain(index)] ?? [];
      return index < 0 ? arc.toReversed() : arc;
    });
  const rings: Point[][] = [];
  for (let ring = open.pop(); ring; ring = open.pop()) {
    const closed = [...ring];
    for (let next = after(closed, open); next; next = after(closed, open))
      closed.push(...next.slice(1));
    rings.push(closed);
  }
  return rings;
}

/** Takes the arc that goes on where a ring ends out of those that are left; none where it is closed. */
function after(ring: readonly Point[], open: Point[][]): Point[] | undefined {
  const [first, last] = [ring[0], ring.at(-1)];
  const isAt = (a: Point | undefined, b: Point | undefined): boolean =>
    a?.[0] === b?.[0] && a?.[1] === b?.[1];
  if (isAt(first, last)) return undefined;
  const found = open.findIndex(([start]) => isAt(start, last));
  return found < 0 ? undefined : open.splice(found, 1)[0];
}
