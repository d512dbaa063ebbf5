import { isInside, overlaps, type Box } from './labels.ts';

/** Where a word may move, in pixels: the nearest first. */
const nudges = [-24, -18, -12, -6, 0, 6, 12, 18, 24]
  .flatMap((across) => [-16, -12, -8, -4, 0, 4, 8, 12, 16].map((down) => [across, down] as const))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

/**
 * Moves words a little where a mark, a word before them or the buttons would lie on them, or the
 * edge would cut them. The name of a country or region (`isLarge`) matters more than the marks that
 * may give way: it lies on as few of them as it can.
 *
 * @param words - in order of importance, where they were set, in pixels
 * @param fixed - boxes that no word may lie on: buttons, and marks that stay
 * @param yielding - boxes of all other marks, in order of importance
 * @param frame - size of the map
 * @returns each word where it is now, or undefined where it has no room near its place
 */
export function settle<Word extends Box & { isLarge: boolean }>(
  words: readonly Word[],
  fixed: readonly Box[],
  yielding: readonly Box[],
  frame: { width: number; height: number },
): (Word | undefined)[] {
  const taken: Box[] = [...fixed];
  // Two marks always cost more than one, and the important ones more than others.
  const costOf = (box: Box): number =>
    yielding.reduce(
      (cost, mark, at) => cost + (overlaps(box, mark) ? 2 * yielding.length - at : 0),
      0,
    );
  return words.map((word) => {
    const [best] = nudges
      .map(([across, down]) => ({ ...word, x: word.x + across, y: word.y + down }))
      .filter((box) => isInside(box, frame, 2) && !taken.some((other) => overlaps(box, other)))
      .map((box) => ({ box, cost: costOf(box) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (!best || (best.cost > 0 && !word.isLarge)) return undefined;
    taken.push(best.box);
    return best.box;
  });
}
