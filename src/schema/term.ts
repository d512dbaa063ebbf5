import { z } from 'astro/zod';
import { id, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/** A word that a reader may not know, or that a side uses in its own way. */
export const term = z.strictObject({
  id,
  term: prose,
  /** Other spellings and names. */
  also: z.array(prose).optional(),
  /** At most three plain sentences. */
  definition: prose,
  sources: sourceIds.min(1, 'a definition needs a source'),
  ...history,
});

export type Term = z.infer<typeof term>;
