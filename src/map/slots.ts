import type { Control } from '../model/schema/control.ts';
import type { Line } from '../model/schema/line.ts';
import { controlOn, dayOf, holdsOn, snapshots } from '../model/facts/control.ts';

/**
 * The map changes its date by style sheet alone, so that this works without scripts: each district
 * carries one class for each snapshot (`on0-contested`), and the choice of a date decides which of
 * them counts (see `control.css`).
 *
 * @returns classes by id of the district
 */
export function districtSlots(control: Control[]): Map<string, string> {
  const classes = new Map<string, string[]>();
  snapshots.forEach(({ on }, slot) => {
    for (const [district, { by }] of controlOn(control, on)) {
      classes.set(district, [...(classes.get(district) ?? []), `on${slot}-${by}`]);
    }
  });
  return new Map([...classes].map(([district, list]) => [district, list.join(' ')]));
}

/** Classes that hide a line under the snapshots on whose day it does not hold: `off0 off3`. */
export function lineSlots(line: Pick<Line, 'from' | 'to'>): string {
  return snapshots
    .flatMap(({ on }, slot) => (holdsOn(line, dayOf(on)) ? [] : [`off${slot}`]))
    .join(' ');
}
