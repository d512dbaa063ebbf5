import { z } from 'astro/zod';
import { sides } from './claim.ts';
import { ownId, prose } from './common.ts';
import { history } from './history.ts';

/** Who first said or reported what sources relay: a person, an institution, an agency. */
export const origin = z.strictObject({
  id: ownId('the person or institution', 'az-foreign-ministry'),
  name: prose.describe('How it is called in a sentence: “Azerbaijan’s foreign ministry”.'),
  side: z
    .enum([...sides, 'other'])
    .describe(
      'Whose person, institution or outlet it is; `international` for bodies of many states.',
    ),
  ...history,
});

export type Origin = z.infer<typeof origin>;
