import { find, make, makeButton } from '../site/elements.client.ts';
import { frame, turns } from '../site/turns.client.ts';
import type { MapData } from './map-data.ts';
import { createLiveMap, type LiveMap, type LiveShape } from './leaflet.client.ts';
import {
  geometryBounds,
  narrowBounds,
  wideBounds,
  type Bounds,
  type Point,
} from '../model/facts/geography.ts';
import { decodeArcs, shapesOf, type MapTopology } from '../model/facts/topology.ts';
import { addTools, sayFingers, toolsBox } from './map-tools.client.ts';
import { noteAnchor } from './map-state.ts';
import { arrange } from './arrange.client.ts';

/** A moving map on which places can be made to stand out. */
export type StartedMap = Awaited<ReturnType<typeof startLiveMap>>;

/** What the page round a moving map has to do with it. */
export interface MapPage {
  /** Told when a place's note opens, and with nothing when it closes. */
  onNote: (place: string | undefined) => void;
  /** Asked before anything is drawn: which places stand out, and where the map begins. */
  begin?: () => Beginning;
  /** Once everything is drawn and before any word is set: prepares the drawing for its date. */
  prepare: () => void;
}

interface Beginning {
  places?: readonly string[];
  /** Left out: the whole map. */
  bounds?: Bounds | undefined;
}

/**
 * Puts the moving map over the still one, which keeps its place in the page (and in print), and
 * answers until the other is whole.
 */
export async function startLiveMap(
  root: HTMLElement,
  topology: MapTopology,
  data: MapData,
  { onNote, begin, prepare }: MapPage,
) {
  const turn = turns();
  const still = root.querySelector<HTMLElement>('.map-cut');
  const names = root.querySelector('.names-wide');
  const wide = names !== null && getComputedStyle(names).display !== 'none';
  let open: string | undefined;
  let named: ReadonlySet<string> = new Set();
  const lines = [...coarseLines(topology), ...data.schematic.map(({ course }) => course)];
  let isDrawn = false;
  let arrangements = 0;
  const setLabels = (): void => {
    if (!isDrawn) return;
    arrangements += 1;
    arrange(
      live,
      data.points.toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id))),
      lines,
      // A marker that has the focus stays: else Tab would begin again at the top of the page.
      open ?? live.points().find(({ element }) => element === document.activeElement)?.id,
      named,
      toolsBox(root, target),
    );
  };
  const target = find<HTMLElement>(root, '.map-live');
  await turn();
  // Leaflet measures what it draws into.
  target.classList.add('is-starting');
  target.hidden = false;
  const shapes = liveShapes(topology, data);
  const { places = [], bounds: first } = begin?.() ?? {};
  await turn();
  const live: LiveMap = await createLiveMap(
    target,
    shapes,
    data.words.filter(({ cut }) => cut !== (wide ? 'narrow' : 'wide')),
    // West to east, so that the order of the tab key follows the river.
    data.points.toSorted((a, b) => a.at[0] - b.at[0]),
    {
      bounds: wide ? wideBounds : narrowBounds,
      first,
      limit: geometryBounds,
      animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      noteOf: (id, close) => {
        const name = data.points.find((point) => point.id === id)?.name ?? id;
        return noteElement(root, id, name, close);
      },
      onNote: (id) => {
        open = id;
        // Not when a note closes: its marker, which the focus goes back to, must stay until the map
        // is moved.
        if (id !== undefined) setLabels();
        onNote(id);
      },
      onView: setLabels,
    },
  );
  const nameOnly = (ids: readonly string[]): void => {
    named = new Set(ids);
    for (const { id, element } of live.points())
      element.classList.toggle('is-named', named.has(id));
  };
  await turn();
  addTools(root, live, data.points.length);
  await turn();
  prepare();
  nameOnly(places);
  // Else what was drawn would be laid out in one task with the words, when they are measured.
  await frame();
  isDrawn = true;
  setLabels();
  await turn();
  target.classList.remove('is-starting');
  const focused = document.activeElement?.getAttribute('href');
  if (still) still.inert = true;
  live
    .points()
    .find(({ id }) => focused === `#${noteAnchor(id)}`)
    ?.element.focus({ preventScroll: true });
  sayFingers(target);
  return {
    ...live,
    /** Sets words, markers and labels again: another date has other words. */
    arrange: setLabels,
    /**
     * Shows these markers, come what may, and marks them; all others are as before.
     *
     * @param view - where to move; at once if `still` says so
     */
    emphasise: (ids: readonly string[], view?: { bounds: Bounds; still: boolean }) => {
      nameOnly(ids);
      const before = arrangements;
      if (view) live.fit(view.bounds, view.still);
      // A move at once has arranged everything.
      if (arrangements === before) setLabels();
    },
  };
}

/** Borders and rivers, of which every third point is enough to keep names clear of them. */
function coarseLines(topology: MapTopology): Point[][] {
  return shapesOf(topology, 'lines', decodeArcs(topology))
    .filter(({ kind }) => kind !== 'district')
    .flatMap(({ coordinates }) => coordinates as Point[][])
    .map((line) => line.filter((_, at) => at % 3 === 0));
}

/** Everything that is drawn, from the ground up, with the same classes as on the still map. */
function liveShapes(topology: MapTopology, data: MapData): LiveShape[] {
  const arcs = decodeArcs(topology);
  const areas = (object: 'units' | 'water', classesOf: (id: string) => string): LiveShape[] =>
    shapesOf(topology, object, arcs).map(({ id, coordinates }) => ({
      classes: classesOf(id),
      polygons: coordinates as Point[][][],
    }));
  const lines = shapesOf(topology, 'lines', arcs);
  const linesOf = (wanted: string, classes: string): LiveShape[] =>
    lines
      .filter(({ kind }) => kind === wanted)
      .map(({ coordinates }) => ({ classes, lines: coordinates as Point[][] }));
  return [
    ...areas('units', (id) => `unit unit-${id} ${data.slots[id] ?? ''}`),
    ...linesOf('district', 'edge'),
    ...areas('water', () => 'water'),
    ...linesOf('border', 'border'),
    ...linesOf('river-border', 'border in-river'),
    ...linesOf('river-border', 'river'),
    ...data.schematic.flatMap(({ id, kind, classes, course }): LiveShape[] => {
      const own = { classes: `${kind} ${id} ${classes}`, lines: [course] };
      return kind === 'railway' ? [own, { ...own, classes: `sleepers ${own.classes}` }] : [own];
    }),
  ];
}

/**
 * The note of a place, from the table under the map where there is one; an embedded map has only
 * the link.
 */
function noteElement(root: HTMLElement, id: string, name: string, close: () => void): HTMLElement {
  const row = root.querySelector(`[data-place="${id}"]`);
  const note = row?.querySelector('.note')?.textContent.trim();
  const href = row?.querySelector('a')?.href ?? `${root.dataset.places ?? ''}${id}/`;
  return make(
    'div',
    { class: 'place-note', tabindex: '-1', role: 'dialog', 'aria-label': name },
    make('p', { class: 'place-note-name' }, name),
    ...(note ? [make('p', {}, note)] : []),
    make('a', { href }, `More on ${name}`),
    makeButton('×', close, {
      class: 'place-note-close',
      'aria-label': `Close the note on ${name}`,
    }),
  );
}
