import { z } from 'astro/zod';
import { edtfDate, pageDescription, paragraphNumber, prose } from './common.ts';
import { change, history } from './history.ts';

/** The slug of a chapter is its file's name and never changes. */
export const chapter = z.strictObject({
  title: prose.describe('Title of the chapter, as it stands at its head and in every list.'),
  number: z.int().min(1).describe('Place in the order of reading, from 1.'),
  question: prose.describe('The question that the chapter answers, as a reader would ask it.'),
  description: pageDescription(70),
  summary: z
    .array(prose.describe('One short sentence, or two.'))
    .min(3, 'a summary has three to five items')
    .max(5, 'a summary has three to five items')
    .describe('“In one minute”: three to five short sentences, one per item.'),
  /** A mistyped year of an event is found by it. */
  span: edtfDate
    .optional()
    .describe(
      'The time that the chapter tells of, such as 2020-04/2021-11. Every event that it names must lie in it.',
    ),
  paragraphs: z.array(paragraphNumber).describe('The op-ed paragraphs that the chapter covers.'),
  ...history,
  changes: z
    .array(change)
    .min(1, 'write at least when the chapter was first published')
    .describe('Changes that readers are told of, the first of them “First published.”'),
});

export type Chapter = z.infer<typeof chapter>;
