import type { IslandData } from './island-data.ts';
import { createLiveMap } from './leaflet-map.ts';
import type { LiveMap } from './live-parts.ts';
import { livePoints, liveShapes, liveWords } from './live-content.ts';
import { arrange } from './live-labels.ts';
import { anchors } from './place-rank.ts';
import type { PlaceNote } from './popup.ts';
import { geometryBounds, narrowBounds, wideBounds } from '../model/facts/geography.ts';
import { addTools } from './tools.ts';
import type { MapTopology } from '../model/facts/topology.ts';

/**
 * The note of a place, from the table under the map where there is one; an embedded map has only
 * the link.
 */
function noteFrom(root: HTMLElement, id: string, name: string): PlaceNote {
  const row = root.querySelector(`[data-place="${id}"]`);
  return {
    name,
    note: row?.querySelector('.note')?.textContent.trim() ?? '',
    href: row?.querySelector('a')?.href ?? `${root.dataset['places'] ?? ''}${id}/`,
  };
}

/** A moving map on which places can be made to stand out. */
export interface StartedMap extends LiveMap {
  /** Shows these markers, come what may, and marks them; all others are as before. */
  emphasise: (ids: readonly string[]) => void;
}

/**
 * Puts the moving map over the still one, which keeps its place in the page (and in print).
 *
 * @param onNote - told when a place's note opens, and with nothing when it closes
 */
export function startLiveMap(
  root: HTMLElement,
  target: HTMLElement,
  topology: MapTopology,
  data: IslandData,
  first: string | undefined,
  onNote: (place: string | undefined) => void,
): StartedMap {
  const still = root.querySelector<HTMLElement>('.map-cut');
  const names = root.querySelector('.names-wide');
  const wide = names !== null && getComputedStyle(names).display !== 'none';
  const ranked = data.points.map(({ id, name, label }) => ({ id, label: label ?? name }));
  const nameOf = new Map(data.points.map(({ id, name }) => [id, name]));
  let open = first;
  let named: ReadonlySet<string> = new Set();
  const order = (): typeof ranked =>
    ranked.toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)));
  const points = livePoints(data, anchors);
  target.hidden = false;
  const live = createLiveMap(
    target,
    liveShapes(topology, data),
    liveWords(data, wide ? 'wide' : 'narrow'),
    points,
    {
      bounds: wide ? wideBounds : narrowBounds,
      limit: geometryBounds,
      animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      noteOf: (id) => noteFrom(root, id, nameOf.get(id) ?? id),
      onNote: (id) => {
        open = id;
        // Not when a note closes: its marker, which the focus goes back to, must stay until the map
        // is moved.
        if (id !== undefined) arrange(live, order(), id);
        onNote(id);
      },
      onView: () => arrange(live, order(), open),
    },
  );
  arrange(live, order(), open);
  if (still) still.inert = true;
  addTools(root, live, points.length);
  return {
    ...live,
    emphasise: (ids) => {
      named = new Set(ids);
      for (const { id, element } of live.points())
        element.classList.toggle('is-named', named.has(id));
      arrange(live, order(), open);
    },
  };
}
