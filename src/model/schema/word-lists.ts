import { z } from 'astro/zod';
import { someOf } from './common.ts';

const word = z.string().min(1, 'must not be empty');

export const loadedWord = z.strictObject({
  words: z
    .array(word.describe('One form of the word, or a fixed phrase.'))
    .min(1, 'write at least one word')
    .describe('Every form of the word, or a fixed phrase.'),
  instead: word.describe('What to write in its place.'),
  why: word.describe('What the word says besides the fact.'),
  except: someOf(word.describe('One such phrase.')).describe(
    'Phrases in which it means something else.',
  ),
  verb: z
    .literal(true, 'write "verb: true", or leave it out')
    .optional()
    .describe(
      '`true` for a verb of saying that judges what was said, so that a name beside it does not help; only quotation marks do.',
    ),
});

/** What the spelling check knows besides its dictionary of British English. */
export const spelling = z.strictObject({
  names: z
    .array(word.describe('One name.'))
    .describe('Persons, bodies and places that no list of facts has.'),
  words: z.array(word.describe('One word.')).describe('Words that the dictionary does not have.'),
  quoted: z
    .array(word.describe('One word.'))
    .describe('Spellings that may stand in quotation marks only, because somebody else wrote so.'),
  british: z
    .record(z.string(), word)
    .describe('American spellings that the dictionary takes for British, each with what to write.'),
});

export type LoadedWord = z.infer<typeof loadedWord>;
export type SpellingWords = z.infer<typeof spelling>;
