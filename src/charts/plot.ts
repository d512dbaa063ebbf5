import { scaleLinear } from 'd3-scale';
import type { Chart, WrittenRow } from '../model/schema/chart.ts';
import { numberWords } from '../model/facts/numbers.ts';
import { rangeWords, valueWords, type ChartRow } from './rows.ts';

/**
 * A linear axis that all numbers of the rows fit on, with round ends and few ticks, so that their
 * numbers stay apart on a small phone.
 *
 * @param from - the lowest number on it
 * @param range - where the axis begins and ends, in percent of the width
 */
export function axisOf(
  rows: readonly Pick<WrittenRow, 'value' | 'low' | 'high'>[],
  from: number,
  range: [number, number],
) {
  const most = Math.max(
    ...rows.flatMap(({ value, low, high }) => [value ?? from, low ?? from, high ?? from]),
  );
  const scale = scaleLinear().domain([from, most]).nice(3).range(range);
  return {
    x: (value: number): number => scale(value),
    ticks: scale.ticks(3).map((value) => ({ x: scale(value), text: numberWords(value) })),
  };
}

/**
 * Heights in em: of a heading, of a row, of its second line, of the band for the op-ed's number, of
 * the axis.
 */
export const height = { heading: 2.1, row: 3.2, counts: 1.1, opEd: 1.6, axis: 1.9 };

/** Percent of a small phone that a number takes: some 2.3 a letter. */
const room = (text: string): number => 3 + text.length * 2.3;

const textOf = (row: ChartRow): string => rangeWords(row) ?? valueWords(row);

/** Right of its mark, or left of it where it would not fit on a small phone. */
export function besideMark(from: number, to: number, text: string) {
  return to + room(text) <= 100 || from < room(text)
    ? { x: to, anchor: 'start', text }
    : { x: from, anchor: 'end', text };
}

/** Gives a group as a heading where it begins. */
export function headings(): (group: string | undefined) => string | undefined {
  let last: string | undefined;
  return (group) => {
    const heading = group === last ? undefined : group;
    last = group;
    return heading;
  };
}

type Axis = ReturnType<typeof axisOf>;

/** An axis of bars, which begin at the edge: so short that the number beside each has room. */
function barAxis(rows: readonly ChartRow[]): Axis {
  const share = axisOf(rows, 0, [0, 1]);
  const ends = rows.map((row) => (98 - room(textOf(row))) / share.x(row.value ?? row.high ?? 0));
  return axisOf(rows, 0, [0, Math.min(86, ...ends)]);
}

function plotRow(row: ChartRow, axis: Axis, bars: boolean) {
  const text = textOf(row);
  const ends = [row.low, row.high].filter((end) => end !== undefined).map(axis.x);
  const dot = row.value === undefined ? undefined : axis.x(row.value);
  const [from = dot ?? 0, to = dot ?? 0] = bars && dot !== undefined ? [axis.x(0), dot] : ends;
  const span: [number, number] | undefined = to > from ? [from, to] : undefined;
  return {
    label: row.label,
    span,
    dot: bars ? undefined : (dot ?? (span ? undefined : ends[0])),
    shape: row.side === 'armenian' ? 'square' : 'circle',
    hollow: row.counts !== undefined,
    opEd: row.opEd === true,
    /** Where its number stands, and whether it says that none was found. */
    beside: { ...besideMark(from, to, text), missing: row.none !== undefined },
  };
}

export type Plot = ReturnType<typeof plotOf>;

/**
 * Lays out rows under each other: the label above, the mark below it on a common axis. On an axis
 * of ranges the op-ed's own number is a line through all rows; among bars it is one of them. x is
 * in percent of the width and y in em, so that the drawing fits every width and grows with its text.
 *
 * @param compact - leave out second lines and dates, for a chapter
 */
export function plotOf(
  { kind, axisFrom, unit }: Chart,
  rows: readonly ChartRow[],
  compact: boolean,
) {
  const bars = kind === 'bars';
  // Marks at the ends of a range must be whole.
  const axis = bars ? barAxis(rows) : axisOf(rows, axisFrom ?? 0, [2, 98]);
  const own = bars ? undefined : rows.find(({ opEd }) => opEd);
  const top = own ? height.opEd : 0;
  const headingOf = headings();
  let y = top;
  const drawn = rows
    .filter((row) => row !== own)
    .map((row) => {
      const heading = headingOf(row.group);
      const counts = compact ? undefined : row.counts;
      if (heading) y += height.heading;
      const placed = { ...plotRow(row, axis, bars), y, heading, counts, date: row.date };
      y += height.row + (counts ? height.counts : 0);
      return placed;
    });
  const x = own?.value === undefined ? undefined : axis.x(own.value);
  return {
    rows: drawn,
    // Every mark has its number beside it: in a chapter the two ends of the axis are enough.
    ticks: compact ? [...axis.ticks.slice(0, 1), ...axis.ticks.slice(-1)] : axis.ticks,
    /** Top of the first row and foot of the last. */
    top,
    foot: y,
    /** The line at the op-ed's own number. */
    opEd:
      x === undefined || !own
        ? undefined
        : {
            x,
            anchor: x < 33 ? 'start' : x > 67 ? 'end' : 'middle',
            text: `The op-ed: ${valueWords(own)} ${unit}`,
          },
  };
}
