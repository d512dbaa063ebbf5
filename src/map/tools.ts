import type { LiveMap } from './live-parts.ts';

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', act);
  return element;
}

/**
 * Gives the moving map its buttons, which stand before it in the page, and each row of the list of
 * places a button that shows the place on the map.
 */
export function addTools(root: HTMLElement, map: LiveMap, count: number): void {
  const bar = root.querySelector<HTMLElement>('.map-tools');
  if (bar) {
    bar.replaceChildren(
      button('+', 'Zoom in', () => map.zoomBy(0.75)),
      button('−', 'Zoom out', () => map.zoomBy(-0.75)),
      button('⤢', 'Show the whole map', () => map.whole()),
    );
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', 'Move the map');
    bar.hidden = false;
  }
  const skip = root.querySelector('.map-skip');
  if (skip) skip.textContent = `Skip the map and its ${count} places`;
  const stage = root.querySelector('.map-stage');
  for (const row of root.querySelectorAll<HTMLElement>('[data-place]')) {
    const { place } = row.dataset;
    const name = row.querySelector('a')?.textContent;
    if (!place || !name) continue;
    const show = button('on the map', `Show ${name} on the map`, () => {
      stage?.scrollIntoView({ block: 'center' });
      map.open(place);
    });
    show.className = 'show-place no-print';
    row.querySelector('th')?.append(show);
  }
}
