import { controlOn, dayOf, holdsOn } from '../model/facts/control.ts';
import type { IslandData } from './island-data.ts';

/**
 * Prepares the drawings under an element for a date that is no snapshot: gives districts and lines
 * the classes of the slot "x", which then works as the others do (`control.css`).
 *
 * @param on - ISO 8601 day
 */
export function prepareOtherDate(
  root: ParentNode,
  data: Pick<IslandData, 'control' | 'schematic'>,
  on: string,
): void {
  for (const shape of root.querySelectorAll('[class*="onx-"]')) {
    shape.classList.remove(...[...shape.classList].filter((name) => name.startsWith('onx-')));
  }
  for (const [district, { by }] of controlOn(data.control, on)) {
    for (const shape of root.querySelectorAll(`.unit-${district}`))
      shape.classList.add(`onx-${by}`);
  }
  for (const line of data.schematic) {
    for (const shape of root.querySelectorAll(`.${line.id}`))
      shape.classList.toggle('offx', !holdsOn(line, dayOf(on)));
  }
}
