import { controlWords, defaultOn, snapshots } from '../model/facts/control.ts';
import { loadLiveMap, prepareOtherDate } from './load-live-map.client.ts';
import type { MapData } from './map-data.ts';
import { withPresentIds } from '../site/renamed.ts';
import { readState, writeState, type MapState } from './map-state.ts';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * Puts a moving map in the place of the still one when it comes near, and keeps date and place in
 * the address. The choice of a snapshot needs no script; this adds any other date, the notes of
 * places, and the map's movement.
 */
class BorderMap extends HTMLElement {
  #data: MapData | undefined;
  #state: MapState = { on: defaultOn };

  connectedCallback(): void {
    const text = this.querySelector('.map-data')?.textContent;
    if (!text || this.#data) return;
    this.#data = JSON.parse(text) as MapData;
    this.#state = readState(
      withPresentIds(location.search, this.dataset.former),
      new Set(this.#data.points.map(({ id }) => id)),
    );
    this.#showDate(this.#state.on);
    this.querySelector('.map-dates')?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.value !== '')
        this.#save({ on: event.target.value });
    });
    const stage = this.querySelector('.map-stage');
    // Without the moving map the still one stays, complete: nothing needs to be said.
    if (stage)
      this.#load(stage).catch((error: unknown) =>
        console.warn('the moving map could not be loaded', error),
      );
  }

  #save(change: Partial<MapState>): void {
    this.#state = { ...this.#state, ...change };
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${writeState(this.#state, location.search)}${location.hash}`,
    );
  }

  #showDate(on: string): void {
    const slot = snapshots.findIndex((snapshot) => snapshot.on === on);
    const radio = this.querySelector<HTMLInputElement>(`.slot${slot < 0 ? 'x' : slot}`);
    if (!radio || !this.#data) return;
    if (slot < 0) {
      const name = dayFormat.format(new Date(on));
      radio.value = on;
      radio.closest('label')?.removeAttribute('hidden');
      const word = radio.nextElementSibling;
      if (word) word.textContent = name;
      const [convention, sentence] = this.querySelectorAll('[data-slot="x"]');
      if (convention) convention.textContent = `As of ${name}.`;
      if (sentence) sentence.textContent = `${name}. ${controlWords(this.#data.control, on)}`;
      prepareOtherDate(this, this.#data, on);
    }
    radio.checked = true;
  }

  async #load(stage: Element): Promise<void> {
    const data = this.#data;
    const geo = this.dataset.geo;
    const target = this.querySelector<HTMLElement>('.map-live');
    if (!data || !geo || !target) return;
    const { startLiveMap, topology } = await loadLiveMap(stage, geo);
    const live = startLiveMap(this, target, topology, data, this.#state.place, (place) =>
      this.#save({ place }),
    );
    const slot = this.querySelector<HTMLInputElement>('.slotx');
    if (slot && slot.value !== '') prepareOtherDate(this, data, slot.value);
    if (this.#state.place) live.open(this.#state.place);
  }
}

customElements.define('border-map', BorderMap);
