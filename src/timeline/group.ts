import { monthOf, periodOf } from '../model/facts/dates.ts';
import type { Period } from '../model/facts/period.ts';
import type { Event } from '../model/schema/event.ts';

/** The events of one month, or of one year outside the story. */
export interface Group {
  /** Id of the group on the page: `m-2020-10` or `y-2022`. */
  key: string;
  name: string;
  events: Event[];
}

/**
 * Events by period and, within each, by month; before and after the story, where they are few, by
 * year.
 *
 * @param events - in order of time
 */
export function groupEvents(events: readonly Event[]): Record<Period, Group[]> {
  const periods: Record<Period, Group[]> = { before: [], story: [], since: [] };
  for (const event of events) {
    const period = periodOf(event.date);
    const month = monthOf(event.date);
    const { key, name } =
      period === 'story'
        ? { key: `m-${month.key}`, name: month.name }
        : { key: `y-${month.key.slice(0, 4)}`, name: month.key.slice(0, 4) };
    const last = periods[period].at(-1);
    if (last?.key === key) last.events.push(event);
    else periods[period].push({ key, name, events: [event] });
  }
  return periods;
}
