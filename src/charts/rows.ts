import type { Facts } from '../model/facts/facts.ts';
import { tally } from '../model/facts/claims.ts';
import { verdictWords } from '../model/schema/vocabulary.ts';
import type { MapTopology } from '../model/facts/topology.ts';
import type { Verdict } from '../model/schema/claim.ts';
import type { Chart, WrittenRow } from '../model/schema/chart.ts';
import { measureBorder } from './border-length.ts';
import { numberWords } from '../model/facts/numbers.ts';

/** A row of the facts, or one that we work out ourselves. */
export interface ChartRow extends WrittenRow {
  /** The page of this site that a row without sources is counted from. */
  path?: string;
  /** Of a count of claims. */
  verdict?: Verdict;
}

function verdictRows({ chapters, claims }: Facts): ChartRow[] {
  const seen = new Set<string>();
  return chapters.flatMap((chapter) => {
    const ids = new Set(
      chapter.mentions
        .filter(({ kind, id }) => kind === 'claim' && !seen.has(id))
        .map(({ id }) => id),
    );
    for (const id of ids) seen.add(id);
    return tally([...ids].map((id) => claims.get(id))).map(({ verdict, count }) => ({
      label: `${chapter.number} ${chapter.title}`,
      part: verdictWords[verdict],
      value: count,
      sources: [],
      path: `/claims/?chapter=${chapter.slug}`,
      verdict,
    }));
  });
}

function measuredRow(
  { until, ...row }: NonNullable<Chart['measured']>,
  { places }: Facts,
  topology: MapTopology,
): ChartRow {
  const { lat, lon } = places.get(until);
  const { least, most } = measureBorder(topology, [lon, lat]);
  return { ...row, low: Math.round(least), high: Math.round(most) };
}

/** Rows of one label and date: the parts of one whole. */
export const wholesOf = (rows: readonly ChartRow[]): [ChartRow, ...ChartRow[]][] =>
  [...Map.groupBy(rows, ({ label, date = '' }) => `${label} ${date}`).values()] as [ChartRow][];

/**
 * All rows of a chart: those of the facts, then the one that is measured on the map and the verdicts
 * of the ledger, where it has them. A claim counts once, in the first chapter that discusses it.
 */
export function allRows(
  { rows, measured, computed }: Chart,
  facts: Facts,
  topology: MapTopology,
): ChartRow[] {
  return [
    ...rows,
    ...(measured ? [measuredRow(measured, facts, topology)] : []),
    ...(computed ? verdictRows(facts) : []),
  ];
}

/** "10.9–15"; undefined where a row has no range. */
export function rangeWords({ low, high }: WrittenRow): string | undefined {
  return low === undefined || high === undefined || low === high
    ? undefined
    : `${numberWords(low)}–${numberWords(high)}`;
}

/** Without a range: "about 130", "10.9–15" where there is only a range, or what was not found. */
export function valueWords(row: WrittenRow): string {
  const value = row.value ?? (rangeWords(row) === undefined ? row.low : undefined);
  if (value === undefined) return rangeWords(row) ?? row.none ?? '';
  return `${row.about ? `${row.about} ` : ''}${numberWords(value)}`;
}

/** With its range: "over 300,000 (300,000–360,000)". */
export function fullWords(row: WrittenRow): string {
  const range = row.value === undefined ? undefined : rangeWords(row);
  return valueWords(row) + (range ? ` (${range})` : '');
}
