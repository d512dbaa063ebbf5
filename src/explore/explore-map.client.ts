import { loadLiveMap, prepareOtherDate, type StartedMap } from '../map/load-live-map.client.ts';
import { find } from '../site/elements.client.ts';
import { boundsAround, withinGeometry, type Bounds, type Point } from '../model/facts/geography.ts';
import type { ExploreData } from './explore-data.ts';

/** `on` is a day in ISO 8601; without bounds the map stays where it is; `places` stand out. */
export interface MapTarget {
  on: string;
  bounds: Bounds | undefined;
  places: readonly string[];
}

/**
 * What the map shows of some places, kept to where there is geometry.
 *
 * @param points - longitude, latitude
 * @param least - degrees of longitude
 * @returns undefined where there are no points: the map then stays as it is
 */
export function boundsOf(points: readonly Point[], least: number): Bounds | undefined {
  return points.length === 0 ? undefined : withinGeometry(boundsAround([...points], 0.7, least));
}

/** The map of the explorer: the same moving map as on `/map/`, which follows the steps. */
export class ExploreMap {
  readonly #root: HTMLElement;
  readonly #data: ExploreData;
  #live: StartedMap | undefined;
  #target: MapTarget | undefined;

  /** @param onPlace - told of a place that was pressed on the map */
  constructor(root: HTMLElement, geo: string, data: ExploreData, onPlace: (id: string) => void) {
    this.#root = root;
    this.#data = data;
    // Without the moving map the small ones under the steps come back, complete: nothing needs to
    // be said.
    this.#load(geo, onPlace).catch((error: unknown) => {
      console.warn('the moving map could not be loaded', error);
      root.hidden = true;
      root.closest('story-explorer')?.classList.add('no-map');
    });
  }

  /** `still`: without moving there step by step, whatever the reader’s settings. */
  show(target: MapTarget, still = false): void {
    this.#target = target;
    if (!this.#live) return;
    this.#live.dismiss();
    prepareOtherDate(this.#root, this.#data.map, target.on);
    const { bounds, places } = target;
    this.#live.emphasise(places, bounds && { bounds, still });
  }

  async #load(geo: string, onPlace: (id: string) => void): Promise<void> {
    let begun: MapTarget | undefined;
    this.#live = await loadLiveMap(this.#root, geo, this.#data.map, {
      onNote: (id) => {
        if (id !== undefined) onPlace(id);
      },
      begin: () => {
        begun = this.#target;
        return { ...begun };
      },
      prepare: () => {
        // The map's style sheet follows this radio button; here the date is always one that was
        // asked for.
        const slot = document.createElement('input');
        Object.assign(slot, { type: 'radio', className: 'slotx', checked: true, hidden: true });
        this.#root.prepend(slot);
        if (begun) prepareOtherDate(this.#root, this.#data.map, begun.on);
      },
    });
    find<HTMLElement>(this.#root, '.x-still').inert = true;
    find<HTMLElement>(this.#root, '.x-as-of').hidden = false;
    if (this.#target && this.#target !== begun) this.show(this.#target, true);
  }
}
