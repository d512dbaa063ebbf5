import {
  dayLength,
  firstMonth,
  lastMonth,
  monthAt,
  monthStart,
  storyEnd,
  storyMonths,
  storyStart,
} from '../model/facts/story.ts';

/**
 * The frame of the drawing at zoom 1, in drawing units: its width and where the story lies in it.
 * Only the story grows with the zoom.
 */
export interface Frame {
  width: number;
  story: [number, number];
}

/** What is seen: the zoom (1 is the whole) and the left edge, in drawing units at that zoom. */
export interface View {
  zoom: number;
  left: number;
}

/** Months from and to, `YYYY-MM`; left out where that side is open. */
export interface Window {
  from?: string | undefined;
  to?: string | undefined;
}

/** Units kept free at the edges, so that marks on the first and last day are whole. */
const margin = 9;
/** A month counts as seen when this much of it is. */
const seen = 7 * dayLength;
/** Days across the closest view. */
const fewestDays = 14;

/** x at zoom 1 to x at another zoom. */
export function zoomX({ story: [start, end] }: Frame, zoom: number, x: number): number {
  if (x <= start) return x;
  return x < end ? start + (x - start) * zoom : x + (end - start) * (zoom - 1);
}

export function unzoomX({ story: [start, end] }: Frame, zoom: number, x: number): number {
  if (x <= start) return x;
  const grown = start + (end - start) * zoom;
  return x < grown ? start + (x - start) / zoom : x - (end - start) * (zoom - 1);
}

export function zoomedWidth(frame: Frame, zoom: number): number {
  return zoomX(frame, zoom, frame.width);
}

/** UTC milliseconds to x at zoom 1. */
export function instantX({ story: [start, end] }: Frame, instant: number): number {
  return start + ((instant - storyStart) / (storyEnd - storyStart)) * (end - start);
}

function instantAt({ story: [start, end] }: Frame, x: number): number {
  return storyStart + ((x - start) / (end - start)) * (storyEnd - storyStart);
}

export function closest(frame: Frame, across: number): number {
  return Math.max(
    1,
    across / (instantX(frame, storyStart + fewestDays * dayLength) - frame.story[0]),
  );
}

/**
 * The view that shows exactly a window. Without `from` and `to`, and when both are the bounds of
 * the story, it shows the whole.
 *
 * @param across - width of the view in drawing units
 */
export function viewOf(frame: Frame, { from, to }: Window, across: number): View {
  if (from === undefined && to === undefined) return { zoom: 1, left: 0 };
  const [start, end] = frame.story;
  const a = from === undefined ? start : Math.max(start, instantX(frame, monthStart(from)));
  const b = to === undefined ? end : Math.min(end, instantX(frame, monthStart(to, 1)));
  const fixed =
    (from === undefined ? start : margin) + (to === undefined ? frame.width - end : margin);
  const zoom = Math.min(closest(frame, across), Math.max(0.1, (across - fixed) / (b - a)));
  return kept(frame, zoom, from === undefined ? 0 : zoomX(frame, zoom, a) - margin, across);
}

/**
 * The window that a view shows: the months of which at least a week is in sight. At zoom 1 it is
 * the whole, open on both sides.
 */
export function windowOf(frame: Frame, { zoom, left }: View, across: number): Window {
  if (zoom === 1) return {};
  const a = unzoomX(frame, zoom, left + margin);
  const b = unzoomX(frame, zoom, left + across - margin);
  const [start, end] = frame.story;
  const first = instantAt(frame, Math.max(a, start));
  const last = instantAt(frame, Math.min(b, end));
  // Some hours of grace, since the browser keeps scroll positions as whole or fractional pixels.
  const grace = dayLength / 4;
  const months = storyMonths().filter((month) => {
    const from = Math.max(first - grace, storyStart, monthStart(month));
    const to = Math.min(last + grace, monthStart(month, 1));
    return (
      to - from >= Math.min(seen, monthStart(month, 1) - Math.max(storyStart, monthStart(month)))
    );
  });
  const middle = monthAt((first + last) / 2);
  return {
    from: a < start ? undefined : (months[0] ?? middle),
    to: b > end ? undefined : (months.at(-1) ?? middle),
  };
}

/**
 * The view after zooming by a factor about a point, which stays where it is.
 *
 * @param about - x of the point at zoom 1
 */
export function zoomAbout(
  frame: Frame,
  view: View,
  factor: number,
  about: number,
  across: number,
): View {
  const wanted = view.zoom * factor;
  if (factor < 1 && wanted < 1.05) return { zoom: 1, left: 0 };
  const zoom = Math.min(closest(frame, across), wanted);
  const left = zoomX(frame, zoom, about) - (zoomX(frame, view.zoom, about) - view.left);
  return kept(frame, zoom, left, across);
}

/** A view kept within the drawing. */
function kept(frame: Frame, zoom: number, left: number, across: number): View {
  return { zoom, left: Math.max(0, Math.min(left, zoomedWidth(frame, zoom) - across)) };
}

/**
 * The window one month earlier or later, of the same length, kept within the story. The whole stays
 * the whole.
 */
export function shiftWindow({ from, to }: Window, by: 1 | -1): Window {
  if (from === undefined && to === undefined) return {};
  const months = storyMonths();
  const a = months.indexOf(from ?? firstMonth);
  const b = months.indexOf(to ?? lastMonth);
  if (a + by < 0 || b + by >= months.length) return { from, to };
  return { from: months[a + by], to: months[b + by] };
}

/** Days of the month that get a tick: none, every week, or every other day; `dayWidth` in drawing units. */
export function dayTicks(dayWidth: number): number[] {
  if (dayWidth < 5.5) return [];
  const step = dayWidth < 19 ? 7 : 2;
  return Array.from({ length: 31 }, (_, at) => at + 1).filter(
    (day) => day > 1 && (day - 1) % step === 0,
  );
}
