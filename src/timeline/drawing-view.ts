import { forkPath, nearest, spanPath, stack, type Mark, type Placed } from './layout.ts';
import { dayLength, monthStart, storyEnd, storyStart } from './story.ts';
import { closest, dayTicks, viewOf, windowOf, zoomAbout, zoomedWidth, zoomX, type Frame, type View, type Window } from './window.ts';

const numbers = (text: string | undefined): number[] => (text ? text.split(' ').map(Number) : []);
const round = (value: number): string => String(Math.round(value * 10) / 10);
const svg = (name: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', name);

/** Names of months below this width, in drawing units, would run into each other. */
const narrowMonth = 32;

function readMark({ dataset }: SVGElement): Mark {
  const [from, to] = numbers(dataset['span']);
  return {
    lane: Number(dataset['lane']),
    x: Number(dataset['x']),
    span: from === undefined || to === undefined ? undefined : [from, to],
    bar: dataset['bar'] !== undefined,
    doubt: dataset['doubt'] !== undefined,
    others: numbers(dataset['others']),
  };
}

/** The drawing on the page: reads the marks that the build drew and draws them again at another zoom. */
export class DrawingView {
  readonly marks: SVGAElement[];
  readonly data: Mark[];
  readonly scroller: HTMLElement;
  readonly plot: SVGSVGElement;
  #names: SVGSVGElement;
  #frame: Frame;
  #zoom = 1;
  #placed: Placed[] = [];

  constructor(scroller: HTMLElement, plot: SVGSVGElement, names: SVGSVGElement) {
    this.scroller = scroller;
    this.plot = plot;
    this.#names = names;
    this.marks = [...plot.querySelectorAll<SVGAElement>('.tl-mark')];
    this.data = this.marks.map(readMark);
    const [width = 0, start = 0, end = 0] = numbers(plot.dataset['frame']);
    this.#frame = { width, story: [start, end] };
    this.#placed = this.#place(1).placed;
  }

  /** CSS pixels of one drawing unit. */
  get #unit(): number {
    return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 18;
  }

  /** Width of what is in sight, in drawing units, without the names of the lanes. */
  get #across(): number {
    return (this.scroller.clientWidth - this.#names.getBoundingClientRect().width) / this.#unit;
  }

  get #view(): View {
    return { zoom: this.#zoom, left: this.scroller.scrollLeft / this.#unit };
  }

  get isWhole(): boolean {
    return this.#zoom === 1;
  }

  get isClosest(): boolean {
    return this.#zoom >= closest(this.#frame, this.#across) - 0.01;
  }

  /** The months in sight; none at zoom 1. */
  get window(): Window {
    return windowOf(this.#frame, this.#view, this.#across);
  }

  showWindow(window: Window): void {
    this.#show(viewOf(this.#frame, window, this.#across));
  }

  /** Zooms about a mark if it is in sight, else about the middle. */
  zoom(factor: number, mark: number): void {
    const view = this.#view;
    const x = this.data[mark]?.x ?? -1;
    const at = zoomX(this.#frame, view.zoom, x) - view.left;
    const [start, end] = this.#frame.story;
    const middle = start + (view.left + this.#across / 2 - start) / view.zoom;
    const about = at > 0 && at < this.#across ? x : middle;
    this.#show(zoomAbout(this.#frame, view, factor, Math.max(start, Math.min(end, about)), this.#across));
  }

  /** Scrolls the drawing sideways until a mark is in sight; the page stays where it is. */
  reveal(mark: number): void {
    const x = this.#placed[mark]?.x ?? 0;
    const { left } = this.#view;
    if (x < left + 20 || x > left + this.#across - 20) this.scroller.scrollLeft = (x - this.#across / 2) * this.#unit;
  }

  /** The mark nearest to a point of the screen, -1 if none is near. `shown` tells which may be found. */
  markAt(clientX: number, clientY: number, shown: (index: number) => boolean): number {
    const box = this.plot.getBoundingClientRect();
    const head = Number(this.plot.dataset['head']);
    const places = this.#placed.map(({ x, y }, index) => ({ x: shown(index) ? x : Number.NEGATIVE_INFINITY, y }));
    return nearest(places, (clientX - box.left) / this.#unit, (clientY - box.top) / this.#unit - head, 18);
  }

  #place(zoom: number): ReturnType<typeof stack> {
    const at = (x: number): number => zoomX(this.#frame, zoom, x);
    const marks = this.data.map((mark) => ({
      ...mark,
      x: at(mark.x),
      span: mark.span && ([at(mark.span[0]), at(mark.span[1])] satisfies [number, number]),
      others: mark.others.map(at),
    }));
    return stack(marks, this.#names.querySelectorAll('[data-lane]').length);
  }

  #show({ zoom, left }: View): void {
    if (zoom !== this.#zoom) this.#draw(zoom);
    this.scroller.scrollLeft = left * this.#unit;
  }

  #draw(zoom: number): void {
    this.#zoom = zoom;
    const { placed, lanes, height } = this.#place(zoom);
    this.#placed = placed;
    const head = Number(this.plot.dataset['head']);
    const width = zoomedWidth(this.#frame, zoom);
    for (const [index, mark] of placed.entries()) {
      const element = this.marks[index];
      element?.setAttribute('transform', `translate(${round(mark.x)} ${round(head + mark.y)})`);
      element?.querySelector('.tl-span')?.setAttribute('d', spanPath(mark));
      element?.querySelector('.tl-fork')?.setAttribute('d', forkPath(mark));
    }
    const bands = this.plot.querySelectorAll('.tl-lane');
    const names = this.#names.querySelectorAll('[data-lane]');
    for (const [index, lane] of lanes.entries()) {
      bands[index]?.setAttribute('y', String(head + lane.top));
      bands[index]?.setAttribute('height', String(lane.height));
      this.#nameLane(names[index], head + lane.top, lane.height);
    }
    this.#stretch(zoom);
    this.plot.querySelector('.tl-foot')?.setAttribute('y', String(head + height));
    this.plot.querySelector('.tl-under')?.setAttribute('y', String(height + 17));
    const full = head + height + Number(this.plot.dataset['foot']);
    this.#size(this.plot, width, full);
    this.#size(this.#names, this.#names.viewBox.baseVal.width, full);
  }

  #nameLane(name: Element | undefined, top: number, height: number): void {
    name?.setAttribute('transform', `translate(0 ${top})`);
    name?.querySelector('rect')?.setAttribute('height', String(height));
    const text = name?.querySelector('text');
    text?.setAttribute('y', String(height / 2 + (text.querySelector('tspan') ? -2 : 4)));
  }

  #size(element: SVGSVGElement, width: number, height: number): void {
    element.setAttribute('viewBox', `0 0 ${round(width)} ${round(height)}`);
    element.setAttribute('width', `${width / 18}rem`);
    element.setAttribute('height', `${height / 18}rem`);
  }

  /** Moves axis, bands and notes to their places, and gives months their days where there is room. */
  #stretch(zoom: number): void {
    const [start, end] = this.#frame.story;
    const day = ((end - start) * zoom * dayLength) / (storyEnd - storyStart);
    this.plot.classList.toggle('tl-coarse', day * 30 < narrowMonth);
    for (const element of this.plot.querySelectorAll<SVGElement>('[aria-hidden] [data-x]')) {
      const x = zoomX(this.#frame, zoom, Number(element.dataset['x']));
      if (element.dataset['to'] === undefined) element.setAttribute('transform', `translate(${round(x)})`);
      else {
        element.setAttribute('x', round(x));
        element.setAttribute('width', round(zoomX(this.#frame, zoom, Number(element.dataset['to'])) - x));
      }
      if (element.dataset['month']) this.#days(element, element.dataset['month'], day);
    }
  }

  #days(group: SVGElement, month: string, dayWidth: number): void {
    group.querySelector('.tl-days')?.remove();
    const length = Math.round((monthStart(month, 1) - monthStart(month)) / dayLength);
    const ticks = dayTicks(dayWidth).filter((day) => day <= length - 1);
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
}
