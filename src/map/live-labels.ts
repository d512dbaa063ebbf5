import { declutter } from './declutter.ts';
import { placeLabels } from './labels.ts';
import type { LiveMap } from './live-parts.ts';

/** Room that each marker needs, in pixels. */
const target = 24;

/** Size of the labels' letters, in pixels, on a map of this width; the style sheet has the same. */
const lettersOn = (width: number): number => (width < 760 ? 12 : 13.5);

/**
 * Shows as many markers and labels as there is room for, the important ones first. A hidden marker
 * can be had by zooming in, by its entry in the list under the map, or by its address.
 *
 * @param ranked - ids in order of importance, with their labels
 * @param open - id of the place whose note is open
 */
export function arrange(
  map: LiveMap,
  ranked: { id: string; label: string }[],
  open: string | undefined,
): void {
  const onScreen = new Map(map.points().map((point) => [point.id, point]));
  const size = map.size();
  const letters = lettersOn(size.width);
  const points = ranked.flatMap(({ id, label }) => {
    const point = onScreen.get(id);
    return point ? [{ ...point, label }] : [];
  });
  const shown = declutter(points, target, open);
  const visible = points.filter(({ id }) => shown.has(id));
  const wishes = visible
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height)
    .map(({ id, x, y, label }) => ({ id, x, y, text: label, size: letters }));
  const labels = new Map(
    placeLabels(wishes, map.words(), size, 10).map((label) => [label.id, label]),
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
