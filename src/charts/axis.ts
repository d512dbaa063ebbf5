import { scaleLinear } from 'd3-scale';
import type { WrittenRow } from '../model/schema/chart.ts';
import { numberWords } from '../model/facts/numbers.ts';

/** An axis across a drawing: values to percent of its width, and where its ticks stand. */
export interface Axis {
  x(value: number): number;
  ticks: { x: number; text: string }[];
}

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
): Axis {
  const most = Math.max(
    ...rows.flatMap(({ value, low, high }) => [value ?? from, low ?? from, high ?? from]),
  );
  const scale = scaleLinear().domain([from, most]).nice(3).range(range);
  return {
    x: (value) => scale(value),
    ticks: scale.ticks(3).map((value) => ({ x: scale(value), text: numberWords(value) })),
  };
}
