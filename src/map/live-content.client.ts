import type { Bounds, Point } from '../model/facts/geography.ts';
import type { MapData } from './map-data.ts';
import { decodeArcs, shapesOf, type MapShape, type MapTopology } from '../model/facts/topology.ts';

/**
 * One shape or line with its classes; the style sheet draws it. Coordinates are longitude,
 * latitude.
 */
export interface LiveShape {
  classes: string;
  polygons?: Point[][][];
  lines?: Point[][];
}

/** A word on the map that nobody can press. */
export interface LiveWord {
  classes: string;
  text: string[];
  at: Point;
}

/** A place that can be pressed. */
export interface LivePoint {
  id: string;
  name: string;
  label: string;
  classes: string;
  at: Point;
}

export interface LiveOptions {
  /** What is shown first. */
  bounds: Bounds;
  /** Beyond this the map does not move. */
  limit: Bounds;
  animate: boolean;
  noteOf: (id: string) => PlaceNote;
  /** A note was opened or closed, by whatever means. */
  onNote: (id: string | undefined) => void;
  /** The map was moved or zoomed, or changed its size: time to set labels anew. */
  onView: () => void;
}

/** What the rest of the map may ask of Leaflet. */
export interface LiveMap {
  zoomBy: (steps: number) => void;
  whole: () => void;
  /** Moves to what lies within bounds, at once if `still` says so. */
  fit: (bounds: Bounds, still: boolean) => void;
  open: (id: string) => void;
  /** Closes the note, if one is open; the focus stays where it is. */
  dismiss: () => void;
  /**
   * Where the points are, in pixels from the container's corner, with the elements that stand for
   * them.
   */
  points: () => { id: string; x: number; y: number; element: HTMLElement }[];
  /** The boxes that the words on the map take, in the same pixels. */
  words: () => { x: number; y: number; width: number; height: number }[];
  size: () => { width: number; height: number };
}

/** What stands for a place: a mark and its word. */
export function pointElement({ label, classes }: LivePoint): HTMLElement {
  const element = document.createElement('span');
  element.className = `place-mark ${classes}`;
  const word = document.createElement('span');
  word.className = 'place-word';
  word.textContent = label;
  element.append(word);
  return element;
}

/** A word of one or two lines. */
export function wordElement(text: string[]): HTMLElement {
  const element = document.createElement('span');
  for (const line of text) {
    const part = document.createElement('span');
    part.textContent = line;
    element.append(part);
  }
  return element;
}

/** What a marker's note says. */
export interface PlaceNote {
  name: string;
  /** May be empty. */
  note: string;
  /** Address of the place's page. */
  href: string;
}

/**
 * The note of a place as elements: text is set as text, so nothing in the facts can become markup.
 */
export function noteElement({ name, note, href }: PlaceNote, close: () => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'place-note';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', name);
  const title = document.createElement('p');
  title.className = 'place-note-name';
  title.textContent = name;
  box.append(title);
  if (note !== '') {
    const text = document.createElement('p');
    text.textContent = note;
    box.append(text);
  }
  const link = document.createElement('a');
  link.href = href;
  link.textContent = `More on ${name}`;
  box.append(link);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place-note-close';
  button.setAttribute('aria-label', `Close the note on ${name}`);
  button.textContent = '×';
  button.addEventListener('click', close);
  box.append(button);
  return box;
}

/**
 * Everything that the moving map draws, from the ground up, with the same classes as the still one.
 */
export function liveShapes(topology: MapTopology, data: MapData): LiveShape[] {
  const arcs = decodeArcs(topology);
  const polygonsOf = ({ coordinates }: MapShape): Point[][][] => coordinates as Point[][][];
  const linesOf = ({ coordinates }: MapShape): Point[][] => coordinates as Point[][];
  const lines = shapesOf(topology, 'lines', arcs);
  const of = (kinds: string[], classes: string): LiveShape[] =>
    lines
      .filter(({ kind }) => kinds.includes(kind))
      .map((line) => ({ classes, lines: linesOf(line) }));
  return [
    ...shapesOf(topology, 'units', arcs).map((unit) => ({
      classes: `unit unit-${unit.id} ${data.slots[unit.id] ?? ''}`,
      polygons: polygonsOf(unit),
    })),
    ...of(['district'], 'edge'),
    ...shapesOf(topology, 'water', arcs).map((water) => ({
      classes: 'water',
      polygons: polygonsOf(water),
    })),
    ...of(['border'], 'border'),
    ...of(['river-border'], 'border in-river'),
    ...of(['river-border'], 'river'),
    ...data.schematic.flatMap(({ id, kind, classes, course }): LiveShape[] => {
      const own = { classes: `${kind} ${id} ${classes}`, lines: [course] };
      return kind === 'railway' ? [own, { ...own, classes: `sleepers ${own.classes}` }] : [own];
    }),
  ];
}

/**
 * The places that can be pressed, west to east, so that the order of the tab key follows the river.
 */
export function livePoints(data: MapData): LivePoint[] {
  return data.points
    .toSorted((a, b) => a.at[0] - b.at[0])
    .map(({ id, name, label, at, emphasised }) => ({
      id,
      name,
      label: label ?? name,
      at,
      classes: emphasised ? 'anchor' : '',
    }));
}
