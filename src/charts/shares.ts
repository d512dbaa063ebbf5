import type { ChartRow } from './rows.ts';
import { height } from './plot.ts';

/** One whole with its two shares: from the left edge and from the right, in percent; y in em. */
interface ShareRow {
  y: number;
  heading: string | undefined;
  label: string;
  date: string | undefined;
  left: ChartRow | undefined;
  right: ChartRow | undefined;
}

/** Shares of a whole, laid out under each other. */
export interface Shares {
  parts: [string, string];
  rows: ShareRow[];
  /** Where the first row begins, and where the drawing ends, in em. */
  top: number;
  foot: number;
}

/**
 * Lays out shares of wholes: rows of one label and date are one whole, of which the first part
 * named in the chart grows from the left and the second from the right. What is left open between
 * them is nobody's share that we know.
 *
 * @throws Error when the rows name other than two parts, or when two shares are more than the whole
 */
export function sharesOf(rows: readonly ChartRow[]): Shares {
  const parts = [...new Set(rows.map(({ part }) => part ?? ''))];
  const [left, right] = parts;
  if (left === undefined || right === undefined || parts.length > 2)
    throw new Error(`a stacked chart has two parts, not ${parts.length}: ${parts.join(', ')}`);
  const top = 1.6;
  let y = top;
  let group: string | undefined;
  const wholes = [...Map.groupBy(rows, ({ label, date = '' }) => `${label} ${date}`).values()].map(
    (members): ShareRow => {
      const [first] = members;
      if (members.reduce((sum, { value = 0 }) => sum + value, 0) > 100)
        throw new Error(`the shares of "${first?.label ?? ''}" are more than 100`);
      const heading = first?.group === group ? undefined : first?.group;
      group = first?.group;
      if (heading) y += height.heading;
      const placed = {
        y,
        heading,
        label: first?.label ?? '',
        date: first?.date,
        left: members.find(({ part }) => part === left),
        right: members.find(({ part }) => part === right),
      };
      y += height.row + 0.2;
      return placed;
    },
  );
  return { parts: [left, right], rows: wholes, top, foot: y };
}
