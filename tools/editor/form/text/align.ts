import { isDeepStrictEqual } from 'node:util';

/**
 * What becomes of one item of a list. `was` and `is` are indexes in the old and in the new list.
 */
export type Step =
  | { kind: 'stays'; was: number; is: number }
  | { kind: 'changes'; was: number; is: number }
  | { kind: 'goes'; was: number }
  /** `from`: an item that went from elsewhere in the list and is the same. */
  | { kind: 'comes'; is: number; from?: number };

/** Lengths of the longest common run of items from each pair of places on. */
function commonLengths(before: readonly unknown[], after: readonly unknown[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let was = before.length - 1; was >= 0; was--) {
    for (let is = after.length - 1; is >= 0; is--) {
      const [down, right, both] = [
        lengths[was + 1]?.[is] ?? 0,
        lengths[was]?.[is + 1] ?? 0,
        lengths[was + 1]?.[is + 1] ?? 0,
      ];
      const row = lengths[was];
      if (row)
        row[is] = isDeepStrictEqual(before[was], after[is]) ? both + 1 : Math.max(down, right);
    }
  }
  return lengths;
}

/**
 * Items between two that stay: those that moved are told from those that changed where they stand.
 */
function gapSteps(
  gone: readonly number[],
  come: readonly number[],
  movedFrom: ReadonlyMap<number, number>,
): Step[] {
  const left = new Set(movedFrom.values());
  const changing = gone.filter((was) => !left.has(was));
  const steps: Step[] = gone.filter((was) => left.has(was)).map((was) => ({ kind: 'goes', was }));
  for (const is of come) {
    const from = movedFrom.get(is);
    const was = from === undefined ? changing.shift() : undefined;
    steps.push(
      was === undefined
        ? { kind: 'comes', is, ...(from === undefined ? {} : { from }) }
        : { kind: 'changes', was, is },
    );
  }
  return [...steps, ...changing.map((was): Step => ({ kind: 'goes', was }))];
}

/** How one list becomes another with the fewest items touched, in the order of the new list. */
export function align(before: readonly unknown[], after: readonly unknown[]): Step[] {
  const lengths = commonLengths(before, after);
  const inPlace = after.map((item, at): Step => ({
    kind: isDeepStrictEqual(before[at], item) ? 'stays' : 'changes',
    was: at,
    is: at,
  }));
  const changes = inPlace.filter(({ kind }) => kind === 'changes').length;
  if (before.length === after.length && changes <= before.length - (lengths[0]?.[0] ?? 0))
    return inPlace;
  const anchors: { was: number; is: number }[] = [];
  for (let was = 0, is = 0; was < before.length && is < after.length;) {
    if (isDeepStrictEqual(before[was], after[is])) anchors.push({ was: was++, is: is++ });
    else if ((lengths[was + 1]?.[is] ?? 0) >= (lengths[was]?.[is + 1] ?? 0)) was++;
    else is++;
  }
  const rest = (length: number, taken: readonly number[]): number[] =>
    [...Array(length).keys()].filter((index) => !taken.includes(index));
  const gone = rest(
    before.length,
    anchors.map(({ was }) => was),
  );
  const movedFrom = new Map<number, number>();
  for (const is of rest(
    after.length,
    anchors.map((anchor) => anchor.is),
  )) {
    const from = gone.find(
      (was) => ![...movedFrom.values()].includes(was) && isDeepStrictEqual(before[was], after[is]),
    );
    if (from !== undefined) movedFrom.set(is, from);
  }
  const steps: Step[] = [];
  let [was, is] = [0, 0];
  for (const anchor of [...anchors, { was: before.length, is: after.length }]) {
    const range = (from: number, to: number): number[] =>
      Array.from({ length: to - from }, (_, index) => from + index);
    steps.push(...gapSteps(range(was, anchor.was), range(is, anchor.is), movedFrom));
    if (anchor.was < before.length) steps.push({ kind: 'stays', ...anchor });
    [was, is] = [anchor.was + 1, anchor.is + 1];
  }
  return steps;
}
