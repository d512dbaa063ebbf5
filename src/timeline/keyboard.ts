export interface Stop {
  /** `YYYY-MM` */
  month: string;
  lane: number;
  x: number;
}

/**
 * Which mark a key goes to: left and right by event, up and down to the nearest event in the next
 * lane, Page keys by month, Home and End to the first and last.
 *
 * @param key - as in `KeyboardEvent.key`
 * @param at - index of the current mark
 * @param stops - all marks in order of time
 * @param shown - whether the mark at an index is shown; others are passed over
 * @returns the index, the same one where there is nothing further that way, or undefined for a key
 *   that means nothing here
 */
export function nextStop(
  key: string,
  at: number,
  stops: readonly Stop[],
  shown: (index: number) => boolean,
): number | undefined {
  const monthAt = (index: number): string => stops[index]?.month ?? '';
  const month = monthAt(at);
  // From one mark on, in one direction, and no further than needed: the next one is near even among
  // thousands.
  const seek = (
    from: number,
    by: 1 | -1,
    fits: (index: number) => boolean = () => true,
  ): number | undefined => {
    for (let index = from + by; index >= 0 && index < stops.length; index += by)
      if (shown(index) && fits(index)) return index;
    return undefined;
  };
  const first = (): number => seek(-1, 1) ?? at;
  const last = (): number => seek(stops.length, -1) ?? at;
  const acrossLanes = (by: 1 | -1): number => {
    const away = (index: number): number =>
      by * ((stops[index]?.lane ?? 0) - (stops[at]?.lane ?? 0));
    const aside = (index: number): number => Math.abs((stops[index]?.x ?? 0) - (stops[at]?.x ?? 0));
    const [next = at] = [...stops.keys()]
      .filter((index) => away(index) > 0 && shown(index))
      .toSorted((a, b) => away(a) - away(b) || aside(a) - aside(b));
    return next;
  };
  switch (key) {
    case 'ArrowRight':
      return seek(at, 1) ?? at;
    case 'ArrowLeft':
      return seek(at, -1) ?? at;
    case 'ArrowDown':
      return acrossLanes(1);
    case 'ArrowUp':
      return acrossLanes(-1);
    case 'Home':
      return first();
    case 'End':
      return last();
    case 'PageDown':
      return seek(at, 1, (index) => monthAt(index) > month) ?? last();
    case 'PageUp': {
      const target = seek(at, -1, (index) => monthAt(index) < month);
      return target === undefined
        ? first()
        : seek(-1, 1, (index) => monthAt(index) === monthAt(target));
    }
    default:
      return undefined;
  }
}

/** Whether a key that is held with another means something else. */
export const isChord = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey;

/** Whether a click asks for a new window or the like. */
export const isForBrowser = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey;
