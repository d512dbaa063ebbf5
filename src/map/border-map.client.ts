import { controlWords, dayWords, defaultOn, snapshots } from '../model/facts/control.ts';
import { sayAsked } from '../site/asked.client.ts';
import { find } from '../site/elements.client.ts';
import { withPresentIds } from '../site/renamed.ts';
import { loadLiveMap, prepareOtherDate, type StartedMap } from './load-live-map.client.ts';
import type { MapData } from './map-data.ts';
import { notedPlace, readState, writeState, type MapState } from './map-state.ts';

/**
 * Puts a moving map in the place of the still one when it comes near, and keeps date and place in
 * the address. The choice of a snapshot needs no script; this adds any other date, the notes of
 * places, and the map's movement.
 */
class BorderMap extends HTMLElement {
  #data: MapData | undefined;
  #state: MapState = { on: defaultOn };
  #live: StartedMap | undefined;

  connectedCallback(): void {
    if (this.#data) return;
    const data = JSON.parse(find(this, '.map-data').textContent) as MapData;
    this.#data = data;
    const { state, inVain } = readState(
      withPresentIds(location.search, this.dataset.former),
      new Set(data.points.map(({ id }) => id)),
    );
    this.#state = state;
    const figure = find(this, '.map-figure');
    sayAsked(figure, inVain);
    // Who follows a link to a place wants to see it; the way back goes to where they had been.
    if (state.place && location.hash === '' && scrollY === 0)
      find(this, '.map-stage').scrollIntoView({ block: 'nearest' });
    this.#showDate(data);
    find(this, '.map-dates').addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.value === '') return;
      this.#save({ on: target.value });
      this.#live?.arrange();
      sayAsked(figure, []);
    });
    // Without the moving map the still one stays, complete: nothing needs to be said.
    this.#load(data).catch((error: unknown) => {
      console.warn('the moving map could not be loaded', error);
      this.classList.add('no-map');
    });
  }

  #save(change: Partial<MapState>): void {
    this.#state = { ...this.#state, ...change };
    const search = writeState(this.#state, location.search);
    const fragment = notedPlace(location.hash) ? '' : location.hash;
    history.replaceState(history.state, '', location.pathname + search + fragment);
  }

  #showDate({ control, schematic }: MapData): void {
    const { on } = this.#state;
    const slot = snapshots.findIndex((snapshot) => snapshot.on === on);
    const radio = find<HTMLInputElement>(this, `.slot${slot < 0 ? 'x' : slot}`);
    if (slot < 0) {
      const name = dayWords(on);
      radio.value = on;
      find<HTMLElement>(this, '.other-date').hidden = false;
      find(this, '.other-date span').textContent = name;
      find(this, 'b[data-slot="x"]').textContent = `As of ${name}.`;
      find(this, 'p[data-slot="x"]').textContent = `${name}. ${controlWords(control, on)}`;
      prepareOtherDate(this, { control, schematic }, on);
    }
    radio.checked = true;
  }

  async #load(data: MapData): Promise<void> {
    let arranged: string | undefined;
    const live = await loadLiveMap(this, this.dataset.geo ?? '', data, {
      onNote: (place) => this.#save({ place }),
      prepare: () => {
        const { value } = find<HTMLInputElement>(this, '.slotx');
        if (value !== '') prepareOtherDate(this, data, value);
        arranged = this.#state.on;
      },
    });
    // Another date has other words.
    if (this.#state.on !== arranged) live.arrange();
    this.#live = live;
    // What was chosen on the still map stays chosen, and the map stays where it is.
    const noted = notedPlace(location.hash);
    if (noted) live.openHere(noted);
    else if (this.#state.place) live.open(this.#state.place);
  }
}

customElements.define('border-map', BorderMap);
