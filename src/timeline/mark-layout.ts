/**
 * Where marks go. Lengths are drawing units: at 18 px of root font size one unit is one CSS pixel.
 * Known to the build and to the browser, so it reads no dates: `x` is already at the scale of the
 * whole period.
 */
export interface Mark {
  /** From 0 at the top. */
  lane: number;
  /** Centre of the mark. */
  x: number;
  /** What the date spans, where it is more than a day. */
  span: [number, number] | undefined;
  /** The event lasted all of the span, and does not lie somewhere in it. */
  bar: boolean;
  /** The date is "about" or "perhaps". */
  doubt: boolean;
  /** Centres of the other dates that sources give. */
  others: number[];
}

/** `row` counts 0, 1, -1, 2, -2 … from the middle of the lane. */
export interface Placed extends Mark {
  row: number;
  y: number;
}

export interface Lane {
  top: number;
  height: number;
}

/** `half` a mark; reach of the dashes of a `doubt`; least reach of a `fork`; `pad` and `least` height of a lane. */
export const size = { half: 5.5, doubt: 14, fork: 10, row: 15, pad: 7, gap: 2.5, least: 31 };

/** 24 px (WCAG 2.2, 2.5.8) also on narrow screens, where a unit is 17/18 px. */
export const finger = 25.5;

/** Sizes where each mark must be such a target. */
export const roomy: typeof size = { ...size, half: finger / 2, row: finger, pad: 4, gap: 0 };

/** Where a prong ends: at the other date, yet never so near that the mark would hide it. */
export function prong(x: number, other: number): number {
  return Math.abs(other - x) >= size.fork ? other : x + (other < x ? -size.fork : size.fork);
}

/** To a tenth of a drawing unit. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Drawing units as `rem`, so that a drawing grows with the reader’s text. */
export const rem = (units: number): string => `${Math.round((units / 18) * 100) / 100}rem`;

export function extent(mark: Mark, { doubt, half } = size): [number, number] {
  const around = mark.doubt ? Math.max(doubt, half) : half;
  const reach = [
    mark.x - around,
    mark.x + around,
    ...(mark.span ?? []),
    ...mark.others.map((other) => prong(mark.x, other)),
  ];
  return [Math.min(...reach), Math.max(...reach)];
}

/** 0, -1, 1, -2, 2 … so that a crowd swells up and down from the middle. */
const rowOf = (order: number): number => (order % 2 === 1 ? -(order + 1) / 2 : order / 2);

/**
 * Stacks marks so that none overlaps another: each goes to the row nearest the middle of its lane
 * that is free.
 *
 * @param marks - in order of time, at the scale to be drawn
 * @param laneCount - lanes without marks keep their least height
 * @param sizes - {@link size}, or {@link roomy} for fingers
 * @returns the marks in the same order with their places, the lanes from `top` 0, and the height of
 *   all
 */
export function stack<M extends Mark>(marks: readonly M[], laneCount: number, sizes = size) {
  const ends: [number, number][][][] = Array.from({ length: laneCount }, () => []);
  const rows = marks.map((mark) => {
    const [left, right] = extent(mark, sizes);
    const taken = (ends[mark.lane] ??= []);
    // A free row is sought among all that it holds: a long span may begin before a short one that
    // was placed first.
    let order = taken.findIndex((row) =>
      row.every(([from, to]) => left >= to + sizes.gap || right <= from - sizes.gap),
    );
    if (order < 0) order = taken.push([]) - 1;
    taken[order]?.push([left, right]);
    return rowOf(order);
  });
  let top = 0;
  const lanes = ends.map((taken): Lane => {
    const height = Math.max(sizes.least, taken.length * sizes.row + 2 * sizes.pad);
    const lane = { top, height };
    top += height;
    return lane;
  });
  const placed = marks.map((mark, at): M & Placed => {
    const lane = lanes[mark.lane] ?? { top: 0, height: sizes.least };
    const even = (ends[mark.lane]?.length ?? 1) % 2 === 0;
    const row = rows[at] ?? 0;
    // With an even number of rows the upper half holds one more, so the middle lies half a row
    // lower.
    return { ...mark, row, y: lane.top + lane.height / 2 + (row + (even ? 0.5 : 0)) * sizes.row };
  });
  return { placed, lanes, height: top };
}

/** Index of the mark nearest to a point, within `reach` units; -1 for none. */
export function nearest(
  marks: readonly { x: number; y: number }[],
  x: number,
  y: number,
  reach: number,
): number {
  let found = -1;
  let least = reach;
  for (const [index, mark] of marks.entries()) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= least) [found, least] = [index, distance];
  }
  return found;
}

/**
 * The free room to the right of each mark in its row, in drawing units: up to what follows it.
 *
 * @param placed - as {@link stack} gives it
 * @param limit - how far a mark with a given x may reach at most
 */
export function roomRight(placed: readonly Placed[], limit: (x: number) => number): number[] {
  return placed.map((mark) => {
    const right = extent(mark)[1];
    const starts = placed
      .filter((other) => other !== mark && other.lane === mark.lane && other.row === mark.row)
      .map((other) => extent(other)[0]);
    return Math.min(limit(mark.x), ...starts.filter((start) => start >= right)) - right;
  });
}

/**
 * The areas in which a press counts for each mark, as SVG paths relative to its centre. They never overlap:
 * neighbours in a row share the room between them, and so do rows.
 *
 * @param placed - as {@link stack} gives it
 */
export function hitPaths(placed: readonly Placed[]): string[] {
  return placed.map((mark) => {
    const half = finger / 2;
    const room = { left: half, right: half, up: half, down: half };
    for (const other of placed) {
      const [dx, dy] = [other.x - mark.x, other.y - mark.y];
      if (other === mark || Math.abs(dx) >= finger || Math.abs(dy) >= finger) continue;
      const side = dy === 0 ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'up' : 'down';
      room[side] = Math.min(room[side], Math.abs(dy === 0 ? dx : dy) / 2);
    }
    const across = round(room.left + room.right);
    return `m${round(-room.left)} ${round(-room.up)}h${across}v${round(room.up + room.down)}h-${across}z`;
  });
}
