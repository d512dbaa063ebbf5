import { z } from 'astro/zod';
import { ownId, prose, sourceIds, someOf } from './common.ts';
import { history } from './history.ts';

export const term = z.strictObject({
  id: ownId('the word itself', 'irgc'),
  term: prose.describe('The word, as the glossary lists it.'),
  also: someOf(prose.describe('One other spelling or name.')).describe(
    'Other spellings and names.',
  ),
  definition: prose.describe('What it means, in at most three plain sentences.'),
  sources: sourceIds.min(1, 'a definition needs a source'),
  ...history,
});

export type Term = z.infer<typeof term>;
