import type { MapData } from './map-data.ts';
import { createLiveMap } from './leaflet.client.ts';
import { livePoints, liveShapes, type LiveMap, type PlaceNote } from './live-content.client.ts';
import { geometryBounds, narrowBounds, wideBounds } from '../model/facts/geography.ts';
import type { MapTopology } from '../model/facts/topology.ts';
import { declutter, placeLabels } from './labels.ts';

/**
 * The note of a place, from the table under the map where there is one; an embedded map has only
 * the link.
 */
function noteFrom(root: HTMLElement, id: string, name: string): PlaceNote {
  const row = root.querySelector(`[data-place="${id}"]`);
  return {
    name,
    note: row?.querySelector('.note')?.textContent.trim() ?? '',
    href: row?.querySelector('a')?.href ?? `${root.dataset.places ?? ''}${id}/`,
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
  data: MapData,
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
  const points = livePoints(data);
  target.hidden = false;
  const live = createLiveMap(
    target,
    liveShapes(topology, data),
    data.words.filter(({ cut }) => cut !== (wide ? 'narrow' : 'wide')),
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
function arrange(
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
  const requests = visible
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height)
    .map(({ id, x, y, label }) => ({ id, x, y, text: label, size: letters }));
  const labels = new Map(
    placeLabels(requests, map.words(), size, 10).map((label) => [label.id, label]),
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
function addTools(root: HTMLElement, map: LiveMap, count: number): void {
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
