import { z } from 'astro/zod';
import { paragraphNumber, prose } from './common.ts';
import { history } from './history.ts';

const paragraphKinds = ['title', 'byline', 'dateline', 'text', 'heading', 'caption'] as const;

export const paragraph = z.strictObject({
  id: z
    .string()
    .regex(/^p[0-3]\d$/, 'a paragraph id is p01 to p39')
    .describe('`p01` to `p39`.'),
  number: paragraphNumber.describe('Number of the paragraph, from 1.'),
  kind: z.enum(paragraphKinds).describe('What part of the op-ed it is.'),
  words: z
    .int()
    .min(1)
    .describe('How many words it has in the op-ed, for the drawing of the whole.'),
  paraphrase: prose.describe('What it says, in our own short words.'),
  ...history,
});

export type Paragraph = z.infer<typeof paragraph>;
