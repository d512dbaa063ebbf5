import type { Verdict } from '../model/schema/claim.ts';
import type { ChartRow } from './rows.ts';

/** One sign: its verdict, and its place in its row in em. */
interface Sign {
  verdict: Verdict;
  x: number;
  y: number;
}

export interface SignRow {
  label: string;
  y: number;
  signs: Sign[];
}

/** In em: from sign to sign, the height of a line of signs, and of a label. */
const step = 1.32;
const line = 1.45;
const labelHeight = 1.5;

/** How many signs fit beside each other on a small phone. */
const most = 15;

/**
 * Rows of signs, one for each claim, under the name of their chapter. @returns the rows, and the
 * height of the whole in em
 */
export function signRows(rows: readonly ChartRow[]): { rows: SignRow[]; foot: number } {
  let y = 0;
  const laid = [...Map.groupBy(rows, ({ label }) => label)].map(([label, members]): SignRow => {
    const verdicts = members.flatMap(({ verdict, value = 0 }) =>
      verdict ? Array.from({ length: value }, () => verdict) : [],
    );
    const signs = verdicts.map((verdict, index) => ({
      verdict,
      x: (index % most) * step,
      y: labelHeight + Math.floor(index / most) * line,
    }));
    const row = { label, y, signs };
    y += labelHeight + Math.ceil(verdicts.length / most) * line + 0.5;
    return row;
  });
  return { rows: laid, foot: y };
}
