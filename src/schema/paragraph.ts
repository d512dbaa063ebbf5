import { z } from 'astro/zod';
import { prose } from './common.ts';
import { history } from './history.ts';

/** One paragraph of the op-ed, retold by us. */
export const paragraph = z.strictObject({
  /** `p01` to `p39`. */
  id: z.string().regex(/^p[0-3]\d$/, 'a paragraph id is p01 to p39'),
  number: z.int().min(1).max(39),
  kind: z.enum(['title', 'byline', 'dateline', 'text', 'heading', 'caption']),
  /** What it says, in our own short words. */
  paraphrase: prose,
  ...history,
});

export type Paragraph = z.infer<typeof paragraph>;
