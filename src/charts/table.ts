import { dateWords } from '../model/facts/dates.ts';
import { verdictWords } from '../model/schema/vocabulary.ts';
import { verdicts } from '../model/schema/claim.ts';
import { fullWords, wholesOf, type ChartRow } from './rows.ts';

/** One column, or one for each part of the whole. */
export type Table = ReturnType<typeof tableOf>;

/**
 * The table of a chart: every number that is drawn. Parts of one whole share a line; verdicts stand
 * in their usual order.
 *
 * @param unit - the heading of the column where there is only one
 */
export function tableOf(rows: readonly ChartRow[], unit: string) {
  const given = [...new Set(rows.flatMap(({ part }) => part ?? []))];
  const ordered = verdicts
    .map((verdict) => verdictWords[verdict])
    .filter((word) => given.includes(word));
  const parts = ordered.length > 0 ? ordered : given;
  const hasParts = parts.length > 0;
  const lines = hasParts ? wholesOf(rows) : rows.map((row): [ChartRow] => [row]);
  return {
    columns: hasParts ? parts : [unit],
    rows: lines.map((members) => {
      const [{ group, label, date, opEd = false, path }] = members;
      const cells = hasParts
        ? parts.map((part) => members.find((row) => row.part === part))
        : members;
      return {
        group,
        label,
        date: date && dateWords(date),
        opEd,
        cells: cells.map((row) => (row ? fullWords(row) : '0')),
        notes: members.flatMap(({ counts, note }) => [
          ...(counts ? [`What it counts: ${counts}.`] : []),
          ...(note ? [note] : []),
        ]),
        sources: [...new Set(members.flatMap(({ sources }) => sources))],
        path,
      };
    }),
  };
}
