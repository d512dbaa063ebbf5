/** Where a paragraph, a row, a figure begins and ends, CSS pixels from the top of its section. */
export interface Block {
  top: number;
  bottom: number;
}

/**
 * How far a section that is longer than the screen is scrolled, step by step, so that every line of
 * it is seen whole: each step begins with the first block that did not fit before it.
 *
 * @param blocks - in reading order
 * @param height - of the screen, CSS pixels
 * @param whole - height of all there is to scroll
 * @returns distances from the top, the first 0
 */
export function stopsOf(blocks: readonly Block[], height: number, whole: number): number[] {
  // What follows the last block is an empty margin.
  const end = blocks.length > 0 ? Math.max(...blocks.map(({ bottom }) => bottom)) : whole;
  const last = Math.max(0, Math.min(end, whole) - height);
  const stops = [0];
  for (let at = 0; at < last;) {
    const cut = blocks.find(({ top, bottom }) => bottom > at + height && top > at);
    // A block that is taller than the screen is read in steps of its own, a line or two twice.
    const next = Math.min(cut?.top ?? Infinity, at + height * 0.9, last);
    at = next > at ? next : last;
    stops.push(at);
  }
  return stops;
}
