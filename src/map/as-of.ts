import type { Control, Holder } from '../model/schema/control.ts';

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

/** What the map needs to know of an entry of control. */
export type ControlSpan = Pick<Control, 'district' | 'from' | 'to' | 'by'>;

/** What each holder is called. */
export const holderNames: Record<Holder, string> = {
  azerbaijan: 'Azerbaijan',
  'armenian-forces': 'Armenian forces',
  contested: 'fought over, or held in part by each side',
  'russian-peacekeepers': 'Russian peacekeepers, with local Armenian authorities',
};

/**
 * Whether something that holds from one day until another holds on a day. Dates are ISO 8601,
 * perhaps without day or month; a short date stands for its first day. The first day counts, the
 * last does not.
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

/**
 * The day that a snapshot or date stands for: that of the snapshot if it is one, else the date's
 * first day.
 */
export function dayOf(on: string): string {
  return snapshots.find((snapshot) => snapshot.on === on)?.day ?? firstDayOf(on);
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
  for (const entry of control) {
    if (!holdsOn(entry, day)) continue;
    const other = found.get(entry.district);
    if (other)
      throw new Error(
        `control: two entries speak of ${entry.district} on ${day}: ${other.by} and ${entry.by}`,
      );
    found.set(entry.district, entry);
  }
  return found;
}
