import { z } from 'astro/zod';
import { change } from './change.ts';
import { prose } from './common.ts';
import { history } from './history.ts';

/** Frontmatter of a chapter. The slug is the file's name and never changes. */
export const chapter = z.strictObject({
  title: prose,
  /** Place in the order of reading, from 1. */
  number: z.int().min(1),
  /** The question that the chapter answers, as a reader would ask it. */
  question: prose,
  /** For search engines and link previews: 70 to 160 characters. */
  description: prose.min(70, 'a description has 70 to 160 characters').max(160, 'a description has 70 to 160 characters'),
  /** "In one minute": three to five short sentences, one per item. */
  summary: z.array(prose).min(3).max(5),
  /** The op-ed paragraphs that the chapter covers. */
  paragraphs: z.array(z.int().min(1).max(39)),
  ...history,
  changes: z.array(change).min(1),
});

export type Chapter = z.infer<typeof chapter>;
