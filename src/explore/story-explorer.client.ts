import { dayWords } from '../model/facts/control.ts';
import { withPresentIds } from '../site/renamed.ts';
import { sayAsked } from '../site/asked.client.ts';
import { find, makeButton } from '../site/elements.client.ts';
import { isChord, nextStop } from '../timeline/keyboard.ts';
import type { ExploreData } from './explore-data.ts';
import { boundsOf, ExploreMap } from './explore-map.client.ts';
import { StripView } from './strip-view.client.ts';
import {
  askedInVain,
  atPlace,
  readState,
  writeState,
  type ExploreState,
  type Known,
} from './explore-state.ts';

type Choice = Partial<ExploreState>;
/**
 * Joins map, timeline and text: one step or event at a time, each an address of its own. The page
 * is complete without it.
 */
class StoryExplorer extends HTMLElement {
  #data!: ExploreData;
  #known!: Known;
  /** By id of their event. */
  #entries!: ReadonlyMap<string, HTMLElement>;
  #state!: ExploreState;
  #strip!: StripView;
  #map!: ExploreMap;

  connectedCallback(): void {
    if (this.classList.contains('is-live')) return;
    this.#data = JSON.parse(find(this, '.x-data').textContent) as ExploreData;
    const { steps, events } = this.#data;
    this.#entries = new Map(
      [...this.querySelectorAll<HTMLElement>('.x-event')].map((entry) => [
        entry.id.slice('e-'.length),
        entry,
      ]),
    );
    this.#known = {
      steps: steps.map(({ key }) => key),
      events: new Map(
        steps.flatMap((step) =>
          step.events.map((id) => [id, { step: step.key, places: events[id]?.places ?? [] }]),
        ),
      ),
      places: new Set(Object.values(events).flatMap(({ places }) => places)),
    };
    this.#strip = new StripView(
      this,
      steps.flatMap((step) => step.events.map((id) => ({ id, on: events[id]?.on ?? '' }))),
      (chosen) => this.#go('event' in chosen ? chosen : { ...chosen, event: undefined }),
    );
    this.#map = new ExploreMap(find(this, '.x-map'), this.dataset.geo ?? '', this.#data, (place) =>
      this.#goTo(place, { keepMap: true }),
    );
    this.#addShowButtons();
    this.#listen();
    for (const part of this.querySelectorAll<HTMLElement>('.x-bar, .x-keys')) part.hidden = false;
    this.classList.add('is-live');
    this.#readAddress();
  }

  #addShowButtons(): void {
    for (const [id, entry] of this.#entries) {
      const show = (): void => {
        this.#go({ event: id });
        find(this, '.map-stage').scrollIntoView({ block: 'nearest' });
      };
      entry.append(makeButton('Show on map and timeline', show, { class: 'entry-show no-print' }));
    }
  }

  #listen(): void {
    const bar = find<HTMLElement>(this, '.x-go');
    bar.addEventListener('click', (event) => {
      const by = (event.target as Element).closest<HTMLElement>('button')?.dataset.go;
      if (by !== undefined) this.#step(by === '1' ? 'ArrowRight' : 'ArrowLeft');
    });
    bar.addEventListener('keydown', (event) => {
      if (isChord(event) || !/^(Arrow(Left|Right)|Page(Up|Down)|Home|End)$/.test(event.key)) return;
      event.preventDefault();
      this.#step(event.key, event.repeat);
    });
    const select = find<HTMLSelectElement>(this, '.x-filter select');
    // Going through the list by keys chooses every place on the way: only the first of them is a
    // step in the history.
    select.addEventListener('input', () =>
      this.#goTo(select.value || undefined, { replace: this.#state.place !== undefined }),
    );
    find(this, '.x-onward').addEventListener('click', () => {
      this.#step('ArrowRight');
      bar.scrollIntoView();
    });
    addEventListener('popstate', () => this.#readAddress());
  }

  /**
   * Goes on as a key says, among the steps that the filter leaves. A key held down leaves no trail
   * in the history.
   */
  #step(key: string, replace = false): void {
    const { steps } = this.#data;
    const at = steps.findIndex((step) => step.key === this.#state.step);
    const stops = steps.map(({ on }, x) => ({ month: on.slice(0, 7), lane: 0, x }));
    const next =
      steps[
        nextStop(key, at, stops, (index) => steps[index]?.events.some(this.#isShown) ?? false) ?? at
      ];
    if (next && next.key !== this.#state.step)
      this.#go({ step: next.key, event: undefined }, { replace });
  }

  #goTo(place: string | undefined, how: { replace?: boolean; keepMap?: boolean }): void {
    this.#go(place === undefined ? { place } : atPlace(this.#state, place, this.#known), how);
  }

  #isShown = (id: string): boolean =>
    this.#state.place === undefined ||
    (this.#known.events.get(id)?.places.includes(this.#state.place) ?? false);

  #go(choice: Choice, { replace = false, keepMap = false } = {}): void {
    const search = writeState({ ...this.#state, ...choice }, location.search);
    if (search !== location.search || location.hash !== '')
      history[replace ? 'replaceState' : 'pushState'](null, '', location.pathname + search);
    sayAsked(find(this, '.x-bar'), []);
    this.#state = readState(search, this.#known);
    this.#show(choice, keepMap);
  }

  /** A fragment that names a step or an event is a choice too, as it is without scripts. */
  #readAddress(): void {
    const [, kind, id = ''] = /^#([dwe])-(.+)$/.exec(location.hash) ?? [];
    const asked = kind
      ? writeState({ step: id, event: kind === 'e' ? id : undefined })
      : location.search;
    const search = withPresentIds(asked, this.dataset.former);
    this.#state = readState(search, this.#known);
    sayAsked(find(this, '.x-bar'), askedInVain(search, this.#state, this.#known));
    this.#show(
      this.#state.place !== undefined &&
        !kind &&
        this.#state.event === undefined &&
        !search.includes('step=')
        ? { place: this.#state.place }
        : {},
      false,
    );
  }

  #show(choice: Choice, keepMap: boolean): void {
    const { step: key, event, place } = this.#state;
    const at = this.#known.steps.indexOf(key);
    const step = this.#data.steps[at];
    if (!step) return;
    const scrolls = [
      this.#strip.show(key, event, this.#isShown, step.events[0]),
      this.#markText(key, event),
    ];
    // Measured when the page is laid out for the next frame in any case, not once more now.
    requestAnimationFrame(() => {
      for (const scroll of scrolls) scroll();
    });
    this.#say(at);
    const on = (event && this.#data.events[event]?.on) ?? step.on;
    find(this, '.x-as-of').textContent = `As of ${dayWords(on)}.`;
    const own = event ? [event] : step.events;
    const places =
      'place' in choice && place !== undefined
        ? [place]
        : own.flatMap((id) => this.#data.events[id]?.places ?? []);
    const points = places.flatMap((id) => (this.#data.where[id] ? [this.#data.where[id]] : []));
    // A step is seen in its surroundings.
    const bounds = boundsOf(points, places.length === 1 || event ? 0.9 : 1.5);
    if (!keepMap)
      this.#map.show({ on, bounds, places: place === undefined ? places : [...places, place] });
  }

  /** Marks what is current and hides what the filter leaves out; what it gives back scrolls to it. */
  #markText(key: string, event: string | undefined): () => void {
    const text = find<HTMLElement>(this, '.x-text');
    for (const part of text.querySelectorAll('.x-part')) {
      const steps = [...part.querySelectorAll('.x-step')];
      for (const step of steps) step.classList.toggle('is-current', step.id.endsWith(key));
      part.classList.toggle(
        'is-current',
        steps.some((step) => step.classList.contains('is-current')),
      );
    }
    for (const [id, entry] of this.#entries) {
      entry.classList.toggle('is-out', !this.#isShown(id));
      entry.classList.toggle('is-current', id === event);
    }
    find<HTMLElement>(text, '.x-none').hidden =
      text.querySelector('.x-step.is-current .x-event:not(.is-out)') !== null;
    const current = event === undefined ? undefined : this.#entries.get(event);
    // The text has a height of its own beside the map; in one column it has not, and nothing moves.
    return () => {
      text.scrollTop = current ? current.offsetTop - text.offsetTop - 8 : 0;
    };
  }

  /** Date and title, no more; and how many events the filter leaves. */
  #say(at: number): void {
    const { steps } = this.#data;
    const { event, place } = this.#state;
    const entry = event === undefined ? undefined : this.#entries.get(event);
    const title = entry?.querySelector('h4')?.textContent;
    const said = `${steps[at]?.label ?? ''}${title ? `: ${title}` : ''}`;
    const now = find<HTMLOutputElement>(this, '.x-now');
    if (now.value !== said) now.value = said;
    const events = [...this.#known.events.keys()];
    const left = events.filter(this.#isShown).length;
    const select = find<HTMLSelectElement>(this, '.x-filter select');
    select.value = place ?? '';
    find(this, '.x-at').textContent = `Step ${at + 1} of ${steps.length}`;
    find<HTMLOutputElement>(this, '.x-count').value =
      place === undefined ? '' : `${left} of ${events.length} events`;
    const open = steps.flatMap((step, index) => (step.events.some(this.#isShown) ? [index] : []));
    const next = open.find((index) => index > at);
    const onward = find<HTMLElement>(this, '.x-onward');
    onward.hidden = next === undefined;
    onward.textContent = `Next: ${steps[next ?? at]?.label ?? ''} ›`;
    for (const button of this.querySelectorAll<HTMLButtonElement>('.x-go button')) {
      // Not `disabled`: that would throw the focus off the button that was just pressed.
      const ends =
        button.dataset.go === '1' ? next === undefined : !open.some((index) => index < at);
      button.setAttribute('aria-disabled', String(ends));
    }
  }
}

customElements.define('story-explorer', StoryExplorer);
