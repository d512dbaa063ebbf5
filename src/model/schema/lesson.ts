import { z } from 'astro/zod';
import { idOf, pageDescription, prose } from './common.ts';
import { change, history } from './history.ts';
import { skillWords, wordsOf } from './vocabulary.ts';

/** The youngest and the oldest pupils that lessons here are made for. */
export const ages = { from: 13, to: 18 };
/** How long a lesson may be. */
const minutes = { least: 20, most: 90 };

const skills = wordsOf(skillWords);
const age = z.int().min(ages.from).max(ages.to);

/** Frontmatter of a lesson; its slug is its file's name and never changes. */
export const lesson = z.strictObject({
  title: prose.max(70, 'a title has at most 70 characters').describe('Title of the lesson.'),
  question: prose.describe('The question that the lesson answers, as a pupil would ask it.'),
  description: pageDescription(70),
  ages: z
    .strictObject({ from: age.describe('The youngest.'), to: age.describe('The oldest.') })
    .refine(({ from, to }) => from <= to, 'the youngest are older than the oldest')
    .describe(`For pupils of which ages, from ${ages.from} to ${ages.to}.`),
  minutes: z
    .int()
    .min(minutes.least)
    .max(minutes.most)
    .describe('How long it takes: what its steps take together.'),
  skills: z
    .array(z.enum(skills))
    .min(1, 'name what the lesson practises')
    .max(3, 'name the three that it practises most')
    .describe('What it practises; teachers choose by it.'),
  aims: z
    .array(prose.describe('What pupils can do afterwards, beginning with a verb.'))
    .min(2, 'a lesson has two to five aims')
    .max(5, 'a lesson has two to five aims')
    .describe('What pupils can do afterwards: two to five items.'),
  needs: z
    .array(prose.describe('One thing.'))
    .min(1, 'say what a teacher must have ready')
    .describe('What it needs: print-outs, one screen, phones.'),
  chapters: z
    .array(idOf('chapter'))
    .min(1, 'name the chapter that it goes with')
    .describe('The chapters that it goes with.'),
  standards: z
    .array(idOf('standard'))
    .min(1, 'name at least one standard')
    .describe('The standards that it practises.'),
  conflict: prose
    .max(700, 'at most 700 characters: teachers read it on their way to the class')
    .describe('Guidance for a class in which both sides of a conflict sit.'),
  ...history,
  changes: z
    .array(change)
    .min(1, 'write at least when the lesson was first published')
    .describe('Changes that readers are told of, the first of them “First published.”'),
});

export type Lesson = z.infer<typeof lesson>;
