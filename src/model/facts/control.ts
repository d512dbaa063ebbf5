import type { Control, Holder } from '../schema/control.ts';
import { holderNames, wordsOf } from '../schema/vocabulary.ts';
import { listWords } from './sentences.ts';

/**
 * The days of which the map has a drawing. `2021-10` stands for its twelfth, the day of the op-ed.
 */
export const snapshots = [
  {
    on: '2020-09-26',
    day: '2020-09-26',
    label: '26 September 2020',
    note: 'the day before the war',
  },
  {
    on: '2020-10-20',
    day: '2020-10-20',
    label: '20 October 2020',
    note: 'Azerbaijan announces Zangilan',
  },
  { on: '2020-11-10', day: '2020-11-10', label: '10 November 2020', note: 'the ceasefire' },
  { on: '2020-12-01', day: '2020-12-01', label: '1 December 2020', note: 'the last handover' },
  { on: '2021-10', day: '2021-10-12', label: 'October 2021', note: 'the op-ed appears' },
] as const;

/** The snapshot that the map shows when nobody asked for another. */
export const defaultOn = '2020-10-20';

/** Beyond these days nothing is known to the map. */
export const mapDays = { first: '1994-05-12', last: '2023-12-31' } as const;

/** Whether the map can show a day (ISO 8601). */
export function mapReaches(day: string): boolean {
  return day >= mapDays.first && day <= mapDays.last;
}

export type ControlSpan = Pick<Control, 'district' | 'from' | 'to' | 'by'>;

/**
 * Whether something holds on a day. Dates are ISO 8601; a short one stands for its first day.
 * `from` counts, `to` does not.
 */
export function holdsOn(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  day: string,
): boolean {
  return (
    (from === undefined || firstDayOf(from) <= day) && (to === undefined || day < firstDayOf(to))
  );
}

/** `2020` becomes `2020-01-01`, `2020-10` becomes `2020-10-01`. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The day of a snapshot, else the first day of a date. */
export function dayOf(on: string): string {
  return snapshots.find((snapshot) => snapshot.on === on)?.day ?? firstDayOf(on);
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * A day (ISO 8601) as the map names it: "20 October 2020". Without `Intl`, which takes a slow phone
 * a tenth of a second to wake.
 */
export function dayWords(day: string): string {
  const at = new Date(day);
  return `${at.getUTCDate()} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
}

/**
 * Who held each district on a day.
 *
 * @param on - ISO 8601 day, or a month or year for its first day
 * @returns entries by id of the district; a district of which no source tells is missing
 * @throws Error when two entries speak of one district on that day
 */
export function controlOn<T extends ControlSpan>(control: T[], on: string): Map<string, T> {
  const day = dayOf(on);
  const found = new Map<string, T>();
  for (const entry of control.filter((one) => holdsOn(one, day))) {
    const other = found.get(entry.district);
    if (other)
      throw new Error(
        `control: two entries speak of ${entry.district} on ${day}: ${other.by} and ${entry.by}`,
      );
    found.set(entry.district, entry);
  }
  return found;
}

/** "jabrayil-district" becomes "Jabrayil". */
export function districtName(id: string): string {
  const [first = ''] = id.split('-');
  return first.charAt(0).toUpperCase() + first.slice(1);
}

const sentences: Record<Holder, string> = {
  azerbaijan: 'Azerbaijan held',
  'armenian-forces': 'Armenian forces held',
  contested: 'Fought over, or held in part by each side:',
  'russian-peacekeepers': 'Under Russian peacekeepers and local Armenian authorities:',
};

/** Who held which district on a day, in words: one sentence for each holder. */
export function controlWords(control: ControlSpan[], on: string): string {
  const held = Map.groupBy(controlOn(control, on).values(), ({ by }) => by);
  return wordsOf(holderNames)
    .flatMap((holder) => {
      const names = (held.get(holder) ?? []).map(({ district }) => districtName(district));
      return names.length === 0 ? [] : `${sentences[holder]} ${listWords(names.toSorted())}.`;
    })
    .join(' ');
}

export interface ControlChange {
  district: string;
  before: Holder | undefined;
  now: Holder;
}

/** The districts whose holder differs between two days (ISO 8601), by name. */
export function controlChanges(
  control: ControlSpan[],
  before: string,
  on: string,
): ControlChange[] {
  const then = controlOn(control, before);
  return [...controlOn(control, on)]
    .map(([district, { by }]) => ({ district, before: then.get(district)?.by, now: by }))
    .filter((change) => change.before !== change.now)
    .toSorted((a, b) => (a.district < b.district ? -1 : 1));
}

/**
 * In words, districts with the same change together: "Zangilan: Armenian forces before, now fought
 * over, …".
 */
export function controlChangeWords(changes: readonly ControlChange[]): string {
  const groups = Map.groupBy(changes, ({ before = '', now }) => `${before} ${now}`);
  return [...groups.values()]
    .map((group) => {
      const { before, now } = group[0] as ControlChange;
      const names = listWords(group.map(({ district }) => districtName(district)));
      return `${names}: ${before ? `${holderNames[before]} before, now ${holderNames[now]}` : `now ${holderNames[now]}`}.`;
    })
    .join(' ');
}
