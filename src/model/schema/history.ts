import { z } from 'astro/zod';
import { day, id, plainDate, prose } from './common.ts';

const changeKinds = ['correction', 'addition', 'wording'] as const;

/** A change that readers are told of. */
export const change = z.strictObject({
  date: plainDate.describe('The day of the change.'),
  kind: z.enum(changeKinds).describe('What sort of change it is.'),
  text: prose.describe(
    'What was changed, and why, in a sentence or two that a reader understands.',
  ),
});

/**
 * What every entry and every text may say of itself besides its subject; spread into each schema,
 * so that drafts, corrections and old addresses work alike for all kinds.
 */
export const history = {
  draft: z
    .literal(true, 'write "draft: true", or leave it out')
    .optional()
    .describe(
      'Not to be seen by readers yet; shown, and marked as a draft, by `npm run dev` and in a preview build.',
    ),
  publishOn: day
    .optional()
    .describe('The first day (UTC) on which readers see it; until then it is a draft.'),
  changes: z
    .array(change)
    .min(1, 'leave "changes" out where nothing has changed')
    .optional()
    .describe('Changes that readers are told of: on its page, at `/corrections/` and in the feed.'),
  checked: day
    .optional()
    .describe('The last day on which an editor went through it and its sources.'),
  formerly: z
    .array(id.describe('A former id.'))
    .min(1, 'leave "formerly" out where the id never changed')
    .optional()
    .describe(
      'Ids that it had before; links to them still lead here. Written by `npm run rename`.',
    ),
};

export type Change = z.infer<typeof change>;
