import { controlOn, holderNames, type ControlSpan } from '../map/as-of.ts';
import { districtName, listWords } from '../map/describe.ts';
import type { Holder } from '../model/schema/control.ts';

/** A district that another holds than before. */
export interface Change {
  district: string;
  before: Holder | undefined;
  now: Holder;
}

/**
 * The districts whose holder differs between two days.
 *
 * @param before - ISO 8601 day
 * @param on - ISO 8601 day, not earlier
 * @returns in the order of their names
 */
export function changesBetween(control: ControlSpan[], before: string, on: string): Change[] {
  const then = controlOn(control, before);
  return [...controlOn(control, on)]
    .map(([district, { by }]) => ({ district, before: then.get(district)?.by, now: by }))
    .filter((change) => change.before !== change.now)
    .toSorted((a, b) => (a.district < b.district ? -1 : 1));
}

/**
 * Changes in words, districts with the same change together: "Zangilan: Armenian forces before, now
 * fought over, …".
 */
export function changeWords(changes: readonly Change[]): string {
  const groups = Map.groupBy(changes, ({ before, now }) => `${before} ${now}`);
  return [...groups.values()]
    .map((group) => {
      const { before, now } = group[0] as Change;
      const names = listWords(group.map(({ district }) => districtName(district)));
      return `${names}: ${before ? `${holderNames[before]} before, now ${holderNames[now]}` : `now ${holderNames[now]}`}.`;
    })
    .join(' ');
}
