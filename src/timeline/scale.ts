import { scaleUtc, utcMonths, utcYears } from 'd3';
import { monthAt, storyEnd, storyStart } from './story.ts';

/** Where the three panels of the drawing lie: first and last x of each, in drawing units; no width where a panel is empty. */
export interface Panels {
  before: [number, number];
  story: [number, number];
  since: [number, number];
}

export interface TimeScale {
  panels: Panels;
  /** Instant (UTC milliseconds) to x in drawing units. Instants outside all panels go to the nearest edge. */
  x(instant: number): number;
  months: { x: number; month: string }[];
  years: { x: number; year: number }[];
}

/** How much room the panels at the sides take, and the gap at which the scale breaks; in drawing units. */
export interface Room {
  before: number;
  since: number;
  gap: number;
}

/** Units kept free at the outer edges, so that marks there are whole. */
const inset = 8;

/**
 * A time scale in three straight pieces: the story true to scale, what came before and since pressed together at its sides.
 *
 * @param instants - first and last instants of the events, UTC milliseconds; they decide which panels there are
 * @param width - of the whole, in drawing units
 */
export function timeScale(instants: number[], width: number, room: Room): TimeScale {
  const first = Math.min(...instants);
  const last = Math.max(...instants);
  const before = first < storyStart;
  const since = last >= storyEnd;
  const storyFrom = before ? room.before + room.gap : 0;
  const storyTo = since ? width - room.since - room.gap : width;
  const from = Date.UTC(new Date(first).getUTCFullYear(), 0);
  const to = Date.UTC(new Date(last).getUTCFullYear() + 1, 0);
  // The pieces meet at the breaks: a day before the story sits at the edge of its own panel, not in the gap.
  const scale = scaleUtc()
    .domain([...(before ? [from, storyStart - 1] : []), storyStart, storyEnd, ...(since ? [storyEnd + 1, to] : [])])
    .range([...(before ? [inset, room.before - inset] : []), storyFrom, storyTo, ...(since ? [width - room.since, width - inset] : [])])
    .clamp(true);
  return {
    panels: { before: [0, before ? room.before : 0], story: [storyFrom, storyTo], since: since ? [width - room.since, width] : [width, width] },
    x: (instant) => scale(instant),
    months: utcMonths(new Date(storyStart), new Date(storyEnd)).map((date) => ({ x: scale(date), month: monthAt(date.getTime()) })),
    years: [
      ...(before ? [{ x: scale(from), year: new Date(from).getUTCFullYear() }] : []),
      ...(since ? utcYears(new Date(storyEnd), new Date(to)).map((date) => ({ x: scale(date), year: date.getUTCFullYear() })) : []),
    ],
  };
}
