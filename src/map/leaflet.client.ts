/* The only file that knows Leaflet: a move to Leaflet 2 is a change here and in `leaflet.css`. */
import type { LatLngBoundsExpression, Marker } from 'leaflet';
// By its parts: the whole of it is half as large again, with tiles and controls that this map has not.
import { map as createMap } from 'leaflet/src/map/index.js';
import { divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
import { marker } from 'leaflet/src/layer/marker/Marker.js';
import { popup } from 'leaflet/src/layer/Popup.js';
import { polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { polyline } from 'leaflet/src/layer/vector/Polyline.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import type { Bounds, Point } from '../model/facts/geography.ts';
import { make } from '../site/elements.client.ts';
import { frame, turns } from '../site/turns.client.ts';
import type { MapData } from './map-data.ts';

/** Its classes give it its look. Coordinates are longitude, latitude. */
export interface LiveShape {
  classes: string;
  polygons?: Point[][][];
  lines?: Point[][];
}

interface LiveOptions {
  /** The whole map. */
  bounds: Bounds;
  /** What is shown first, if not all of it. */
  first: Bounds | undefined;
  /** Beyond this the map does not move. */
  limit: Bounds;
  animate: boolean;
  /** Makes the note of a place; `close` is what its button does. */
  noteOf: (id: string, close: () => void) => HTMLElement;
  /** A note was opened or closed, by whatever means. */
  onNote: (id: string | undefined) => void;
  /** The map was moved or zoomed, or changed its size. */
  onView: () => void;
}

/** What the rest of the map may ask of Leaflet. */
export type LiveMap = Awaited<ReturnType<typeof createLiveMap>>;

const flip = ([lon, lat]: Point): [number, number] => [lat, lon];
const box = ({ west, south, east, north }: Bounds): LatLngBoundsExpression => [
  [south, west],
  [north, east],
];

/**
 * Draws the map into an empty element, with turns for the browser in between.
 *
 * @param points - in the order of the tab key
 */
export async function createLiveMap(
  container: HTMLElement,
  shapes: LiveShape[],
  words: MapData['words'],
  points: MapData['points'],
  options: LiveOptions,
) {
  const map = createMap(container, {
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
    zoomDelta: 0.75,
    maxZoom: 13,
    maxBounds: box(options.limit),
    maxBoundsViscosity: 0.9,
    // The page must go on scrolling under the wheel until somebody turns to the map.
    scrollWheelZoom: false,
    zoomAnimation: options.animate,
    fadeAnimation: options.animate,
    markerZoomAnimation: options.animate,
    inertia: options.animate,
    closePopupOnClick: true,
  }).fitBounds(box(options.first ?? options.bounds), { animate: false });
  const turn = turns();
  map.setMinZoom(
    Math.min(map.getBoundsZoom(box(options.bounds)), map.getBoundsZoom(box(options.limit), true)),
  );

  const renderer = svg({ padding: 0.6 });
  for (const { classes: className, polygons, lines } of shapes) {
    await turn();
    const style = { renderer, className, interactive: false, fillOpacity: 1, smoothFactor: 0.6 };
    if (polygons)
      polygon(
        polygons.map((rings) => rings.map((ring) => ring.map(flip))),
        { ...style, stroke: false },
      ).addTo(map);
    if (lines)
      polyline(
        lines.map((line) => line.map(flip)),
        { ...style, fill: false },
      ).addTo(map);
  }
  for (const { classes, text, at } of words) {
    await turn();
    const icon = divIcon({
      className: `map-word ${classes}`,
      html: make('span', {}, ...text.map((line) => make('span', {}, line))),
      iconSize: [0, 0],
    });
    const word = marker(flip(at), { icon, interactive: false, keyboard: false }).addTo(map);
    word.getElement()?.setAttribute('aria-hidden', 'true');
  }

  const markers = new Map<string, Marker>();
  let openId: string | undefined;
  const note = popup({
    closeButton: false,
    closeOnEscapeKey: false,
    // Clear of the buttons at the top.
    autoPanPaddingTopLeft: [16, 68],
    autoPanPaddingBottomRight: [16, 16],
    maxWidth: 280,
    minWidth: 200,
    offset: [0, -2],
  });
  const close = (): void => {
    map.closePopup(note);
  };
  const open = (id: string): void => {
    const at = markers.get(id);
    if (!at) return;
    const element = options.noteOf(id, close);
    if (openId !== undefined) map.closePopup(note);
    openId = id;
    note.setLatLng(at.getLatLng()).setContent(element).openOn(map);
    element.focus({ preventScroll: true });
    options.onNote(id);
  };
  map.on('popupclose', () => {
    const element = openId === undefined ? undefined : markers.get(openId)?.getElement();
    openId = undefined;
    options.onNote(undefined);
    element?.focus({ preventScroll: true });
  });
  for (const [index, { id, name, label = name, at, emphasised }] of points.entries()) {
    // Laid out a few at a time, words first: all at once they would take a slow phone a tenth of a
    // second.
    await (index % 18 === 0 ? frame() : turn());
    const mark = make('span', { class: `place-mark ${emphasised ? 'anchor' : ''}` });
    mark.append(make('span', { class: 'place-word' }, label));
    // The anchor is where Leaflet sets it anyway, but only of one that is said does it know how far
    // the mark reaches when it moves a place that has the focus into the map.
    const icon = divIcon({
      className: 'place-button',
      html: mark,
      iconSize: [24, 24],
      iconAnchor: [12, 12],
    });
    const button = marker(flip(at), { icon, keyboard: true, riseOnHover: true }).addTo(map);
    const element = button.getElement();
    element?.setAttribute('aria-label', name);
    element?.setAttribute('aria-haspopup', 'dialog');
    button.on('click', () => open(id));
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      open(id);
    });
    markers.set(id, button);
  }
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || openId === undefined) return;
    event.stopPropagation();
    close();
  });
  // The focus alone says nothing: a link with a place brings it here by itself.
  const arm = (): void => {
    map.scrollWheelZoom.enable();
  };
  container.addEventListener('pointerdown', arm);
  container.addEventListener('keydown', ({ key }) => {
    if (key !== 'Tab') arm();
  });
  container.addEventListener('focusout', ({ relatedTarget }) => {
    if (!container.contains(relatedTarget as Node | null)) map.scrollWheelZoom.disable();
  });
  // One finger scrolls the page; two move the map, and so does a mouse. Leaflet hears of the press
  // only after this.
  container.addEventListener(
    'pointerdown',
    ({ pointerType }) => map.dragging[pointerType === 'touch' ? 'disable' : 'enable'](),
    { capture: true },
  );
  map.on('zoomend moveend resize', options.onView);
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(container);

  return {
    zoomBy: (steps: number) =>
      void map.setZoom(map.getZoom() + steps, { animate: options.animate }),
    whole: () => void map.fitBounds(box(options.bounds), { animate: options.animate }),
    open: (id: string) => {
      const at = markers.get(id)?.getLatLng();
      if (at) map.setView(at, Math.max(map.getZoom(), 10.5), { animate: false });
      open(id);
    },
    /** Opens the note of a place without moving to it. */
    openHere: open,
    /** Moves to what lies within bounds, at once if `still` says so. */
    fit: (bounds: Bounds, still: boolean) =>
      void map.fitBounds(box(bounds), { animate: options.animate && !still }),
    /** Closes the note, if one is open; the focus stays where it is. */
    dismiss: () => {
      openId = undefined;
      close();
    },
    /** Where the points are, in pixels from the container's corner, with their elements. */
    points: () =>
      [...markers].flatMap(([id, at]) => {
        const element = at.getElement();
        const { x, y } = map.latLngToContainerPoint(at.getLatLng());
        return element ? [{ id, x, y, element }] : [];
      }),
    /** The words on the map with the boxes that they take where they were set, in the same pixels. */
    words: () => {
      const { left, top } = container.getBoundingClientRect();
      const all = [...container.querySelectorAll<HTMLElement>('.map-word > span')];
      for (const { style } of all) style.translate = '';
      return all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const isLarge = element.matches('.country > *, .region > *');
        return {
          element,
          isLarge,
          text: element.textContent,
          x: x - left,
          y: y - top,
          width,
          height,
        };
      });
    },
    /** A line in the same pixels. */
    project: (line: readonly Point[]) =>
      line.map((at): Point => {
        const { x, y } = map.latLngToContainerPoint(flip(at));
        return [x, y];
      }),
    size: () => {
      const { x: width, y: height } = map.getSize();
      return { width, height };
    },
  };
}
