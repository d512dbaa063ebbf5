import { hasFacets, inWindow, type Facets } from './filter.ts';
import type { Choice } from './url-state.ts';

/** An event on the page: its entry in the list and its mark in the drawing. */
export interface Item {
  entry: HTMLElement;
  mark: SVGAElement;
  /** As announced: date and title, no more. */
  date: string;
  title: string;
  facets: Facets;
}

/**
 * Finds what must be there.
 *
 * @throws Error naming the selector
 */
export function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the timeline has no ${selector}`);
  return found;
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
    const [first = '', last = first] = entry.dataset['months']?.split(' ') ?? [];
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
        theme: entry.dataset['themeOf'] ?? '',
        status: entry.dataset['status'] ?? '',
        places: entry.dataset['places']?.split(' ') ?? [],
        months: [first, last],
      },
    };
  });
}

/** Gives each entry a button that goes to its mark: the way back from the list to the drawing. */
export function addShowButtons(items: readonly Item[], show: (index: number) => void): void {
  for (const [index, { entry }] of items.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'entry-show no-print';
    button.textContent = 'Show in the drawing';
    button.addEventListener('click', () => show(index));
    find(entry, '.entry-more').append(button);
  }
}

/**
 * Hides entries, months and links to months that are not chosen, and dims the marks.
 *
 * @returns how many entries are left
 */
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

/** Date, title and status of an event, to be read above the drawing. */
export function describeItem({ date, title, entry }: Item): (Node | string)[] {
  const bold = document.createElement('b');
  bold.textContent = date;
  return [bold, ` ${title} `, find(entry, '.status').cloneNode(true)];
}
