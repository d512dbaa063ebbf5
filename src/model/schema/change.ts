import { z } from 'astro/zod';
import { plainDate, prose } from './common.ts';

const changeKinds = ['correction', 'addition', 'wording'] as const;

/** A change that readers are told of. */
export const change = z.strictObject({
  date: plainDate.describe('The day of the change.'),
  kind: z.enum(changeKinds).describe('What sort of change it is.'),
  text: prose.describe(
    'What was changed, and why, in a sentence or two that a reader understands.',
  ),
});

export type Change = z.infer<typeof change>;
