import { clip } from '../model/facts/sentences.ts';
import { extent, type Lane, type Placed } from './layout.ts';
import { centre, doubtPath, forkPath, spanPath } from './mark-paths.ts';
import { dayLength, monthStart, storyEnd, storyStart } from '../model/facts/story.ts';
import { dayTicks, zoomX, type Frame } from './window.ts';

const round = (value: number): string => String(Math.round(value * 10) / 10);
const svg = <K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

/** Names of months closer than this, in drawing units, would run into each other. */
const narrowMonth = 32;
/** Width of a day, in drawing units, from which each month says its year: few are in sight then. */
const yearPerMonth = 4;
/** Average width of a letter of a label, in drawing units, and the fewest letters worth showing. */
const letter = 5.9;
const fewest = 16;

/**
 * Gives an svg its size, in drawing units, as `rem`, so that it grows with the reader's text size.
 */
export function resize(element: SVGSVGElement, width: number, height: number): void {
  element.setAttribute('viewBox', `0 0 ${round(width)} ${round(height)}`);
  element.setAttribute('width', `${width / 18}rem`);
  element.setAttribute('height', `${height / 18}rem`);
}

/**
 * Moves a mark to its place and redraws what depends on the zoom.
 *
 * @param top - height of the head of the drawing, in drawing units
 * @param hit - path of the area that reacts to a press
 * @param label - its title, cut to `room` units to its right; nothing is written where that is too
 *   little
 */
export function moveMark(
  element: SVGElement,
  mark: Placed,
  top: number,
  hit: string,
  label: string,
  room: number,
): void {
  const at = centre(mark.x, top + mark.y);
  const draw = (name: string, path: string): void =>
    element.querySelector(name)?.setAttribute('d', path);
  draw('.tl-hit', at + hit);
  draw('.tl-span', spanPath(mark, at));
  draw('.tl-fork', forkPath(mark, at));
  draw('.tl-doubt', doubtPath(at));
  // The status keeps its shape: only the centre before it changes.
  for (const glyph of element.querySelectorAll('.g, .gs'))
    glyph.setAttribute('d', (glyph.getAttribute('d') ?? '').replace(/^M[^a-z]*/, at));
  element.querySelector('.tl-label')?.remove();
  const letters = Math.floor((room - 12) / letter);
  if (letters < Math.min(fewest, label.length)) return;
  const text = svg('text');
  text.classList.add('tl-label');
  text.setAttribute('x', round(extent(mark)[1] + 4));
  text.setAttribute('y', round(top + mark.y + 4));
  text.textContent = clip(label, letters);
  element.append(text);
}

/** Moves lane bands, and the names beside them, to their places. */
export function moveLanes(
  lanes: Lane[],
  top: number,
  bands: NodeListOf<Element>,
  names: NodeListOf<Element>,
): void {
  for (const [index, lane] of lanes.entries()) {
    bands[index]?.setAttribute('y', String(top + lane.top));
    bands[index]?.setAttribute('height', String(lane.height));
    const name = names[index];
    name?.setAttribute('transform', `translate(0 ${top + lane.top})`);
    name?.querySelector('rect')?.setAttribute('height', String(lane.height));
    const text = name?.querySelector('text');
    text?.setAttribute('y', String(lane.height / 2 + (text.querySelector('tspan') ? -3 : 4)));
  }
}

/**
 * Moves axis, bands and notes to their places at a zoom, and gives months their days where there is
 * room.
 */
export function stretchAxis(plot: SVGSVGElement, frame: Frame, zoom: number): void {
  const [start, end] = frame.story;
  const day = ((end - start) * zoom * dayLength) / (storyEnd - storyStart);
  // On the axis itself, since styles reach the copy of it at the foot only from within.
  for (const element of plot.querySelectorAll('.tl-axis, .tl-notes')) {
    element.classList.toggle('tl-coarse', day * 30 < narrowMonth);
    element.classList.toggle('tl-near', day >= yearPerMonth);
  }
  for (const element of plot.querySelectorAll<SVGElement>('[aria-hidden] [data-x]')) {
    const x = zoomX(frame, zoom, Number(element.dataset['x']));
    if (element.dataset['to'] === undefined)
      element.setAttribute('transform', `translate(${round(x)})`);
    else {
      element.setAttribute('x', round(x));
      element.setAttribute('width', round(zoomX(frame, zoom, Number(element.dataset['to'])) - x));
    }
    if (element.dataset['month']) writeDays(element, element.dataset['month'], day);
  }
}

function writeDays(group: SVGElement, month: string, dayWidth: number): void {
  group.querySelector('.tl-days')?.remove();
  const length = Math.round((monthStart(month, 1) - monthStart(month)) / dayLength);
  const ticks = dayTicks(dayWidth).filter((day) => day < length);
  if (ticks.length === 0) return;
  const days = svg('g');
  days.classList.add('tl-days');
  const y = group.querySelector('text')?.getAttribute('y') ?? '0';
  for (const day of ticks) {
    const text = svg('text');
    text.setAttribute('x', round((day - 0.5) * dayWidth));
    text.setAttribute('y', y);
    text.textContent = String(day);
    days.append(text);
  }
  group.append(days);
}
