import { wholesOf, type ChartRow } from './rows.ts';
import { headings, height } from './plot.ts';

/** Where the first row begins, in em. */
const top = 1.6;

/**
 * Lays out shares of wholes, in percent, under each other, y in em: of each whole the first part
 * named in the chart grows from the left and the second from the right. What is left open between
 * them is nobody's share that we know.
 *
 * @throws Error when the rows name other than two parts, or when two shares are more than the whole
 */
export function sharesOf(rows: readonly ChartRow[]) {
  const parts = [...new Set(rows.map(({ part }) => part ?? ''))];
  const [left, right] = parts;
  if (left === undefined || right === undefined || parts.length > 2)
    throw new Error(`a stacked chart has two parts, not ${parts.length}: ${parts.join(', ')}`);
  const headingOf = headings();
  let y = top;
  const wholes = wholesOf(rows).map((members) => {
    const [{ label, date, group }] = members;
    if (members.reduce((sum, { value = 0 }) => sum + value, 0) > 100)
      throw new Error(`the shares of "${label}" are more than 100`);
    const heading = headingOf(group);
    if (heading) y += height.heading;
    const placed = {
      y,
      heading,
      label,
      date,
      left: members.find(({ part }) => part === left),
      right: members.find(({ part }) => part === right),
    };
    y += height.row + 0.2;
    return placed;
  });
  return { parts: [left, right], rows: wholes, top, foot: y };
}
