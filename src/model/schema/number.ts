import { z } from 'astro/zod';
import { ownId, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

export const number = z.strictObject({
  id: ownId('the subject', 'share-held'),
  what: prose.describe('What is counted.'),
  value: z.number().describe('The number that we show first.'),
  unit: prose.describe('Unit of the numbers, in the plural: “people”, “percent”, “km”.'),
  asOf: prose
    .optional()
    .describe('When the number held, as the source puts it: a day, a year, a span.'),
  low: z.number().optional().describe('The lowest count, where counts differ.'),
  high: z.number().optional().describe('The highest count, where counts differ.'),
  sources: sourceIds.min(1, 'a number needs a source'),
  note: prose.describe('Who counted, how counts differ, what is not counted.'),
  ...history,
});

export type NumberFact = z.infer<typeof number>;
