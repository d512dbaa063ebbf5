import { find, make, makeButton } from '../site/elements.client.ts';
import type { Box } from './labels.ts';
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

/** The box of the map's buttons, in pixels from its corner; none while it has no buttons. */
export function toolsBox(root: HTMLElement, map: HTMLElement): Box | undefined {
  const { left, top } = map.getBoundingClientRect();
  const { x, y, width, height } = find(root, '.map-tools').getBoundingClientRect();
  return width > 0 ? { x: x - left, y: y - top, width, height } : undefined;
}

/** Says how the map is moved where fingers do it, until they have. */
export function sayFingers(target: HTMLElement): void {
  const said = make('p', { class: 'map-fingers' }, 'Two fingers move the map');
  target.after(said);
  target.addEventListener('touchstart', ({ touches }) => {
    if (touches.length > 1) said.remove();
  });
}
