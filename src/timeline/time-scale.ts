import { scaleUtc } from 'd3-scale';
import { utcMonths, utcYears } from 'd3-time';
import { dayLength, monthAt, storyEnd, storyStart } from '../model/facts/story.ts';
import { readEdtf } from '../model/schema/edtf.ts';
import { themes, type Event } from '../model/schema/event.ts';
import type { Mark } from './mark-layout.ts';

/** A stretch drawn straight: UTC milliseconds, `to` not included, to drawing units. */
export interface Piece {
  from: number;
  to: number;
  x: [number, number];
}

/**
 * Instant (UTC milliseconds) to x for a scale in straight pieces with gaps between them. What lies
 * outside goes to the nearest edge.
 *
 * @param pieces - at least one, in order, each beginning where the one before ends
 */
export function pieceScale(pieces: readonly Piece[]): (instant: number) => number {
  // Each piece ends a millisecond early: its last instant lies at its own edge, not in the gap.
  const scale = scaleUtc()
    .domain(pieces.flatMap(({ from, to }) => [from, to - 1]))
    .range(pieces.flatMap(({ x }) => x))
    .clamp(true);
  return (instant) => scale(instant);
}

/** Widths of the panels at the sides and of the gaps, in drawing units. */
interface Room {
  before: number;
  since: number;
  gap: number;
}

/** Kept free at the outer edges, so that marks there are whole. */
const inset = 8;

const yearStart = (instant: number, offset = 0): number =>
  Date.UTC(new Date(instant).getUTCFullYear() + offset, 0);

/**
 * The scale of the large drawing: the story true to scale, what came before and since pressed
 * together at its sides.
 *
 * @param instants - first instants of the events, UTC milliseconds; they decide which panels there
 *   are
 * @param width - of the whole, in drawing units
 */
export function timeScale(instants: readonly number[], width: number, room: Room) {
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  const before: [number, number] = [0, first < storyStart ? room.before : 0];
  const since: [number, number] = [last >= storyEnd ? width - room.since : width, width];
  const story: [number, number] = [
    before[1] > 0 ? before[1] + room.gap : 0,
    since[0] < width ? since[0] - room.gap : width,
  ];
  const pieces: Piece[] = [{ from: storyStart, to: storyEnd, x: story }];
  if (before[1] > 0)
    pieces.unshift({ from: yearStart(first), to: storyStart, x: [inset, before[1] - inset] });
  if (since[0] < width)
    pieces.push({ from: storyEnd, to: yearStart(last, 1), x: [since[0], width - inset] });
  const x = pieceScale(pieces);
  return {
    x,
    // From x to x; no width where a panel is empty.
    before,
    story,
    since,
    months: utcMonths(new Date(storyStart), new Date(storyEnd)).map((date) => ({
      x: x(date.getTime()),
      month: monthAt(date.getTime()),
    })),
    years: [
      ...(before[1] > 0 ? [yearStart(first)] : []),
      ...(since[0] < width
        ? utcYears(new Date(storyEnd), new Date(yearStart(last, 1))).map((date) => date.getTime())
        : []),
    ].map((instant) => ({ x: x(instant), year: new Date(instant).getUTCFullYear() })),
  };
}

/** The middle of what a date can mean; an open end counts as its first day. */
function middle(text: string): number {
  const { start, end } = readEdtf(text);
  return Number.isFinite(end) ? (start + end) / 2 : start + dayLength / 2;
}

/**
 * The mark of an event, with all x in drawing units at the scale of the whole period.
 *
 * @param event - with its dates in EDTF
 * @param x - from an instant (UTC milliseconds) to drawing units
 */
export function markOf(event: Event, x: (instant: number) => number): Mark {
  const date = readEdtf(event.date);
  const lane = themes.indexOf(event.theme);
  const others = (event.differs ?? []).map((other) => x(middle(other.date)));
  const { doubt } = date;
  if (date.interval) {
    const from = x(date.start + dayLength / 2);
    const end = Number.isFinite(date.end) ? date.end - dayLength / 2 : Number.POSITIVE_INFINITY;
    return {
      lane,
      x: from,
      span: [from, x(Math.min(end, Number.MAX_SAFE_INTEGER))],
      bar: true,
      doubt,
      others,
    };
  }
  const span: Mark['span'] =
    date.from.precision === 'day' ? undefined : [x(date.start), x(date.end)];
  return { lane, x: x((date.start + date.end) / 2), span, bar: false, doubt, others };
}
