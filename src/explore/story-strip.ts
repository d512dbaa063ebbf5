import { dateWords, isoDay } from '../model/facts/dates.ts';
import { readEdtf } from '../model/schema/edtf.ts';
import type { Event } from '../model/schema/event.ts';
import { finger, roomy, stack, type Mark } from '../timeline/mark-layout.ts';
import { markOf, pieceScale } from '../timeline/time-scale.ts';
import { dayLength } from '../model/facts/story.ts';
import { slotsOf, type Part, type Step } from '../model/facts/events-by-time.ts';

/** Drawing units: a day, the ends, between the parts, and the lines of dates on top. */
export const measure = { day: finger, pad: 14, gap: 40, head: 46 };

const instant = (day: string, by = 0): number => Date.parse(day) + by * dayLength;
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A mark stands in its step: that of "some time in a month" at the month's beginning, with its
 * bracket to the right. Other dates that sources give are told in the text and drawn in the large
 * timeline: forks across weeks would take a row each.
 */
function markIn(event: Event, x: (at: number) => number): Mark {
  const mark = { ...markOf(event, x), others: [] };
  return readEdtf(event.date).from.precision === 'day'
    ? mark
    : { ...mark, x: x(readEdtf(event.date).start + dayLength / 2) };
}

/**
 * The drawing of the sequence, in drawing units.
 *
 * @param told - parts with their steps, in order of time
 */
export function stripOf(told: readonly { part: Part; steps: readonly Step[] }[]) {
  let at = measure.pad;
  const pieces = told.map(({ part }) => {
    const [from, to] = [instant(part.from), instant(part.to, 1)];
    const x: [number, number] = [at, at + ((to - from) / dayLength) * measure.day];
    at = x[1] + measure.gap;
    return { from, to, x };
  });
  const x = pieceScale(pieces);
  const steps = told.flatMap((each) => each.steps);
  const { placed, height } = stack(
    steps.flatMap(({ events }) => events).map((event) => ({ ...markIn(event, x), lane: 0, event })),
    1,
    roomy,
  );
  const slots = told.flatMap(({ part }) =>
    slotsOf(part).map((slot) => ({ ...slot, unit: part.unit })),
  );
  return {
    width: at - measure.gap + measure.pad,
    /** Of the marks, without the lines of dates above them. */
    height,
    placed,
    /** The days or weeks that are steps. */
    bands: steps.map(({ key, from, to }) => ({
      key,
      x: x(instant(from)),
      width: x(instant(to, 1) - 1) - x(instant(from)),
    })),
    months: told.flatMap(({ part }) =>
      slotsOf({ ...part, unit: 'day' })
        .filter(({ from }) => from === part.from || from.endsWith('-01'))
        .map(({ from }) => ({ x: x(instant(from)), text: month.format(new Date(from)) })),
    ),
    slots: slots.map(({ from, to, unit }) => ({
      x: (x(instant(from)) + x(instant(to, 1) - 1)) / 2,
      text:
        unit === 'day' || from === to
          ? String(Number(from.slice(8)))
          : dateWords(`${isoDay(from)}/${isoDay(to)}`).replace(/ \d{4}$/, ''),
    })),
  };
}
