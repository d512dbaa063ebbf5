import { dateWords, isoDay, monthOf, periodOf } from './dates.ts';
import { dayLength, type Period } from './story.ts';
import { readEdtf } from '../schema/edtf.ts';
import type { Event } from '../schema/event.ts';

export interface Group {
  /** Id of the group on the page: `m-2020-10` or `y-2022`. */
  key: string;
  name: string;
  events: Event[];
}

/**
 * Events (in order of time) by period and month; before and after the story, where they are few, by
 * year.
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

/** A day of the war or a week of the crisis on which something began. Days are ISO 8601, UTC. */
export interface Step {
  /** Its value in the address: its first day. */
  key: string;
  /** Permanent id of its heading: `d-2020-10-20` for a day, `w-2021-09-13` for a week. */
  id: string;
  from: string;
  to: string;
  /** "20 October 2020", "13–19 September 2021". */
  label: string;
  /** The day of which the map tells: the last of the step. */
  on: string;
  events: Event[];
  /** What began in an earlier step and lasts. */
  lasting: Event[];
  /** Which days or weeks before it were passed over, in words. */
  quiet?: string;
  /** The same of what follows the last step of a part. */
  after?: string;
}

/** A stretch of the story that is told in steps of one length. */
export interface Part {
  id: 'war' | 'crisis';
  name: string;
  unit: 'day' | 'week';
  from: string;
  to: string;
}

/** The crisis is told from the first Monday of its August; both bounds count. */
export const parts: readonly Part[] = [
  { id: 'war', name: 'The war, day by day', unit: 'day', from: '2020-09-27', to: '2020-11-10' },
  {
    id: 'crisis',
    name: 'The crisis of 2021, week by week',
    unit: 'week',
    from: '2021-08-02',
    to: '2021-10-31',
  },
];

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const later = (day: string, by: number): string => iso(Date.parse(day) + by * dayLength);
const spanWords = (from: string, to: string): string =>
  dateWords(from === to ? from : `${from}/${to}`);

/** Weeks begin on Monday (ISO 8601); the first and last are cut at the part's bounds. */
export function slotsOf({ unit, from, to }: Part): { from: string; to: string }[] {
  const slots: { from: string; to: string }[] = [];
  for (let at = from; at <= to;) {
    // getUTCDay counts from Sunday, 0.
    const end = unit === 'day' ? at : later(at, (7 - new Date(at).getUTCDay()) % 7);
    slots.push({ from: at, to: end < to ? end : to });
    at = later(end, 1);
  }
  return slots;
}

/** The last day that the date can mean; far in the future for what goes on. */
function lastDay({ date }: Event): string {
  const { end } = readEdtf(date);
  return Number.isFinite(end) ? iso(end) : '9999-12-31';
}

const quietWords = (from: string, to: string): string =>
  `${spanWords(from, to)}: nothing in the timeline begins.`;

/**
 * The steps of one part. An event (they come in order of time) belongs to the step in which its
 * date begins; days and weeks in which none begins get no step and are named in the one that
 * follows.
 */
export function stepsOf(part: Part, events: readonly Event[]): Step[] {
  const steps: Step[] = [];
  let quietFrom: string | undefined;
  for (const { from, to } of slotsOf(part)) {
    const begun = events.filter(({ date }) => isoDay(date) >= from && isoDay(date) <= to);
    if (begun.length === 0) {
      quietFrom ??= from;
      continue;
    }
    const lasting = events.filter(
      (event) =>
        readEdtf(event.date).interval &&
        isoDay(event.date) < from &&
        isoDay(event.date) >= part.from &&
        lastDay(event) >= from,
    );
    steps.push({
      key: from,
      id: `${part.unit === 'day' ? 'd' : 'w'}-${from}`,
      from,
      to,
      label: spanWords(from, to),
      on: to,
      events: begun,
      lasting,
      ...(quietFrom !== undefined && { quiet: quietWords(quietFrom, later(from, -1)) }),
    });
    quietFrom = undefined;
  }
  const last = steps.at(-1);
  if (last && quietFrom !== undefined) last.after = quietWords(quietFrom, part.to);
  return steps;
}
