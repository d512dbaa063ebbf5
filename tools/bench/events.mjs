import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const dayLength = 86_400_000;

/**
 * Days between a copy of the events and the next; copies lie by turns after and before the events
 * that they repeat.
 */
const step = 5;

/**
 * A day or month, with its `~` or `?`, moved by days; a month by as many whole months as that is.
 */
function shiftPoint(point, days) {
  const [, year, month, day, doubt = ''] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?]?)$/.exec(point) ?? [];
  if (!year) throw new Error(`not a date that the bench can move: "${point}"`);
  if (!month) return point;
  const moved = day
    ? new Date(Date.UTC(+year, +month - 1, +day) + days * dayLength).toISOString().slice(0, 10)
    : new Date(Date.UTC(+year, +month - 1 + Math.round(days / 30))).toISOString().slice(0, 7);
  return moved + doubt;
}

/** An EDTF date as the facts use them, moved by days. */
export function shiftDate(date, days) {
  return date
    .split('/')
    .map((point) => shiftPoint(point, days))
    .join('/');
}

/**
 * As many events as wanted, made from the real ones and the same every time: fewer are taken evenly
 * from all of them, more are copies with ids of their own and dates that are moved, so that they
 * crowd where the real ones do.
 *
 * @template {{ id: string, date: string, differs?: { date: string }[] }} T
 * @param {readonly T[]} real - in order of time
 * @param {number} count
 * @returns {T[]}
 */
export function makeEvents(real, count) {
  if (count <= real.length)
    return Array.from(
      { length: count },
      (_, at) => /** @type {T} */ (real[Math.floor((at * real.length) / count)]),
    );
  return Array.from({ length: count }, (_, at) => {
    const copy = Math.floor(at / real.length);
    const event = /** @type {T} */ (real[at % real.length]);
    if (copy === 0) return event;
    const days = (copy % 2 === 1 ? 1 : -1) * Math.ceil(copy / 2) * step;
    const differs = event.differs?.map((other) => ({
      ...other,
      date: shiftDate(other.date, days),
    }));
    return {
      ...event,
      id: `${event.id}-copy-${copy}`,
      date: shiftDate(event.date, days),
      ...(differs && { differs }),
    };
  });
}

/** The real events, by first day. */
export function readEvents(root) {
  const folder = join(root, 'content', 'facts', 'events');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
