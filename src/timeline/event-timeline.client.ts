import { withParameters } from '../site/query.ts';
import { askedInVain, filtersOff } from '../site/asked.ts';
import { sayAsked } from '../site/asked.client.ts';
import { withPresentIds } from '../site/renamed.ts';
import { addShowButtons, Current, readItems, showItems, type Item } from './items.client.ts';
import { find } from '../site/elements.client.ts';
import { turns } from '../site/turns.client.ts';
import { DrawingView } from './drawing-view.client.ts';
import {
  choiceNames,
  countWords,
  hasFacets,
  readChoice,
  turnedRound,
  writeChoice,
  type Choice,
} from './choice.ts';
import { ChoiceForm, ZoomBar, zoomKeys, type ZoomAction } from './controls.client.ts';
import { isChord, nextStop, type Stop } from './keyboard.ts';
import { listenToPointer } from './pointer.client.ts';
import { shiftWindow } from './time-window.ts';

/**
 * Filters, zooms and pans the timeline, and joins drawing and list. Both are complete without it.
 * The choice lives in the query of the address; the fragment names the entry.
 */
class EventTimeline extends HTMLElement {
  #items: Item[] = [];
  #stops: Stop[] = [];
  #choice: Choice = {};
  #current!: Current;
  #drawing!: DrawingView;
  #form!: ChoiceForm;
  #zoomBar!: ZoomBar;

  connectedCallback(): void {
    void this.#start();
  }

  /** With turns for the browser: until it is done, marks are links to entries. */
  async #start(): Promise<void> {
    // What an address leads to stays where the browser has put it, so nothing may grow above it later.
    const turn = location.hash || location.search ? () => undefined : turns();
    this.#items = readItems(this);
    await turn();
    this.#drawing = new DrawingView(
      find(this, '.tl-scroll'),
      find(this, '.tl-plot'),
      find(this, '.tl-names'),
      this.#items.map(({ title }) => title),
    );
    await turn();
    this.#stops = this.#drawing.data.map(({ lane, x }, index) => ({
      lane,
      x,
      month: this.#items[index]?.facets.months[0] ?? '',
    }));
    const choices = find<HTMLTemplateElement>(this, 'template');
    this.#form = new ChoiceForm(find(this, '.tl-form'), choices, (choice) => {
      this.#choose(choice);
      sayAsked(this.#form.element, []);
    });
    this.#zoomBar = new ZoomBar(find(this, '.tl-zoom'), (what) => this.#zoom(what));
    this.#current = new Current(this.#items, find(this, '.tl-readout > span'), (index) =>
      this.#drawing.point(index),
    );
    await addShowButtons(this.#items, (index) => this.#showMark(index), turn);
    // From here on the marks are the one tab stop of the drawing.
    this.#drawing.scroller.tabIndex = -1;
    for (const element of this.querySelectorAll<HTMLElement>('.tl-form, .tl-keys'))
      element.hidden = false;
    this.#listenToDrawing();
    this.#listenToPage();
    this.#readAddress();
    this.#goToHash();
  }

  #isShown = (index: number): boolean => {
    const item = this.#items[index];
    return item !== undefined && hasFacets(item.facets, this.#choice);
  };

  #listenToDrawing(): void {
    const { plot, scroller } = this.#drawing;
    plot.addEventListener('keydown', (event) => this.#onKey(event));
    plot.addEventListener('focusin', (event) =>
      this.#current.choose(this.#items.findIndex(({ mark }) => mark === event.target)),
    );
    listenToPointer(this.#drawing, {
      isShown: this.#isShown,
      read: (index) => this.#current.read(index),
      open: (index) => this.#open(index),
    });
    let wait: ReturnType<typeof setTimeout> | undefined;
    scroller.addEventListener('scroll', () => {
      this.#drawing.settle();
      clearTimeout(wait);
      wait = setTimeout(() => this.#followView(), 120);
    });
    let width = scroller.clientWidth;
    new ResizeObserver(() => {
      if (scroller.clientWidth !== width && !this.#drawing.isWhole)
        this.#drawing.showWindow(this.#choice);
      width = scroller.clientWidth;
    }).observe(scroller);
  }

  #listenToPage(): void {
    this.addEventListener('focusin', (event) => {
      const entry = (event.target as Element).closest('.entry');
      const index = this.#items.findIndex((item) => item.entry === entry);
      if (index < 0) return;
      this.#current.choose(index);
      this.#drawing.reveal(index);
    });
    addEventListener('popstate', () => this.#readAddress());
    addEventListener('hashchange', () => this.#goToHash());
    addEventListener('beforeprint', () => this.#drawing.showWindow({}));
    addEventListener('afterprint', () => this.#drawing.showWindow(this.#choice));
  }

  #open(index: number): void {
    const hash = `#${this.#items[index]?.entry.id ?? ''}`;
    if (location.hash === hash) this.#goToHash();
    else location.hash = hash;
  }

  #onKey(event: KeyboardEvent): void {
    if (isChord(event)) return;
    const zoom = zoomKeys[event.key];
    const next = zoom
      ? this.#current.tabStop
      : nextStop(event.key, this.#current.tabStop, this.#stops, this.#isShown);
    if (next === undefined) return;
    event.preventDefault();
    if (zoom) this.#zoom(zoom);
    this.#drawing.reveal(next);
    const mark = this.#items[next]?.mark;
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #showMark(index: number): void {
    const mark = this.#items[index]?.mark;
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  #zoom(what: ZoomAction): void {
    if (what === 'in' || what === 'out') {
      this.#drawing.zoom(what === 'in' ? 2 : 0.5, this.#current.tabStop);
      this.#followView();
    } else {
      const whole = { from: undefined, to: undefined };
      const window =
        what === 'whole' ? whole : shiftWindow(this.#choice, what === 'later' ? 1 : -1);
      this.#choose({ ...this.#choice, ...window });
    }
  }

  #followView(): void {
    const { from, to } = this.#drawing.window;
    if (from !== this.#choice.from || to !== this.#choice.to)
      this.#write({ ...this.#choice, from, to });
    this.#zoomBar.mark(this.#drawing);
  }

  #choose(choice: Choice): void {
    const search = withParameters('', { ...choice });
    this.#write(readChoice(search, this.#form.allowed));
    sayAsked(this.#form.element, this.#turnedRound(search));
    this.#drawing.showWindow(this.#choice);
    this.#zoomBar.mark(this.#drawing);
  }

  #turnedRound = (search: string): string[] =>
    turnedRound(search, this.#form.allowed, this.#form.monthName);

  /** Replaces the choice before in the history: Back leaves the page, and undoes no filters. */
  #write(choice: Choice): void {
    this.#choice = choice;
    history.replaceState(history.state, '', writeChoice(location.href, choice));
    this.#apply();
  }

  #readAddress(): void {
    const search = withPresentIds(location.search, this.dataset.former);
    const choice = readChoice(search, this.#form.allowed);
    sayAsked(this.#form.element, [
      ...askedInVain(search, this.#form.choosable),
      ...this.#turnedRound(search),
    ]);
    const same = choiceNames.every((name) => choice[name] === this.#choice[name]);
    this.#choice = choice;
    this.#apply();
    if (!same) this.#drawing.showWindow(choice);
    this.#zoomBar.mark(this.#drawing);
  }

  #apply(): void {
    const shown = showItems(this, this.#items, this.#choice);
    this.#drawing.point();
    this.#form.show(
      this.#choice,
      countWords(shown, this.#items.length, this.#choice, this.#form.monthName),
    );
    this.#current.moveTabStop(this.#tabStop());
  }

  /**
   * The first event in the window, if that with the tab stop is out of it: Tab would else leave the
   * window for that event. The one in focus keeps it, for the window follows its keys.
   */
  #tabStop(): number {
    const at = this.#current.tabStop;
    const item = this.#items[at];
    if (this.#isShown(at) && (!item?.entry.hidden || item.mark === document.activeElement))
      return at;
    const inWindow = this.#items.findIndex(({ entry }) => !entry.hidden);
    return inWindow >= 0 ? inWindow : this.#items.findIndex((_, index) => this.#isShown(index));
  }

  #goToHash(): void {
    const index = this.#items.findIndex(({ entry }) => `#${entry.id}` === location.hash);
    const entry = this.#items[index]?.entry;
    if (!entry) return;
    if (entry.hidden) {
      this.#choose(this.#isShown(index) ? { ...this.#choice, from: undefined, to: undefined } : {});
      sayAsked(this.#form.element, [filtersOff]);
    }
    this.#current.choose(index);
    this.#drawing.reveal(index);
    const fold = entry.closest('details');
    if (fold) fold.open = true;
    entry.scrollIntoView();
    entry.focus({ preventScroll: true });
  }
}

customElements.define('event-timeline', EventTimeline);
