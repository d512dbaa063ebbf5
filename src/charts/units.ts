import type { ChartRow } from './rows.ts';

/** In em: from sign to sign, and the heights of a line of signs and of a label. */
const step = 1.32;
const line = 1.45;
const labelHeight = 1.5;

/** How many signs fit beside each other on a small phone. */
const most = 15;

/**
 * Rows of signs, one for each claim, under the name of their chapter, and the height of the whole:
 * all in em, a sign from the corner of its row.
 */
export function signRows(rows: readonly ChartRow[]) {
  let y = 0;
  const laid = [...Map.groupBy(rows, ({ label }) => label)].map(([label, members]) => {
    const signs = members
      .flatMap(({ verdict, value = 0 }) =>
        verdict ? Array.from({ length: value }, () => verdict) : [],
      )
      .map((verdict, index) => ({
        verdict,
        x: (index % most) * step,
        y: labelHeight + Math.floor(index / most) * line,
      }));
    const row = { label, y, signs };
    y += labelHeight + Math.ceil(signs.length / most) * line + 0.5;
    return row;
  });
  return { rows: laid, foot: y };
}
