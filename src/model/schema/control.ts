import { z } from 'astro/zod';
import { id, ownId, plainDate, prose, sourceIds } from './common.ts';
import { history } from './history.ts';
import { holderNames, wordsOf } from './vocabulary.ts';

export const holders = wordsOf(holderNames);

/** Who held one district, from a day to a day. District level: the map says so. */
export const control = z.strictObject({
  id: ownId('district and year', 'jabrayil-2020'),
  district: id.describe('Id of the district’s shape in `public/geo/region.json`.'),
  from: plainDate
    .optional()
    .describe('The first day on which this held, as far as the source gives it.'),
  to: plainDate.optional().describe('The first day on which it no longer held; left out: still.'),
  by: z.enum(holders).describe('Who held the district.'),
  sources: sourceIds.min(1, 'control without a source is not drawn'),
  note: prose.describe(
    'What a reader should know: whose dates these are, what part of the district is meant.',
  ),
  ...history,
});

export type Control = z.infer<typeof control>;
export type Holder = (typeof holders)[number];
