import { readEdtf } from '../model/schema/edtf.ts';
import { themes, type Event } from '../model/schema/event.ts';
import { dayLength } from '../model/facts/story.ts';
import type { Mark } from './layout.ts';

/** The middle of what a date can mean, UTC milliseconds; an open end counts as its first day. */
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
  const doubt = date.approximate || date.uncertain;
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
  const span: Mark['span'] = date.precision === 'day' ? undefined : [x(date.start), x(date.end)];
  return { lane, x: x((date.start + date.end) / 2), span, bar: false, doubt, others };
}
