import { fetchTopology } from '../map/fetch-topology.ts';
import type { StartedMap } from '../map/live-map.ts';
import { prepareOtherDate } from '../map/other-date.ts';
import { find } from '../timeline/items.ts';
import type { Bounds } from '../model/facts/geography.ts';
import type { ExploreData } from './data.ts';

/** What the map is to show. */
export interface MapWish {
  /** ISO 8601 day. */
  on: string;
  /** Left out: the map stays where it is. */
  bounds: Bounds | undefined;
  /** Ids of the places that stand out. */
  places: readonly string[];
}

/** How near the map must come to the window before it is loaded. */
const approach = '300px';

/** The map of the explorer: the same moving map as on `/map/`, which follows the steps. */
export class ExploreMap {
  readonly #root: HTMLElement;
  readonly #data: ExploreData;
  #live: StartedMap | undefined;
  #wish: MapWish | undefined;

  /** @param onPlace - told of a place that was pressed on the map */
  constructor(root: HTMLElement, geo: string, data: ExploreData, onPlace: (id: string) => void) {
    this.#root = root;
    this.#data = data;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        // Without the moving map the small ones under the steps come back, complete: nothing needs
        // to be said.
        this.#load(geo, onPlace).catch((error: unknown) => {
          console.warn('the moving map could not be loaded', error);
          root.hidden = true;
          root.closest('story-explorer')?.classList.add('no-map');
        });
      },
      { rootMargin: approach },
    );
    watch.observe(root);
  }

  /** @param still - without moving there step by step, whatever the reader's settings */
  show(wish: MapWish, still = false): void {
    this.#wish = wish;
    if (!this.#live) return;
    this.#live.dismiss();
    prepareOtherDate(this.#root, this.#data.map, wish.on);
    if (wish.bounds) this.#live.fit(wish.bounds, still);
    this.#live.emphasise(wish.places);
  }

  async #load(geo: string, onPlace: (id: string) => void): Promise<void> {
    const [{ startLiveMap }, topology] = await Promise.all([
      import('../map/live-map.ts'),
      fetchTopology(geo),
    ]);
    // The map's style sheet follows this radio button; here the date is always one that was asked
    // for.
    const slot = document.createElement('input');
    Object.assign(slot, { type: 'radio', className: 'slotx', checked: true, hidden: true });
    this.#root.prepend(slot);
    const target = find<HTMLElement>(this.#root, '.map-live');
    this.#live = startLiveMap(this.#root, target, topology, this.#data.map, undefined, (place) => {
      if (place !== undefined) onPlace(place);
    });
    find<HTMLElement>(this.#root, '.x-still').inert = true;
    find<HTMLElement>(this.#root, '.x-as-of').hidden = false;
    if (this.#wish) this.show(this.#wish, true);
  }
}
