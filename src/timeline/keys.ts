/** What the keys need to know of a mark. */
export interface Stop {
  /** `YYYY-MM`, as the list groups it. */
  month: string;
  lane: number;
  x: number;
}

/**
 * Which mark a key goes to: left and right by event, up and down to the nearest event in the next lane, Page keys by month,
 * Home and End to the first and last.
 *
 * @param key - as in `KeyboardEvent.key`
 * @param at - index of the current mark
 * @param stops - all marks in order of time
 * @param shown - whether the mark at an index is shown; others are passed over
 * @returns the index, the same one where there is nothing further that way, or undefined for a key that means nothing here
 */
export function nextStop(key: string, at: number, stops: readonly Stop[], shown: (index: number) => boolean): number | undefined {
  const open = stops.map((_, index) => index).filter((index) => shown(index));
  const later = open.filter((index) => index > at);
  const earlier = open.filter((index) => index < at);
  const month = stops[at]?.month ?? '';
  switch (key) {
    case 'ArrowRight':
      return later[0] ?? at;
    case 'ArrowLeft':
      return earlier.at(-1) ?? at;
    case 'Home':
      return open[0] ?? at;
    case 'End':
      return open.at(-1) ?? at;
    case 'PageDown':
      return later.find((index) => monthOf(stops, index) > month) ?? open.at(-1) ?? at;
    case 'PageUp': {
      const target = earlier.findLast((index) => monthOf(stops, index) < month);
      if (target === undefined) return open[0] ?? at;
      return earlier.find((index) => monthOf(stops, index) === monthOf(stops, target)) ?? at;
    }
    case 'ArrowDown':
      return acrossLanes(1, at, stops, open);
    case 'ArrowUp':
      return acrossLanes(-1, at, stops, open);
    default:
      return undefined;
  }
}

const monthOf = (stops: readonly Stop[], index: number): string => stops[index]?.month ?? '';

function acrossLanes(by: 1 | -1, at: number, stops: readonly Stop[], open: number[]): number {
  const here = stops[at];
  if (!here) return at;
  const beyond = open.filter((index) => ((stops[index]?.lane ?? here.lane) - here.lane) * by > 0);
  const lane = Math.min(...beyond.map((index) => Math.abs((stops[index]?.lane ?? 0) - here.lane)));
  const distance = (index: number): number => Math.abs((stops[index]?.x ?? 0) - here.x);
  return beyond
    .filter((index) => Math.abs((stops[index]?.lane ?? 0) - here.lane) === lane)
    .reduce((best, index) => (best === at || distance(index) < distance(best) ? index : best), at);
}
