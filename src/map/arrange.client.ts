import type { Point } from '../model/facts/geography.ts';
import { declutter, isInside, markerBox, overlaps, placeLabels, type Box } from './labels.ts';
import type { LiveMap } from './leaflet.client.ts';
import type { MapData } from './map-data.ts';

/** Room that each marker needs, in pixels. */
const room = 24;

/** Where a word may move, in pixels: the nearest first. */
const nudges = [-24, -18, -12, -6, 0, 6, 12, 18, 24]
  .flatMap((across) => [-16, -12, -8, -4, 0, 4, 8, 12, 16].map((down) => [across, down] as const))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

/**
 * Moves words a little where a mark, a word before them or the buttons would lie on them, or the
 * edge would cut them; one that has no room near its place is hidden. The name of a country or
 * region matters more than the marks that may give way: it lies on as few of them as it can.
 *
 * @param words - in order of importance, where they were set
 * @param fixed - boxes that no word may lie on: buttons, and marks that stay
 * @param yielding - boxes of all other marks, in order of importance
 * @returns those that are shown, where they are now
 */
function settleWords(
  words: ReturnType<LiveMap['words']>,
  fixed: readonly Box[],
  yielding: readonly Box[],
  size: { width: number; height: number },
): ReturnType<LiveMap['words']> {
  const shown: typeof words = [];
  // Two marks always cost more than one.
  const costOf = (box: Box): number =>
    yielding.reduce(
      (cost, mark, at) => cost + (overlaps(box, mark) ? 2 * yielding.length - at : 0),
      0,
    );
  // Those of another date take no room.
  for (const word of words.filter(({ width }) => width > 0)) {
    const taken = [...fixed, ...shown];
    const [best] = nudges
      .map(([across, down]) => ({ ...word, x: word.x + across, y: word.y + down }))
      .filter((box) => isInside(box, size, 2) && !taken.some((other) => overlaps(box, other)))
      .map((box) => ({ box, cost: costOf(box) }))
      .toSorted((a, b) => a.cost - b.cost);
    const settled = best && (best.cost === 0 || word.isLarge) ? best.box : undefined;
    const { style } = word.element;
    style.visibility = settled ? '' : 'hidden';
    if (!settled) continue;
    style.translate = `${settled.x - word.x}px ${settled.y - word.y}px`;
    shown.push(settled);
  }
  return shown;
}

/**
 * Shows as many words, markers and labels as there is room for, the important ones first. A hidden
 * word or marker can be had by zooming in, a marker also by its entry in the list under the map or
 * by its address.
 *
 * @param ranked - in order of importance
 * @param lines - borders, rivers and roads, in degrees
 * @param open - id of the place whose note is open
 * @param named - ids of places that are shown come what may
 * @param tools - the box of the buttons, under which nobody could read a word or press a marker
 */
export function arrange(
  map: LiveMap,
  ranked: MapData['points'],
  lines: readonly Point[][],
  open: string | undefined,
  named: ReadonlySet<string>,
  tools: Box | undefined,
): void {
  const onScreen = new Map(map.points().map((point) => [point.id, point]));
  const size = map.size();
  // The style sheet has the same sizes.
  const letters = size.width < 760 ? 12 : 13.5;
  const points = ranked.flatMap(({ id, name, label = name, emphasised = false }) => {
    const point = onScreen.get(id);
    return point ? [{ ...point, label, emphasised }] : [];
  });
  const isCovered = (box: Box): boolean => tools !== undefined && overlaps(box, tools);
  const free = points.filter(
    ({ id, x, y }) => id === open || !isCovered(markerBox(x, y, room / 2)),
  );
  const apart = declutter(free, room, open);
  const dotOf = ({ x, y }: { x: number; y: number }): Box => markerBox(x, y, 5.5);
  const [staying = [], yielding = []] = [true, false].map((stays) =>
    points.filter(
      ({ id, emphasised }) =>
        apart.has(id) && stays === (emphasised || id === open || named.has(id)),
    ),
  );
  const words = settleWords(
    map.words(),
    [...staying.map(dotOf), ...(tools ? [tools] : [])],
    yielding.map(dotOf),
    size,
  );
  const gone = yielding.filter((point) => words.some((word) => overlaps(dotOf(point), word)));
  const shown = apart.difference(new Set(gone.map(({ id }) => id)));
  const visible = points.filter(({ id }) => shown.has(id));
  const inView = ({ x, y }: { x: number; y: number }): boolean =>
    x > 0 && y > 0 && x < size.width && y < size.height;
  // The name of a district that is in view is not written again at its town.
  const written = new Set(words.filter(inView).map(({ text }) => text));
  const requests = visible
    .filter((point) => inView(point) && !written.has(point.label))
    .map(({ id, x, y, label, emphasised }) => ({
      id,
      x,
      y,
      text: label,
      size: letters,
      bold: emphasised,
      reach: emphasised ? 8 : 5.5,
    }));
  const labels = new Map(
    placeLabels(requests, [...words, ...visible.map(dotOf)], size, 10, lines.map(map.project)).map(
      (label) => [label.id, label],
    ),
  );
  for (const { id, x, y, element } of points) {
    element.hidden = !shown.has(id);
    const word = element.querySelector<HTMLElement>('.place-word');
    const label = labels.get(id);
    if (!word) continue;
    word.hidden = !label;
    if (!label) continue;
    const shift = label.anchor === 'start' ? '0px' : label.anchor === 'end' ? '-100%' : '-50%';
    word.style.transform = `translate(calc(${(label.labelX - x).toFixed(1)}px + ${shift}), calc(${(label.labelY - y).toFixed(1)}px - 1em))`;
  }
}
