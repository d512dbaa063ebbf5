import type { Point } from '../model/facts/geography.ts';
import { declutter, markerBox, overlaps, placeLabels, type Box } from './labels.ts';
import type { LiveMap } from './leaflet.client.ts';
import type { MapData } from './map-data.ts';
import { settle } from './settle.ts';

/** Room that each marker needs, in pixels. */
const room = 24;

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
  // Those of another date take no room.
  const set = map.words().filter(({ width }) => width > 0);
  const fixed = [...staying.map(dotOf), ...(tools ? [tools] : [])];
  const settled = settle(set, fixed, yielding.map(dotOf), size);
  for (const [at, { element, x, y }] of set.entries()) {
    const word = settled[at];
    element.style.visibility = word ? '' : 'hidden';
    if (word) element.style.translate = `${word.x - x}px ${word.y - y}px`;
  }
  const words = settled.filter((word) => word !== undefined);
  const isUnder = (point: (typeof points)[number]): boolean =>
    words.some((word) => overlaps(dotOf(point), word));
  const visible = points.filter(
    (point) => apart.has(point.id) && !(yielding.includes(point) && isUnder(point)),
  );
  const shown = new Set(visible.map(({ id }) => id));
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
