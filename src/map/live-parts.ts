import type { Bounds, Point } from '../model/facts/geography.ts';
import type { PlaceNote } from './popup.ts';

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
