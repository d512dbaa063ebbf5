import type { Placed } from './layout.ts';

const svg = <K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] =>
  document.createElementNS('http://www.w3.org/2000/svg', name);

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
    if (mark.dataset['doubt'] !== undefined) shape.dataset['doubt'] = '';
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
