import type { Point } from '../model/facts/geography.ts';

interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

export interface LabelRequest {
  id: string;
  /** Lines are parted by line feeds. */
  text: string;
  /** Of the marker, in drawing units. */
  x: number;
  y: number;
  size: number;
  /** From the marker's centre to its rim; left out: six tenths of the label's distance. */
  reach?: number;
  /** How far its last baseline is under its first; left out: it has one line. */
  more?: number;
  bold?: boolean;
}

/** Where a label goes: the start, middle or end of its first baseline. */
export interface PlacedLabel extends LabelRequest {
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
}

/** How letters are set. */
interface Setting {
  bold?: boolean | undefined;
  /** Room after each letter, in ems. */
  tracking?: number;
}

/** From one baseline to the next, in ems. */
export const leading = 1.05;

/**
 * Advance widths of Helvetica in ems (Adobe's font metrics), which Arial and Liberation Sans share:
 * the widest of the faces that a map may be lettered in, so that what has room in it has room in
 * all.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlıİI' ]/, 0.26],
  [/[ft,.:;/]/, 0.278],
  [/[r()-]/, 0.333],
  [/[ckszJvxyşç]/, 0.5],
  [/[TFZL]/, 0.611],
  [/[ABEKPSVXYŞ]/, 0.667],
  [/[wCDHNRUÇ]/, 0.722],
  [/[GOQMmÖ]/, 0.82],
  [/W/, 0.944],
];

const known = new Map<string, number>();

function widthOf(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.556;
    known.set(letter, width);
  }
  return width;
}

/** How wide a line of text is, in ems. */
const ems = (text: string): number =>
  Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Those of some things, in their order, that clash with none kept before them. */
export function keepApart<T>(things: readonly T[], clash: (a: T, b: T) => boolean): T[] {
  const kept: T[] = [];
  for (const thing of things) if (!kept.some((other) => clash(other, thing))) kept.push(thing);
  return kept;
}

/** Whether a box keeps a distance from the edges of a frame. */
export const isInside = ({ x, y, width, height }: Box, frame: Size, margin: number): boolean =>
  x > margin &&
  y > margin &&
  x + width < frame.width - margin &&
  y + height < frame.height - margin;

/** The box that a text takes, from its first baseline. */
export function textBox(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: PlacedLabel['anchor'],
  { bold = false, tracking = 0 }: Setting = {},
): Box {
  const lines = text.split('\n');
  const width =
    size * Math.max(...lines.map((line) => ems(line) * (bold ? 1.07 : 1) + line.length * tracking));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.8, width, height: size * leading * lines.length };
}

export const labelBox = ({ text, labelX, labelY, size, anchor, bold }: PlacedLabel): Box =>
  textBox(text, labelX, labelY, size, anchor, { bold });

/** The square that a marker fills. */
export const markerBox = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** Whether a line from point to point runs through a box. */
export function crosses(line: readonly Point[], { x, y, width, height }: Box): boolean {
  return line.some((b, at) => {
    const [bx, by] = b;
    const [ax, ay] = line[at - 1] ?? b;
    if ((ax < x && bx < x) || (ax > x + width && bx > x + width)) return false;
    if ((ay < y && by < y) || (ay > y + height && by > y + height)) return false;
    // It misses the box where all corners lie on one side of it.
    const sides = [x, x + width].flatMap((cx) =>
      [y, y + height].map((cy) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))),
    );
    return new Set(sides).size > 1 || sides[0] === 0;
  });
}

/** The box round a line. */
function boxAround(line: readonly Point[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const touches = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/**
 * Places labels one after the other, each at one of eight positions round its marker where it is
 * inside the frame and crosses no label, marker or other obstacle: the first of those that cross the
 * fewest lines. A label that fits nowhere is left out: the first in the list matter most.
 *
 * @param requests - in order of importance
 * @param taken - boxes that no label may cross
 * @param gap - distance of a label from its marker's centre, in drawing units
 * @param lines - borders, rivers and roads, which a label crosses only where it must
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Box[],
  frame: Size,
  gap: number,
  lines: readonly (readonly Point[])[] = [],
): PlacedLabel[] {
  const obstacles = [
    ...taken,
    ...requests.map(({ x, y, reach = gap * 0.6 }) => markerBox(x, y, reach)),
  ];
  const courses = lines.map((line) => ({ line, around: boxAround(line) }));
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const { x, y, size, reach = gap * 0.6, more = 0 } = request;
    const beside = reach + gap * 0.4;
    const middle = y + size * 0.34 - more / 2;
    const above = y - reach - 1 - size * 0.25 - more;
    const below = y + reach + 1 + size * 0.8;
    const aside = gap * 0.7;
    // How far the label stands to the right, and the height of its baseline.
    const positions = [
      [beside, middle],
      [-beside, middle],
      [0, above],
      [0, below],
      [aside, above],
      [aside, below],
      [-aside, above],
      [-aside, below],
    ] as const;
    let best: { label: PlacedLabel; box: Box; cost: number } | undefined;
    for (const [right, labelY] of positions) {
      const labelX = x + right;
      const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle';
      const label: PlacedLabel = { ...request, labelX, labelY, anchor };
      const box = labelBox(label);
      if (!isInside(box, frame, 4) || obstacles.some((obstacle) => overlaps(box, obstacle)))
        continue;
      const cost = courses.filter(
        ({ line, around }) => touches(around, box) && crosses(line, box),
      ).length;
      if (!best || cost < best.cost) best = { label, box, cost };
      if (cost === 0) break;
    }
    if (!best) continue;
    obstacles.push(best.box);
    placed.push(best.label);
  }
  return placed;
}

/**
 * Which markers can be shown so that each has its room of `size` by `size` pixels, as a finger
 * needs it (WCAG 2.2, 2.5.8).
 *
 * @param points - in order of importance, in pixels
 * @param always - id of a point that is shown come what may
 */
export function declutter(
  points: readonly { id: string; x: number; y: number }[],
  size: number,
  always?: string,
): Set<string> {
  const sorted = points.toSorted((a, b) => Number(b.id === always) - Number(a.id === always));
  const shown = keepApart(
    sorted,
    (a, b) => Math.abs(a.x - b.x) < size && Math.abs(a.y - b.y) < size,
  );
  return new Set(shown.map(({ id }) => id));
}
