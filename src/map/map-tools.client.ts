import { find, make, makeButton } from '../site/elements.client.ts';
import type { LiveMap } from './leaflet.client.ts';

/**
 * Gives the moving map its buttons, which stand before it in the page, and each row of the list of
 * places a button that shows the place on the map.
 */
export function addTools(root: HTMLElement, map: LiveMap, count: number): void {
  const bar = find<HTMLElement>(root, '.map-tools');
  bar.replaceChildren(
    makeButton('+', () => map.zoomBy(0.75), { 'aria-label': 'Zoom in' }),
    makeButton('−', () => map.zoomBy(-0.75), { 'aria-label': 'Zoom out' }),
    makeButton('⤢', map.whole, { 'aria-label': 'Show the whole map' }),
  );
  bar.hidden = false;
  find(root, '.map-skip').textContent = `Skip the map and its ${count} places`;
  const stage = find(root, '.map-stage');
  for (const row of root.querySelectorAll<HTMLElement>('[data-place]')) {
    const { place } = row.dataset;
    const name = row.querySelector('a')?.textContent;
    if (!place || !name) continue;
    const show = (): void => {
      stage.scrollIntoView({ block: 'center' });
      map.open(place);
    };
    const attributes = { class: 'show-place no-print', 'aria-label': `Show ${name} on the map` };
    row.querySelector('th')?.append(makeButton('on the map', show, attributes));
  }
}

/**
 * Which points of the map lie under its buttons, or so near that a marker would.
 *
 * @param room - pixels that a marker takes, both ways
 * @returns whether a point does, in pixels from the map's corner
 */
export function underTools(
  root: HTMLElement,
  map: HTMLElement,
  room: number,
): (x: number, y: number) => boolean {
  const { left, top } = map.getBoundingClientRect();
  const box = find(root, '.map-tools').getBoundingClientRect();
  const reach = room / 2;
  return (x, y) =>
    box.width > 0 &&
    x > box.left - left - reach &&
    x < box.right - left + reach &&
    y > box.top - top - reach &&
    y < box.bottom - top + reach;
}

/** Says how the map is moved where fingers do it, until they have. */
export function sayFingers(target: HTMLElement): void {
  const said = make('p', { class: 'map-fingers' }, 'Two fingers move the map');
  target.after(said);
  target.addEventListener('touchstart', ({ touches }) => {
    if (touches.length > 1) said.remove();
  });
}
