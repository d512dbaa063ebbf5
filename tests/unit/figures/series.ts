// Valid series and rows for tests, each with only what the test is about spelt out.
import type { ChartRow } from '../../../src/figures/computed.ts';
import type { Series } from '../../../src/schema/series.ts';

export const row = (given: Partial<ChartRow> = {}): ChartRow => ({
  label: 'Somebody',
  sources: ['a-source'],
  ...given,
});

export const series = (given: Partial<Series> = {}): Series => ({
  id: 'a-series',
  title: 'Numbers',
  question: 'How many?',
  kind: 'range',
  unit: 'km',
  see: 'They differ.',
  note: 'Counted in different ways.',
  rows: [],
  ...given,
});
