import { z } from 'astro/zod';
import { plainDate, prose } from './common.ts';

/** One change that readers are told of. */
export const change = z.strictObject({
  date: plainDate,
  kind: z.enum(['correction', 'addition', 'wording']),
  text: prose,
});

export type Change = z.infer<typeof change>;
