import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { periodOf } from '../model/facts/dates.ts';
import { dayLength, storyEnd, storyStart, type Period } from '../model/facts/story.ts';
import { readEdtf } from '../model/schema/edtf.ts';
import type { Event } from '../model/schema/event.ts';
import { size, stack } from './mark-layout.ts';
import { markOf, pieceScale, type Piece } from './time-scale.ts';

interface Tick {
  x: number;
  text: string;
}

/** A strip on a phone, in drawing units; wider, the marks only move apart. */
export const stripWidth = 320;
const gap = 16;
const leastTick = 62;
const shortSpan = 45 * dayLength;
const longSpan = 1100 * dayLength;

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
const month = format({ month: 'short', year: 'numeric' });
const year = format({ year: 'numeric' });

/**
 * First and last instant of some events, out to whole months; where they span less than a month and
 * a half, to the days about them.
 */
function bounds(events: readonly Event[]): { from: number; to: number } {
  const dates = events.map(({ date }) => readEdtf(date));
  const from = Math.min(...dates.map(({ start }) => start));
  const to = Math.max(...dates.map(({ start, end }) => (Number.isFinite(end) ? end : start)));
  if (to - from < shortSpan) return { from: from - 2 * dayLength, to: to + 2 * dayLength };
  return {
    from: utcMonth.floor(new Date(from)).getTime(),
    to: utcMonth.ceil(new Date(to + 1)).getTime(),
  };
}

/**
 * One straight scale where the events lie close together; else one piece for each period, as wide
 * as its share of the events.
 */
function pieces(events: readonly Event[]): Piece[] {
  const whole = bounds(events);
  const inner: [number, number] = [size.doubt, stripWidth - size.doubt];
  if (whole.to - whole.from < longSpan) return [{ ...whole, x: inner }];
  const order: Period[] = ['before', 'story', 'since'];
  const groups = order
    .map((period) => events.filter(({ date }) => periodOf(date) === period))
    .filter((group) => group.length > 0);
  const shares = groups.map((group) => Math.max(0.2, group.length / events.length));
  const unit =
    (inner[1] - inner[0] - gap * (groups.length - 1)) /
    shares.reduce((sum, share) => sum + share, 0);
  let at = inner[0];
  const edges = [Number.NEGATIVE_INFINITY, storyStart, storyEnd, Number.POSITIVE_INFINITY];
  return groups.map((group, index) => {
    const { from, to } = bounds(group);
    const period = order.indexOf(periodOf(group[0]?.date ?? ''));
    const x: [number, number] = [at, at + (shares[index] ?? 0) * unit];
    at = x[1] + gap;
    return {
      from: Math.max(from, edges[period] ?? from),
      to: Math.min(to, edges[period + 1] ?? to),
      x,
    };
  });
}

function ticksOf({ from, to, x }: Piece): Tick[] {
  const scale = scaleUtc().domain([from, to]).range(x);
  const words = to - from < 70 * dayLength ? day : to - from < longSpan ? month : year;
  const count = Math.max(1, Math.floor((x[1] - x[0]) / leastTick));
  // A first tick at the very start, where d3 found none near it, so that each piece says when it
  // begins.
  const inside = scale.ticks(count).filter((date) => date.getTime() < to);
  const dates = (
    inside[0] && scale(inside[0]) - x[0] < leastTick ? inside : [new Date(from), ...inside]
  ).slice(0, count);
  return dates.map((date) => ({ x: scale(date), text: words.format(date).replace('Sept', 'Sep') }));
}

/**
 * The drawing of a few events on one line of time, for {@link stripWidth} units.
 *
 * @param events - at least one, in order of time
 */
export function stripOf(events: readonly Event[]) {
  const parts = pieces(events);
  const x = pieceScale(parts);
  const marks = events.map((event) => ({ ...markOf(event, x), lane: 0, event }));
  const { placed, height } = stack(marks, 1);
  const ticks: Tick[] = [];
  for (const tick of parts.flatMap(ticksOf))
    if (tick.x - (ticks.at(-1)?.x ?? -leastTick) >= leastTick) ticks.push(tick);
  return { placed, height, ticks, breaks: parts.slice(1).map((part) => part.x[0] - gap / 2) };
}
