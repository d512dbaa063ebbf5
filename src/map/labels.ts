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
  text: string;
  /** Of the marker, in drawing units. */
  x: number;
  y: number;
  size: number;
}

/** Where a label goes: the start, middle or end of its baseline. */
export interface PlacedLabel extends LabelRequest {
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Mean width of a sans-serif letter, in ems, with a little room. */
const letter = 0.53;

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

/** The box that a line of text takes, from its baseline. */
export function textBox(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: PlacedLabel['anchor'],
  spread = letter,
): Box {
  const width = text.length * size * spread;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.8, width, height: size * 1.05 };
}

export const labelBox = ({ text, labelX, labelY, size, anchor }: PlacedLabel): Box =>
  textBox(text, labelX, labelY, size, anchor);

/**
 * Places labels one after the other, each at the first of eight positions round its marker where it
 * is inside the frame and crosses no label, marker or other obstacle. A label that fits nowhere is
 * left out: the first in the list matter most.
 *
 * @param requests - in order of importance
 * @param taken - boxes that no label may cross
 * @param gap - distance of a label from its marker's centre, in drawing units
 */
export function placeLabels(
  requests: LabelRequest[],
  taken: Box[],
  frame: Size,
  gap: number,
): PlacedLabel[] {
  const obstacles = [
    ...taken,
    ...requests.map(({ x, y }) => ({
      x: x - gap * 0.6,
      y: y - gap * 0.6,
      width: gap * 1.2,
      height: gap * 1.2,
    })),
  ];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const { text, x, y, size } = request;
    const middle = y + size * 0.34;
    const above = y - gap;
    const below = y + gap + size * 0.8;
    const positions: [number, number, PlacedLabel['anchor']][] = [
      [x + gap, middle, 'start'],
      [x - gap, middle, 'end'],
      [x, above, 'middle'],
      [x, below, 'middle'],
      [x + gap * 0.7, above, 'start'],
      [x + gap * 0.7, below, 'start'],
      [x - gap * 0.7, above, 'end'],
      [x - gap * 0.7, below, 'end'],
    ];
    for (const [labelX, labelY, anchor] of positions) {
      const box = textBox(text, labelX, labelY, size, anchor);
      if (!isInside(box, frame, 4) || obstacles.some((obstacle) => overlaps(box, obstacle)))
        continue;
      obstacles.push(box);
      placed.push({ ...request, labelX, labelY, anchor });
      break;
    }
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
