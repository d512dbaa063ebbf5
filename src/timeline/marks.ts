import { readEdtf } from '../facts/edtf.ts';
import { themes, type Event } from '../schema/event.ts';
import type { TimeScale } from './scale.ts';
import { dayLength } from './story.ts';
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
 */
export function markOf(event: Event, scale: TimeScale): Mark {
  const date = readEdtf(event.date);
  const lane = themes.indexOf(event.theme);
  const others = (event.differs ?? []).map((other) => scale.x(middle(other.date)));
  const doubt = date.approximate || date.uncertain;
  if (date.interval) {
    const from = scale.x(date.start + dayLength / 2);
    const end = Number.isFinite(date.end) ? date.end - dayLength / 2 : Number.POSITIVE_INFINITY;
    return { lane, x: from, span: [from, scale.x(Math.min(end, Number.MAX_SAFE_INTEGER))], bar: true, doubt, others };
  }
  const span: Mark['span'] = date.precision === 'day' ? undefined : [scale.x(date.start), scale.x(date.end)];
  return { lane, x: scale.x((date.start + date.end) / 2), span, bar: false, doubt, others };
}
