import { find, make, makeButton } from '../site/elements.client.ts';
import { hasFacets, inWindow, type Choice, type Facets } from './choice.ts';

/** An event: its entry in the list and its mark in the drawing. */
export interface Item {
  entry: HTMLElement;
  mark: SVGAElement;
  date: string;
  title: string;
  facets: Facets;
}

/**
 * Reads the events of a timeline from its marks, which stand in order of time, and from the entries
 * that they link to.
 */
export function readItems(root: ParentNode): Item[] {
  return [...root.querySelectorAll<SVGAElement>('.tl-mark')].map((mark) => {
    const entry = find<HTMLElement>(
      root,
      `#${CSS.escape(mark.getAttribute('href')?.slice(1) ?? '')}`,
    );
    const name = entry.getAttribute('aria-label') ?? '';
    const [first = '', last = first] = entry.dataset.months?.split(' ') ?? [];
    const cut = name.indexOf(': ');
    // The name moves into an attribute, or the browser would show it a second time beside the line
    // above the drawing.
    mark.setAttribute('aria-label', name);
    mark.querySelector('title')?.remove();
    return {
      entry,
      mark,
      date: name.slice(0, cut),
      title: name.slice(cut + 2),
      facets: {
        theme: entry.dataset.themeOf ?? '',
        status: entry.dataset.status ?? '',
        places: entry.dataset.places?.split(' ') ?? [],
        months: [first, last],
      },
    };
  });
}

/** The way back from the list to the drawing. `turn` lets the browser do something else. */
export async function addShowButtons(
  items: readonly Item[],
  show: (index: number) => void,
  turn: () => Promise<void> | undefined,
): Promise<void> {
  for (const [index, { entry }] of items.entries()) {
    await turn();
    const attributes = { class: 'entry-show no-print' };
    find(entry, '.entry-more').append(
      makeButton('Show in the drawing', () => show(index), attributes),
    );
  }
}

/** Hides what is not chosen, dims the marks, and tells how many entries are left. */
export function showItems(root: ParentNode, items: readonly Item[], choice: Choice): number {
  let shown = 0;
  for (const { entry, mark, facets } of items) {
    const chosen = hasFacets(facets, choice);
    mark.classList.toggle('is-out', !chosen);
    entry.hidden = !chosen || !inWindow(facets, choice);
    if (!entry.hidden) shown += 1;
  }
  for (const selector of ['.tl-group', '.tl-period']) {
    for (const group of root.querySelectorAll<HTMLElement>(selector))
      group.hidden = !group.querySelector('.entry:not([hidden])');
  }
  for (const item of root.querySelectorAll<HTMLElement>('.tl-months li')) {
    item.hidden = find<HTMLElement>(root, find<HTMLAnchorElement>(item, 'a').hash).hidden;
  }
  return shown;
}

function describeItem({ date, title, entry }: Item): (Node | string)[] {
  return [make('b', {}, date), ` ${title} `, find(entry, '.status').cloneNode(true)];
}

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

  get tabStop(): number {
    return this.#tabStop;
  }

  moveTabStop(index: number): void {
    this.#items[this.#tabStop]?.mark.setAttribute('tabindex', '-1');
    this.#items[index]?.mark.setAttribute('tabindex', '0');
    this.#tabStop = Math.max(0, index);
  }

  /** Makes an event the current one; an index that names none is passed over. */
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
