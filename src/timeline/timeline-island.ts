import { DrawingView } from './drawing-view.ts';
import { countWords, hasFacets, inWindow, type Facets } from './filter.ts';
import { nextStop, type Stop } from './keys.ts';
import { choiceNames, readChoice, writeChoice, type Allowed, type Choice } from './url-state.ts';
import { shiftWindow } from './window.ts';

interface Item {
  entry: HTMLElement;
  mark: SVGAElement;
  facets: Facets;
  stop: Stop;
}

const find = <T extends Element>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the timeline has no ${selector}`);
  return found;
};

/**
 * Filters, zooms and pans the timeline, and joins drawing and list. Both are complete without it.
 * The choice lives in the address; the fragment names the entry.
 */
class EventTimeline extends HTMLElement {
  #items: Item[] = [];
  #choice: Choice = {};
  #current = 0;
  #drawing!: DrawingView;
  #form!: HTMLFormElement;
  #readout!: HTMLElement;
  #hint: Node[] = [];

  connectedCallback(): void {
    this.#form = find(this, '.tl-form');
    this.#readout = find(this, '.tl-readout');
    this.#hint = [...this.#readout.childNodes];
    this.#drawing = new DrawingView(find(this, '.tl-scroll'), find(this, '.tl-plot'), find(this, '.tl-names'));
    this.#items = this.#drawing.marks.map((mark, index) => this.#item(mark, index));
    for (const { mark } of this.#items) {
      // The name moves into an attribute, or the browser would show it a second time beside the line above the drawing.
      const title = find(mark, 'title');
      mark.setAttribute('aria-label', title.textContent ?? '');
      title.remove();
    }
    // From here on the marks are the one tab stop of the drawing.
    this.#drawing.scroller.tabIndex = -1;
    for (const element of this.querySelectorAll<HTMLElement>('.tl-form, .tl-zoom, .tl-keys')) element.hidden = false;
    this.#listen();
    this.#readAddress();
    this.#goToHash();
  }

  #item(mark: SVGAElement, index: number): Item {
    const entry = find<HTMLElement>(this, CSS.escape(mark.getAttribute('href')?.slice(1) ?? '').replace(/^/, '#'));
    const [first = '', last = first] = entry.dataset['months']?.split(' ') ?? [];
    const { lane, x } = this.#drawing.data[index] ?? { lane: 0, x: 0 };
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'entry-show no-print';
    button.textContent = 'Show in the drawing';
    button.addEventListener('click', () => {
      this.#setCurrent(index);
      mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: 'center', inline: 'center' });
    });
    find(entry, '.entry-more').append(button);
    return {
      entry,
      mark,
      stop: { month: first, lane, x },
      facets: {
        theme: entry.dataset['themeOf'] ?? '',
        status: entry.dataset['status'] ?? '',
        places: entry.dataset['places']?.split(' ') ?? [],
        months: [first, last],
      },
    };
  }

  get #selects(): HTMLSelectElement[] {
    return choiceNames.map((name) => find(this.#form, `[name=${name}]`));
  }

  #isShown = (index: number): boolean => {
    const item = this.#items[index];
    return item !== undefined && hasFacets(item.facets, this.#choice);
  };

  #listen(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#choose(Object.fromEntries(this.#selects.map(({ name, value }) => [name, value || undefined]))));
    this.#form.addEventListener('reset', () => setTimeout(() => this.#choose({})));
    find(this, '.tl-zoom').addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button');
      if (button) this.#zoom(button.dataset['do']);
    });
    const { plot, scroller } = this.#drawing;
    plot.addEventListener('keydown', (event) => this.#onKey(event));
    plot.addEventListener('focusin', (event) => this.#setCurrent(this.#items.findIndex(({ mark }) => mark === event.target)));
    plot.addEventListener('pointermove', (event) => this.#read(this.#drawing.markAt(event.clientX, event.clientY, this.#isShown)));
    plot.addEventListener('pointerleave', () => this.#read(-1));
    this.#listenToDrag(scroller, plot);
    let wait: ReturnType<typeof setTimeout> | undefined;
    scroller.addEventListener('scroll', () => {
      clearTimeout(wait);
      wait = setTimeout(() => this.#followView(), 120);
    });
    let width = scroller.clientWidth;
    new ResizeObserver(() => {
      if (scroller.clientWidth !== width && !this.#drawing.isWhole) this.#drawing.showWindow(this.#choice);
      width = scroller.clientWidth;
    }).observe(scroller);
    this.addEventListener('focusin', (event) => {
      const entry = (event.target as Element).closest('.entry');
      const index = this.#items.findIndex((item) => item.entry === entry);
      if (index < 0) return;
      this.#setCurrent(index);
      this.#drawing.reveal(index);
    });
    addEventListener('popstate', () => this.#readAddress());
    addEventListener('hashchange', () => this.#goToHash());
    addEventListener('beforeprint', () => this.#drawing.showWindow({}));
    addEventListener('afterprint', () => this.#drawing.showWindow(this.#choice));
  }

  /** A click near a mark chooses it; a drag with the mouse pans, as a swipe does by itself. */
  #listenToDrag(scroller: HTMLElement, plot: SVGSVGElement): void {
    let from: { x: number; left: number } | undefined;
    let dragged = false;
    plot.addEventListener('pointerdown', (event) => {
      dragged = false;
      if (event.pointerType === 'mouse' && event.button === 0) from = { x: event.clientX, left: scroller.scrollLeft };
    });
    addEventListener('pointermove', (event) => {
      if (!from) return;
      dragged ||= Math.abs(event.clientX - from.x) > 4;
      if (dragged) scroller.scrollLeft = from.left - (event.clientX - from.x);
    });
    addEventListener('pointerup', () => (from = undefined));
    plot.addEventListener('dragstart', (event) => event.preventDefault());
    plot.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const own = (event.target as Element).closest<SVGAElement>('.tl-mark');
      const index = own ? this.#items.findIndex(({ mark }) => mark === own) : this.#drawing.markAt(event.clientX, event.clientY, this.#isShown);
      if (dragged || (own && !this.#isShown(index))) event.preventDefault();
      else this.#open(event, index);
    });
  }

  #open(event: MouseEvent, index: number): void {
    const item = this.#items[index];
    if (!item) return;
    event.preventDefault();
    // A zoomed window may have hidden the entry while its mark was at the very edge of sight.
    if (item.entry.hidden) this.#choose({ ...this.#choice, from: undefined, to: undefined });
    const hash = `#${item.entry.id}`;
    if (location.hash === hash) this.#goToHash();
    else location.hash = hash;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' }[event.key];
    const next = zoom ? this.#current : nextStop(event.key, this.#current, this.#items.map(({ stop }) => stop), this.#isShown);
    if (next === undefined) return;
    event.preventDefault();
    if (zoom) this.#zoom(zoom);
    const mark = this.#items[next]?.mark;
    this.#drawing.reveal(next);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #zoom(what: string | undefined): void {
    if (what === 'earlier' || what === 'later') return this.#choose({ ...this.#choice, ...shiftWindow(this.#choice, what === 'later' ? 1 : -1) });
    if (what === 'whole') return this.#choose({ ...this.#choice, from: undefined, to: undefined });
    this.#drawing.zoom(what === 'in' ? 2 : 0.5, this.#current);
    this.#followView();
  }

  /** Takes over the months that the drawing shows. */
  #followView(): void {
    const { from, to } = this.#drawing.window;
    if (from === this.#choice.from && to === this.#choice.to) return this.#markButtons();
    this.#choice = { ...this.#choice, from, to };
    history.replaceState(history.state, '', writeChoice(location.href, this.#choice));
    this.#apply();
  }

  #choose(choice: Choice): void {
    this.#choice = readChoice(new URL(writeChoice('http://x/', choice)).search, this.#allowed);
    history.replaceState(history.state, '', writeChoice(location.href, this.#choice));
    this.#apply();
    this.#drawing.showWindow(this.#choice);
    this.#markButtons();
  }

  get #allowed(): Allowed {
    const values = this.#selects.map(({ name, options }) => [name, [...options].map(({ value }) => value).filter(Boolean)]);
    return Object.fromEntries(values) as Allowed;
  }

  #readAddress(): void {
    const choice = readChoice(location.search, this.#allowed);
    if (choiceNames.every((name) => choice[name] === this.#choice[name])) return this.#apply();
    this.#choice = choice;
    this.#apply();
    this.#drawing.showWindow(choice);
    this.#markButtons();
  }

  /** Shows in list, drawing and form what is chosen. */
  #apply(): void {
    let shown = 0;
    for (const [index, { entry, mark, facets }] of this.#items.entries()) {
      mark.classList.toggle('is-out', !this.#isShown(index));
      entry.hidden = !this.#isShown(index) || !inWindow(facets, this.#choice);
      if (!entry.hidden) shown += 1;
    }
    for (const group of [...this.querySelectorAll<HTMLElement>('.tl-group'), ...this.querySelectorAll<HTMLElement>('.tl-period')]) {
      group.hidden = !group.querySelector('.entry:not([hidden])');
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.tl-months a')) {
      const target = document.getElementById(link.hash.slice(1));
      if (link.parentElement) link.parentElement.hidden = target?.hidden ?? false;
    }
    for (const select of this.#selects) select.value = this.#choice[select.name as keyof Choice] ?? '';
    const name = (month: string): string => find<HTMLOptionElement>(this.#form, `[value="${month}"]`).text;
    find<HTMLOutputElement>(this.#form, 'output').value = countWords(shown, this.#items.length, this.#choice, name);
    if (!this.#isShown(this.#current)) this.#setTabStop(this.#items.findIndex((_, index) => this.#isShown(index)));
    else this.#setTabStop(this.#current);
    this.#markButtons();
  }

  #markButtons(): void {
    const { isWhole, isClosest } = this.#drawing;
    for (const button of this.querySelectorAll<HTMLButtonElement>('.tl-zoom button')) {
      // Not `disabled`: that would throw the focus off the button that was just pressed.
      button.setAttribute('aria-disabled', String(button.dataset['do'] === 'in' ? isClosest : isWhole));
    }
  }

  #goToHash(): void {
    const entry = location.hash.startsWith('#e-') ? document.getElementById(location.hash.slice(1)) : null;
    const index = this.#items.findIndex((item) => item.entry === entry);
    if (!entry || index < 0) return;
    if (entry.hidden) this.#choose({});
    this.#setCurrent(index);
    this.#drawing.reveal(index);
    entry.scrollIntoView();
    entry.focus({ preventScroll: true });
  }

  #setTabStop(index: number): void {
    this.#current = Math.max(0, index);
    for (const [at, { mark }] of this.#items.entries()) mark.setAttribute('tabindex', at === index ? '0' : '-1');
  }

  #setCurrent(index: number): void {
    if (index < 0) return;
    this.#setTabStop(index);
    for (const [at, { mark, entry }] of this.#items.entries()) {
      mark.classList.toggle('is-current', at === index);
      entry.classList.toggle('is-current', at === index);
    }
    this.#read(index);
  }

  /** Says above the drawing what a mark stands for; -1 goes back to the current one. */
  #read(index: number): void {
    for (const [at, { mark }] of this.#items.entries()) mark.classList.toggle('is-near', at === index);
    const item = this.#items[index] ?? this.#items.find(({ mark }) => mark.classList.contains('is-current'));
    if (!item) return this.#readout.replaceChildren(...this.#hint);
    const name = item.mark.getAttribute('aria-label') ?? '';
    const date = document.createElement('b');
    date.textContent = name.slice(0, name.indexOf(':'));
    const status = find(item.entry, '.status').cloneNode(true);
    this.#readout.replaceChildren(date, ` ${name.slice(name.indexOf(':') + 2)} `, status);
  }
}

customElements.define('event-timeline', EventTimeline);
