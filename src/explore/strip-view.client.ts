import { isChord, isForBrowser, nextStop, type Stop } from '../timeline/keyboard.ts';
import { find } from '../site/elements.client.ts';

export interface StripEvent {
  id: string;
  /** First day, ISO 8601. */
  on: string;
}

/** The timeline on the page: marks with one tab stop, bands of steps. */
export class StripView {
  readonly #scroller: HTMLElement;
  readonly #marks: Map<string, SVGAElement>;
  readonly #stops: Stop[];
  #shown: (id: string) => boolean = () => true;
  #current = 0;

  /**
   * @param events - in the order of the marks
   * @param choose - told of an event or of a step that was pressed
   */
  constructor(
    root: ParentNode,
    events: readonly StripEvent[],
    choose: (chosen: { event: string } | { step: string }) => void,
  ) {
    this.#scroller = find(root, '.x-strip');
    const marks = [...this.#scroller.querySelectorAll<SVGAElement>('.tl-mark')];
    this.#marks = new Map(events.flatMap(({ id }, at) => (marks[at] ? [[id, marks[at]]] : [])));
    this.#stops = events.map(({ on }, at) => ({ month: on.slice(0, 7), lane: 0, x: at }));
    const ids = events.map(({ id }) => id);
    // From here on the marks are the one tab stop.
    this.#scroller.tabIndex = -1;
    const plot = find<SVGSVGElement>(this.#scroller, '.x-plot');
    plot.setAttribute('aria-describedby', 'x-keys');
    plot.addEventListener('click', (event) => {
      if (isForBrowser(event)) return;
      const target = event.target as Element;
      const mark = target.closest<SVGAElement>('.tl-mark');
      const step = target.closest<SVGElement>('.x-band')?.dataset.step;
      if (mark) event.preventDefault();
      const id = mark && ids[marks.indexOf(mark)];
      if (id) choose({ event: id });
      else if (step) choose({ step });
    });
    plot.addEventListener('keydown', (event) => {
      if (isChord(event) || event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
      const next = nextStop(event.key, this.#current, this.#stops, (at) =>
        this.#shown(ids[at] ?? ''),
      );
      if (next === undefined) return;
      event.preventDefault();
      marks[next]?.focus({ preventScroll: true });
    });
    plot.addEventListener('focusin', (event) => {
      const at = marks.indexOf(event.target as SVGAElement);
      if (at < 0) return;
      this.#setStop(at);
      this.#reveal(marks[at]);
    });
  }

  /** Marks what is current and dims what the filter leaves out; what it gives back scrolls to it. */
  show(
    step: string,
    event: string | undefined,
    shown: (id: string) => boolean,
    first: string | undefined,
  ): () => void {
    this.#shown = shown;
    const ids = [...this.#marks.keys()];
    for (const [id, mark] of this.#marks) {
      mark.classList.toggle('is-out', !shown(id));
      mark.classList.toggle('is-current', id === event);
    }
    const bands = [...this.#scroller.querySelectorAll<SVGElement>('.x-band')];
    for (const band of bands) band.classList.toggle('is-current', band.dataset.step === step);
    const stop = event ?? first ?? '';
    this.#setStop(shown(stop) ? ids.indexOf(stop) : ids.findIndex(shown));
    return () => this.#reveal(bands.find((band) => band.dataset.step === step));
  }

  #setStop(at: number): void {
    this.#current = Math.max(0, at);
    for (const [index, mark] of [...this.#marks.values()].entries()) {
      const stop = index === this.#current ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== stop) mark.setAttribute('tabindex', stop);
    }
  }

  /** Scrolls the strip sideways until something is in sight; the page stays where it is. */
  #reveal(element: Element | undefined): void {
    if (!element) return;
    const [box, view] = [element.getBoundingClientRect(), this.#scroller.getBoundingClientRect()];
    const middle = (box.left + box.right - view.left - view.right) / 2;
    if (box.left < view.left + 40 || box.right > view.right - 40)
      this.#scroller.scrollLeft += middle;
  }
}
