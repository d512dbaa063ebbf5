import { extent, type Lane, type Mark, type Placed } from './mark-layout.ts';
import { clip } from '../model/facts/sentences.ts';
import { centre, doubtPath, forkPath, spanPath } from './mark-paths.ts';
import { dayLength, monthStart, storyEnd, storyStart } from '../model/facts/story.ts';
import { dayTicks, zoomX, type Frame } from './time-window.ts';

/** Numbers from an attribute in which spaces part them. */
export const numbers = (text: string | undefined): number[] =>
  text ? text.split(' ').map(Number) : [];

/** A mark as the build wrote it into the attributes of its element, in drawing units at zoom 1. */
export function readMark({ dataset }: SVGElement): Mark {
  const [from, to] = numbers(dataset.span);
  return {
    lane: Number(dataset.lane),
    x: Number(dataset.x),
    span: from === undefined || to === undefined ? undefined : [from, to],
    bar: dataset.bar !== undefined,
    doubt: dataset.doubt !== undefined,
    others: numbers(dataset.others),
  };
}

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
    const x = zoomX(frame, zoom, Number(element.dataset.x));
    if (element.dataset.to === undefined)
      element.setAttribute('transform', `translate(${round(x)})`);
    else {
      element.setAttribute('x', round(x));
      element.setAttribute('width', round(zoomX(frame, zoom, Number(element.dataset.to)) - x));
    }
    if (element.dataset.month) writeDays(element, element.dataset.month, day);
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

/**
 * Half the side of the ring round a mark that has the focus, in drawing units: clear of the largest
 * mark and short of its label.
 */
const ring = 9;

/**
 * Shows the current mark and the focus in a drawing of its own that lies over the timeline. Were
 * they drawn in the timeline itself, the browser would paint all its marks anew at every key.
 */
export class Cursor {
  readonly #drawing = svg('svg');

  /**
   * @param scroller - what the names of the lanes and, right after them, the drawing of the
   *   timeline stand in
   * @param plot - that drawing, whose marks take the focus
   * @param left - width of those names, in drawing units of which 18 are one `rem`
   */
  constructor(scroller: HTMLElement, plot: Element, left: number) {
    this.#drawing.classList.add('tl-cursor');
    this.#drawing.setAttribute('aria-hidden', 'true');
    this.#drawing.setAttribute('viewBox', '0 0 1 1');
    this.#drawing.style.insetInlineStart = `${left / 18}rem`;
    scroller.append(this.#drawing);
    const see = (focused: boolean) => this.#drawing.classList.toggle('has-focus', focused);
    plot.addEventListener('focusin', ({ target }) =>
      see((target as Element).matches(':focus-visible')),
    );
    plot.addEventListener('focusout', () => see(false));
  }

  /**
   * @param mark - the current mark as it is drawn now
   * @param placed - its place
   * @param head - height of the head of the drawing, in drawing units
   */
  show(mark: SVGElement, { x, y }: Placed, head: number): void {
    const shape = svg('g');
    if (mark.dataset.doubt !== undefined) shape.dataset.doubt = '';
    shape.classList.toggle('is-out', mark.classList.contains('is-out'));
    for (const part of mark.querySelectorAll('.tl-span, .tl-fork, .tl-doubt, .g, .gs'))
      shape.append(part.cloneNode());
    const box = svg('rect');
    box.classList.add('tl-ring');
    const at = { x: x - ring, y: head + y - ring, width: 2 * ring, height: 2 * ring, rx: 2 };
    for (const [name, value] of Object.entries(at)) box.setAttribute(name, String(value));
    this.#drawing.replaceChildren(box, shape);
  }
}
