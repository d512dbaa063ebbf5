import type { Facts } from '../model/facts/facts.ts';
import { geometry } from '../model/read/region.ts';
import { sourceLabel } from '../model/facts/citation.ts';
import type { Source } from '../model/schema/source.ts';
import type { Chart } from '../model/schema/chart.ts';
import { allRows, type ChartRow } from './rows.ts';

/** Fields of a row as they stand in the facts; a field without a value is left empty or out. */
const fields = [
  'label',
  'group',
  'side',
  'part',
  'date',
  'value',
  'low',
  'high',
  'about',
  'counts',
  'none',
  'opEd',
  'note',
] as const;

/** The licence of the numbers; those measured on the map carry its credit too. */
const licence = {
  name: 'CC BY 4.0, Across the Aras',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  geometry:
    'The measured border is worked out from © OpenStreetMap contributors, Open Database Licence 1.0.',
};

/**
 * A chart as CSV, as {@link csv} writes it: one line a number; dates in EDTF; addresses of sources
 * with spaces between them.
 */
export function chartCsv(
  chart: Chart,
  rows: readonly ChartRow[],
  source: (id: string) => Source,
): string {
  const lines = rows.map((row) => [
    ...fields.map((field) => (row[field] === true ? 'yes' : row[field])),
    chart.unit,
    row.sources.map((id) => source(id).URL).join(' '),
  ]);
  return csv([[...fields, 'unit', 'sources'], ...lines]);
}

/** The same numbers with what a reader must know of them, and the licence. */
export function chartJson(
  chart: Chart,
  rows: readonly ChartRow[],
  source: (id: string) => Source,
): string {
  const { id, title, question, unit, see, note } = chart;
  const data = rows.map((row) => ({
    ...Object.fromEntries(fields.map((field) => [field, row[field]])),
    sources: row.sources.map((name) => ({
      id: name,
      label: sourceLabel(source(name)),
      url: source(name).URL,
    })),
  }));
  return `${JSON.stringify({ id, title, question, unit, see, note, licence, rows: data }, null, 2)}\n`;
}

export type Cell = string | number | undefined;

/**
 * What a spreadsheet would run as a formula, also in the wide letters of East Asian keyboards
 * (OWASP, "CSV Injection"); an apostrophe before it makes it text.
 */
const formula = /^[\s'"]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Quoted where it must be: commas, quotation marks (doubled inside) and line breaks. */
function cell(value: Cell): string {
  const raw = value === undefined ? '' : String(value);
  // A number below zero is a number.
  const text = typeof value === 'string' && formula.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * RFC 4180, with CRLF after every line and, so that Excel knows it for UTF-8, a byte order mark. The
 * first line is the header.
 */
export function csv(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** A chart with all its rows, as the file that readers download. */
export function chartFile(chart: Chart, format: 'csv' | 'json', facts: Facts): string {
  const rows = allRows(chart, facts, geometry());
  return (format === 'csv' ? chartCsv : chartJson)(chart, rows, facts.sources.get);
}
