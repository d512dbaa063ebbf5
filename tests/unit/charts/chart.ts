// Valid chart and rows for tests, each with only what the test is about spelt out.
import type { ChartRow } from '../../../src/charts/rows.ts';
import type { Chart } from '../../../src/model/schema/chart.ts';

export const row = (given: Partial<ChartRow> = {}): ChartRow => ({
  label: 'Somebody',
  sources: ['a-source'],
  ...given,
});

export const chart = (given: Partial<Chart> = {}): Chart => ({
  id: 'a-chart',
  title: 'Numbers',
  question: 'How many?',
  kind: 'range',
  unit: 'km',
  see: 'They differ.',
  note: 'Counted in different ways.',
  rows: [],
  ...given,
});
