import {
  Cursor,
  moveLanes,
  moveMark,
  numbers,
  readMark,
  resize,
  stretchAxis,
} from './drawing-parts.client.ts';
import {
  hitPaths,
  nearest,
  roomRight,
  roomy,
  size,
  stack,
  type Mark,
  type Placed,
} from './mark-layout.ts';
import {
  closest,
  viewOf,
  windowOf,
  zoomAbout,
  zoomedWidth,
  zoomX,
  type Frame,
  type View,
  type Window,
} from './time-window.ts';

/** From this zoom on, marks are labelled where there is room. */
const labelled = 2.5;

/** Reads the marks that the build drew, and draws them again at another zoom. */
export class DrawingView {
  readonly marks: SVGAElement[];
  readonly data: Mark[];
  readonly scroller: HTMLElement;
  readonly plot: SVGSVGElement;
  #names: SVGSVGElement;
  #titles: string[];
  #frame: Frame;
  #head: number;
  #foot: number;
  #zoom = 1;
  #placed: Placed[];
  #cursor: Cursor;
  #current = -1;
  /** The build drew for a mouse; fingers need rows of more height. */
  #sizes = matchMedia('(pointer: coarse)').matches ? roomy : size;

  constructor(scroller: HTMLElement, plot: SVGSVGElement, names: SVGSVGElement, titles: string[]) {
    this.scroller = scroller;
    this.plot = plot;
    this.#names = names;
    this.#titles = titles;
    this.marks = [...plot.querySelectorAll<SVGAElement>('.tl-mark')];
    this.data = this.marks.map(readMark);
    const [width = 0, start = 0, end = 0, head = 0, foot = 0] = numbers(plot.dataset.frame);
    this.#frame = { width, story: [start, end] };
    [this.#head, this.#foot] = [head, foot];
    this.#placed = this.#place(1).placed;
    this.#cursor = new Cursor(scroller, plot, names.viewBox.baseVal.width);
    if (this.#sizes === roomy) this.#draw(1);
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
    this.#show(
      zoomAbout(this.#frame, view, factor, Math.max(start, Math.min(end, about)), this.#across),
    );
  }

  /** Scrolls the drawing sideways until a mark is in sight; the page stays where it is. */
  reveal(mark: number): void {
    const x = this.#placed[mark]?.x ?? 0;
    const { left } = this.#view;
    if (x < left + 20 || x > left + this.#across - 20)
      this.scroller.scrollLeft = (x - this.#across / 2) * this.#unit;
  }

  /** Makes a mark the current one; of none, shows the one that is as it looks now. */
  point(mark = this.#current): void {
    this.#current = mark;
    const [element, placed] = [this.marks[mark], this.#placed[mark]];
    if (element && placed) this.#cursor.show(element, placed, this.#head);
  }

  /** The nearest mark that is `shown`, -1 if none is near a point of the screen. */
  markAt(clientX: number, clientY: number, shown: (index: number) => boolean): number {
    const box = this.plot.getBoundingClientRect();
    const places = this.#placed.map(({ x, y }, index) => ({
      x: shown(index) ? x : Number.NEGATIVE_INFINITY,
      y,
    }));
    return nearest(
      places,
      (clientX - box.left) / this.#unit,
      (clientY - box.top) / this.#unit - this.#head,
      18,
    );
  }

  /** Keeps the name of the war in sight, and hides labels whose marks are out of sight. */
  settle(): void {
    const { left } = this.#view;
    for (const [index, { x }] of this.#placed.entries())
      this.marks[index]?.classList.toggle('is-past', x < left);
    const band = this.plot.querySelector('.tl-war');
    const note = this.plot.querySelector<SVGTextElement>('.tl-pin');
    if (!band || !note) return;
    const from = Number(band.getAttribute('x'));
    const last = from + Number(band.getAttribute('width')) - note.getBBox().width;
    note.setAttribute(
      'transform',
      `translate(${Math.round(Math.max(from, Math.min(left + 6, last)))})`,
    );
  }

  #place(zoom: number): ReturnType<typeof stack> {
    const at = (x: number): number => zoomX(this.#frame, zoom, x);
    const marks = this.data.map((mark): Mark => ({
      ...mark,
      x: at(mark.x),
      span: mark.span && [at(mark.span[0]), at(mark.span[1])],
      others: mark.others.map(at),
    }));
    return stack(marks, this.#names.querySelectorAll('[data-lane]').length, this.#sizes);
  }

  #show({ zoom, left }: View): void {
    if (zoom !== this.#zoom) this.#draw(zoom);
    this.scroller.scrollLeft = left * this.#unit;
    this.settle();
  }

  #draw(zoom: number): void {
    this.#zoom = zoom;
    const { placed, lanes, height } = this.#place(zoom);
    const width = zoomedWidth(this.#frame, zoom);
    // Labels stay within the panel of their mark: beyond the break they would seem to belong to the
    // other side.
    const [start, end] = this.#frame.story.map((x) => zoomX(this.#frame, zoom, x)) as [
      number,
      number,
    ];
    const rooms = roomRight(placed, (x) => (x < start ? start : x < end ? end : width));
    const hits = hitPaths(placed);
    this.#placed = placed;
    for (const [index, mark] of placed.entries()) {
      const element = this.marks[index];
      const room = zoom < labelled ? 0 : (rooms[index] ?? 0);
      if (element)
        moveMark(element, mark, this.#head, hits[index] ?? '', this.#titles[index] ?? '', room);
    }
    moveLanes(
      lanes,
      this.#head,
      this.plot.querySelectorAll('.tl-lane'),
      this.#names.querySelectorAll('[data-lane]'),
    );
    stretchAxis(this.plot, this.#frame, zoom);
    this.plot.querySelector('.tl-foot')?.setAttribute('y', String(this.#head + height));
    this.plot.querySelector('.tl-under')?.setAttribute('y', String(height + this.#foot - 4));
    const full = this.#head + height + this.#foot;
    resize(this.plot, width, full);
    resize(this.#names, this.#names.viewBox.baseVal.width, full);
    this.point();
  }
}
