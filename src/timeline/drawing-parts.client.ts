import { extent, round, type Lane, type Mark, type Placed } from './mark-layout.ts';
import { clip } from '../model/facts/sentences.ts';
import { centre, doubtPath, forkPath, spanPath } from './mark-paths.ts';
import { dayLength, monthStart, storyEnd, storyStart } from '../model/facts/story.ts';
import { dayTicks, zoomX, type Frame } from './time-window.ts';

/** Numbers with spaces between them. */
export const numbers = (text: string | undefined): number[] =>
  text ? text.split(' ').map(Number) : [];

/** A mark as the build wrote it down, in drawing units at zoom 1. */
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

function set(element: Element | null | undefined, attributes: Record<string, string | number>) {
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, `${value}`);
}

function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** Names of months closer than this would run into each other; lengths are drawing units. */
const narrowMonth = 32;
/** From this width of a day on each month says its year: few are in sight then. */
const yearPerMonth = 4;
/** Average width of a letter, and the fewest letters worth showing. */
const letter = 5.9;
const fewest = 16;

/** The size of an svg in `rem`, so that it grows with the reader’s text size. */
export function resize(element: SVGSVGElement, width: number, height: number): void {
  set(element, {
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    width: `${width / 18}rem`,
    height: `${height / 18}rem`,
  });
}

/**
 * Moves a mark to its place below `top` and redraws what depends on the zoom. Its label is cut to
 * `room` units to its right; nothing is written where that is too little.
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
  const place = { x: round(extent(mark)[1] + 4), y: round(top + mark.y + 4) };
  element.append(svg('text', { class: 'tl-label', ...place }, clip(label, letters)));
}

export function moveLanes(
  lanes: Lane[],
  top: number,
  bands: NodeListOf<Element>,
  names: NodeListOf<Element>,
): void {
  for (const [index, lane] of lanes.entries()) {
    const { height } = lane;
    set(bands[index], { y: top + lane.top, height });
    const name = names[index];
    set(name, { transform: `translate(0 ${top + lane.top})` });
    set(name?.querySelector('rect'), { height });
    set(name?.querySelector('text'), { y: height / 2 + (name?.querySelector('tspan') ? -3 : 4) });
  }
}

/** Moves axis, bands and notes, and gives months their days where there is room. */
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
    const { to } = element.dataset;
    set(
      element,
      to === undefined
        ? { transform: `translate(${round(x)})` }
        : { x: round(x), width: round(zoomX(frame, zoom, Number(to)) - x) },
    );
    if (element.dataset.month) writeDays(element, element.dataset.month, day);
  }
}

function writeDays(group: SVGElement, month: string, dayWidth: number): void {
  group.querySelector('.tl-days')?.remove();
  const length = Math.round((monthStart(month, 1) - monthStart(month)) / dayLength);
  const ticks = dayTicks(dayWidth).filter((day) => day < length);
  if (ticks.length === 0) return;
  const y = group.querySelector('text')?.getAttribute('y') ?? '0';
  const days = ticks.map((day) => svg('text', { x: round((day - 0.5) * dayWidth), y }, `${day}`));
  group.append(svg('g', { class: 'tl-days' }, ...days));
}

/** Half the ring of the focus: clear of the largest mark and short of its label. */
const ring = 9;

/**
 * Shows the current mark and the focus in a drawing of its own that lies over the timeline. Were
 * they drawn in the timeline itself, the browser would paint all its marks anew at every key.
 */
export class Cursor {
  readonly #drawing = svg('svg', {
    class: 'tl-cursor',
    'aria-hidden': 'true',
    viewBox: '0 0 1 1',
  });

  /**
   * @param scroller - what holds the names of the lanes and, right after them, the drawing
   * @param plot - that drawing, whose marks take the focus
   * @param left - width of those names, in drawing units of which 18 are one `rem`
   */
  constructor(scroller: HTMLElement, plot: Element, left: number) {
    this.#drawing.style.insetInlineStart = `${left / 18}rem`;
    scroller.append(this.#drawing);
    const see = (focused: boolean) => this.#drawing.classList.toggle('has-focus', focused);
    plot.addEventListener('focusin', ({ target }) =>
      see((target as Element).matches(':focus-visible')),
    );
    plot.addEventListener('focusout', () => see(false));
  }

  show(mark: SVGElement, { x, y }: Placed, head: number): void {
    const shape = svg('g', {});
    if (mark.dataset.doubt !== undefined) shape.dataset.doubt = '';
    shape.classList.toggle('is-out', mark.classList.contains('is-out'));
    for (const part of mark.querySelectorAll('.tl-span, .tl-fork, .tl-doubt, .g, .gs'))
      shape.append(part.cloneNode());
    const at = { x: x - ring, y: head + y - ring, width: 2 * ring, height: 2 * ring, rx: 2 };
    this.#drawing.replaceChildren(svg('rect', { class: 'tl-ring', ...at }), shape);
  }
}
