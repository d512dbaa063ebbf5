import type { Facts } from '../model/facts/facts.ts';
import { tally } from '../model/facts/tally.ts';
import { verdictWords } from '../model/facts/words.ts';
import type { MapTopology } from '../model/facts/topology.ts';
import type { Verdict } from '../model/schema/claim.ts';
import type { Chart, WrittenRow } from '../model/schema/chart.ts';
import { measureBorder } from './border-length.ts';
import { numberWords } from '../model/facts/numbers.ts';

/** A row as it is drawn and listed: one of the chart, or one that we work out ourselves. */
export interface ChartRow extends WrittenRow {
  /** For a row without sources: the page of this site that it is counted from, from the root. */
  path?: string;
  /** For a count of claims: their verdict. */
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

function borderRow({ places }: Facts, topology: MapTopology): ChartRow {
  const { lat, lon } = places.get('horadiz');
  const { least, most } = measureBorder(topology, [lon, lat]);
  return {
    label: 'Measured on our own map',
    low: Math.round(least),
    high: Math.round(most),
    sources: ['geo-maps-openstreetmap', 'natural-earth-admin-1'],
    note: 'From the corner with Armenia to the edge of Fuzuli district, and to the point nearest to Horadiz.',
  };
}

/**
 * All rows of a chart: those of the facts, then what is computed, the measured border or the
 * verdicts of the ledger. A claim counts once, in the first chapter that discusses it.
 */
export function allRows(
  { rows, computed }: Chart,
  facts: Facts,
  topology: MapTopology,
): ChartRow[] {
  if (computed === 'border') return [...rows, borderRow(facts, topology)];
  if (computed === 'verdicts') return [...rows, ...verdictRows(facts)];
  return rows;
}

/**
 * A row's range in words, "10.9–15"; undefined where it has none, or where both ends are the same.
 */
export function rangeWords({ low, high }: WrittenRow): string | undefined {
  return low === undefined || high === undefined || low === high
    ? undefined
    : `${numberWords(low)}–${numberWords(high)}`;
}

/**
 * A row's number in words, without its range: "about 130", "10.9–15" where there is only a range,
 * or what was not found.
 */
export function valueWords(row: WrittenRow): string {
  const value = row.value ?? (rangeWords(row) === undefined ? row.low : undefined);
  if (value === undefined) return rangeWords(row) ?? row.none ?? '';
  return `${row.about ? `${row.about} ` : ''}${numberWords(value)}`;
}

/** A row's number with its range: "over 300,000 (300,000–360,000)". */
export function fullWords(row: WrittenRow): string {
  const range = row.value === undefined ? undefined : rangeWords(row);
  return valueWords(row) + (range ? ` (${range})` : '');
}
