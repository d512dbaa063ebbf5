import type { MapTopology } from '../model/facts/topology.ts';
import { controlOn, dayOf, holdsOn } from '../model/facts/control.ts';
import type { StartedMap, startLiveMap } from './live-map.client.ts';
import type { MapData } from './map-data.ts';

export type { StartedMap };

/** How near the map must come to the window before it is loaded. */
const approach = '300px';

function comesNear(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        resolve();
      },
      { rootMargin: approach },
    );
    watch.observe(element);
  });
}

async function fetchTopology(geo: string): Promise<MapTopology> {
  const response = await fetch(geo);
  if (!response.ok) throw new Error(`${geo}: ${response.status}`);
  return (await response.json()) as MapTopology;
}

/**
 * Loads the moving map, its code and what it draws, once its place comes near the window.
 *
 * @param stage - where it will stand
 * @param geo - address of `region.json`
 * @throws Error with the address and what the server answered
 */
export async function loadLiveMap(
  stage: Element,
  geo: string,
): Promise<{ startLiveMap: typeof startLiveMap; topology: MapTopology }> {
  await comesNear(stage);
  const [module, topology] = await Promise.all([
    import('./live-map.client.ts'),
    fetchTopology(geo),
  ]);
  return { startLiveMap: module.startLiveMap, topology };
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
  for (const shape of root.querySelectorAll('[class*="onx-"]')) {
    shape.classList.remove(...[...shape.classList].filter((name) => name.startsWith('onx-')));
  }
  for (const [district, { by }] of controlOn(data.control, on)) {
    for (const shape of root.querySelectorAll(`.unit-${district}`))
      shape.classList.add(`onx-${by}`);
  }
  for (const line of data.schematic) {
    for (const shape of root.querySelectorAll(`.${line.id}`))
      shape.classList.toggle('offx', !holdsOn(line, dayOf(on)));
  }
}
