import { z } from 'astro/zod';
import { evidence, ownId, prose } from './common.ts';
import { history } from './history.ts';
import { frameworkWords, wordsOf } from './vocabulary.ts';

const frameworks = wordsOf(frameworkWords);

/** What a school system asks its pupils to learn; lessons name what they practise of it. */
export const standard = z.strictObject({
  id: ownId('framework and code', 'ccss-rh-9-10-8'),
  framework: z.enum(frameworks).describe('Whose standard it is.'),
  code: prose.describe('Its code, as the framework writes it; without one, the name of its part.'),
  says: prose.describe('What pupils should be able to do, in our own words.'),
  sources: z
    .array(evidence)
    .min(1, 'a standard needs a source in which its code was read')
    .describe('Where code and wording were read.'),
  ...history,
});

export type Standard = z.infer<typeof standard>;
