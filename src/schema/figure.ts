import { z } from 'astro/zod';
import { id, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/** A number with its range: of what, when, who counted. */
export const figure = z.strictObject({
  id,
  /** What is counted. */
  what: prose,
  value: z.number(),
  unit: prose,
  /** When the number held, as the source puts it: a day, a year, a span. */
  asOf: prose.optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  sources: sourceIds.min(1, 'a figure needs a source'),
  /** Who counted, how counts differ, what is not counted. */
  note: prose,
  ...history,
});

export type Figure = z.infer<typeof figure>;
