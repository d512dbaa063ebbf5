import { describeItem, type Item } from './items.ts';

/**
 * Which event has the tab stop, which is the current one in drawing and list, and which the pointer
 * is near. Touches what changes and nothing else, so that a key is answered as fast among thousands
 * of events.
 */
export class Current {
  readonly #items: readonly Item[];
  readonly #readout: Element;
  readonly #hint: string;
  readonly #show: (index: number) => void;
  #tabStop = 0;
  #chosen = -1;
  #near = -1;

  /**
   * @param readout - the line above the drawing; what stands in it is said again when there is
   *   nothing to say
   * @param show - draws an event as the current one
   */
  constructor(items: readonly Item[], readout: Element, show: (index: number) => void) {
    this.#show = show;
    this.#items = items;
    this.#readout = readout;
    this.#hint = readout.textContent;
  }

  /** Index of the event whose mark is the drawing's one tab stop. */
  get tabStop(): number {
    return this.#tabStop;
  }

  moveTabStop(index: number): void {
    this.#items[this.#tabStop]?.mark.setAttribute('tabindex', '-1');
    this.#items[index]?.mark.setAttribute('tabindex', '0');
    this.#tabStop = Math.max(0, index);
  }

  /**
   * Makes an event the current one, however it was reached. Passes over an index that names none.
   */
  choose(index: number): void {
    const item = this.#items[index];
    if (!item) return;
    this.moveTabStop(index);
    const before = this.#items[this.#chosen];
    for (const element of before ? [before.mark, before.entry] : [])
      element.classList.remove('is-current');
    for (const element of [item.mark, item.entry]) element.classList.add('is-current');
    this.#chosen = index;
    this.#show(index);
    this.read(index);
  }

  /** Says above the drawing what a mark stands for; -1 goes back to the current one. */
  read(index: number): void {
    this.#items[this.#near]?.mark.classList.remove('is-near');
    this.#items[index]?.mark.classList.add('is-near');
    this.#near = index;
    const item = this.#items[index] ?? this.#items[this.#chosen];
    this.#readout.replaceChildren(...(item ? describeItem(item) : [this.#hint]));
  }
}
