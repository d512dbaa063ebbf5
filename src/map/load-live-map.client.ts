import type { MapTopology } from '../model/facts/topology.ts';
import { controlOn, dayOf, holdsOn } from '../model/facts/control.ts';
import { find } from '../site/elements.client.ts';
import { idle } from '../site/idle.client.ts';
import type { MapPage, StartedMap } from './live-map.client.ts';
import type { MapData } from './map-data.ts';

export type { StartedMap };

function comesNear(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const seen: IntersectionObserverCallback = (entries, watch) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      resolve();
    };
    new IntersectionObserver(seen, { rootMargin: '300px' }).observe(element);
  });
}

/** Somebody points at it, touches it or comes to it by keys. */
function turnedTo(element: Element): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['pointerover', 'touchstart', 'focusin'])
      element.addEventListener(type, () => resolve(), { once: true, passive: true });
  });
}

/**
 * Loads the moving map, its code and what it draws, and puts it over the still one: once its stage
 * comes near the window and either somebody turns to it or the browser has nothing else to do.
 *
 * @param root - what holds the stage
 * @param geo - address of `region.json`
 * @throws Error with the address and what the server answered
 */
export async function loadLiveMap(
  root: HTMLElement,
  geo: string,
  data: MapData,
  page: MapPage,
): Promise<StartedMap> {
  const stage = find(root, '.map-stage');
  await comesNear(stage);
  await Promise.race([idle(), turnedTo(stage)]);
  const [{ startLiveMap }, response] = await Promise.all([
    import('./live-map.client.ts'),
    fetch(geo),
  ]);
  if (!response.ok) throw new Error(`${geo}: ${response.status}`);
  return await startLiveMap(root, (await response.json()) as MapTopology, data, page);
}

/**
 * Prepares the drawings under an element for a date that is no snapshot: gives districts and lines
 * the classes of the slot "x", which then works as the others do (`control.css`).
 *
 * @param on - ISO 8601 day
 */
export function prepareOtherDate(
  root: ParentNode,
  data: Pick<MapData, 'control' | 'schematic'>,
  on: string,
): void {
  for (const { classList } of root.querySelectorAll('[class*="onx-"]'))
    classList.remove(...[...classList].filter((name) => name.startsWith('onx-')));
  for (const [district, { by }] of controlOn(data.control, on))
    for (const shape of root.querySelectorAll(`.unit-${district}`))
      shape.classList.add(`onx-${by}`);
  for (const line of data.schematic)
    for (const shape of root.querySelectorAll(`.${line.id}`))
      shape.classList.toggle('offx', !holdsOn(line, dayOf(on)));
}
