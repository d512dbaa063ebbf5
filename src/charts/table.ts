import { dateWords } from '../model/facts/dates.ts';
import { verdictWords } from '../model/schema/vocabulary.ts';
import { verdicts } from '../model/schema/claim.ts';
import { fullWords, type ChartRow } from './rows.ts';

/** One line of the table under a chart. */
interface TableRow {
  group: string | undefined;
  label: string;
  date: string | undefined;
  opEd: boolean;
  /** One number for each column. */
  cells: string[];
  /** What a reader should know of the numbers. */
  notes: string[];
  sources: string[];
  path: string | undefined;
}

/** Numbers as a table: one column, or one for each part of the whole. */
export interface Table {
  columns: string[];
  rows: TableRow[];
}

/**
 * The table of a chart: every number that is drawn. Parts of one whole share a line; verdicts stand
 * in their usual order.
 *
 * @param unit - the heading of the column where there is only one
 */
export function tableOf(rows: readonly ChartRow[], unit: string): Table {
  const given = [...new Set(rows.flatMap(({ part }) => part ?? []))];
  const ordered = verdicts
    .map((verdict) => verdictWords[verdict])
    .filter((word) => given.includes(word));
  const parts = ordered.length > 0 ? ordered : given;
  const lines =
    parts.length > 0
      ? [...Map.groupBy(rows, ({ label, date = '' }) => `${label} ${date}`).values()]
      : rows.map((row) => [row]);
  return {
    columns: parts.length > 0 ? parts : [unit],
    rows: lines.map((members) => {
      const [first] = members as [ChartRow];
      return {
        group: first.group,
        label: first.label,
        date: first.date && dateWords(first.date),
        opEd: first.opEd === true,
        cells: (parts.length > 0
          ? parts.map((part) => members.find((row) => row.part === part))
          : members
        ).map((row) => (row ? fullWords(row) : '0')),
        notes: members.flatMap(({ counts, note }) => [
          ...(counts ? [`What it counts: ${counts}.`] : []),
          ...(note ? [note] : []),
        ]),
        sources: [...new Set(members.flatMap(({ sources }) => sources))],
        path: first.path,
      };
    }),
  };
}
