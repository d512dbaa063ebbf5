import { z } from 'astro/zod';
import { day, id, idOf, ownId, plainDate, prose, someOf } from './common.ts';
import { history } from './history.ts';
import { readWords, wordsOf } from './vocabulary.ts';

export const sourceKinds = [
  'academic',
  'analysis',
  'government',
  'intergovernmental',
  'news',
  'ngo',
  'opinion',
  'reference',
  'wire',
] as const;

/** Where the publisher stands; the exact leaning is told in words. */
export const sourceGroups = [
  'American',
  'Arab',
  'Armenian',
  'Azerbaijani',
  'Caucasus-wide',
  'European',
  'International',
  'Iranian',
  'Israeli',
  'Reference',
  'Russian',
  'Turkish',
  'Other',
] as const;

export type SourceGroup = (typeof sourceGroups)[number];

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'must be a BCP 47 language tag such as en, az, fa',
    abort: true,
  })
  .refine(
    isLanguageTag,
    'this is no BCP 47 language tag: write en, az, fa, or az-Arab with a script',
  );

const readings = wordsOf(readWords);

/** How many words of another's text may stand at either end of a passage. */
const mostWords = 5;

/** A few words of a source as they stand there: never typeset anew, or a browser would not find them. */
const verbatim = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((text) => text.split(/\s+/).length <= mostWords, {
    error: `at most ${mostWords} words of another’s text; retell the rest under "says"`,
  })
  .meta({
    pattern: String.raw`^\s*\S+(\s+\S+){0,${mostWords - 1}}\s*$`,
    patternErrorMessage: `write one to ${mostWords} words`,
  });

/** Where in a source the thing stands that we say of it. */
const passage = z.strictObject({
  id: id.meta({
    description: 'Permanent name of the passage within its source, such as `p1` or `fee`.',
    examples: ['p1'],
  }),
  starts: verbatim.describe(
    'The first words of the passage, at most five, exactly as they stand there, in its language.',
  ),
  ends: verbatim
    .optional()
    .describe('Its last words, at most five; left out where `starts` is the whole passage.'),
  says: prose.describe('What the passage says, in our own words, and no more.'),
  // No prose of ours: it may hold the title of a section in the language of the source.
  at: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .meta({ pattern: '[^ ]', patternErrorMessage: 'must not be empty' })
    .optional()
    .describe('Where it stands, if known: paragraph, page or minute.'),
});

/**
 * Found at its address and read at least in part. Fields are called as in CSL 1.0.2 where it has
 * one.
 */
export const source = z.strictObject({
  id: ownId('outlet, date, subject', 'rferl-2021-10-05-mosque'),
  title: prose.describe('The title as published; in square brackets where it is our description.'),
  author: someOf(prose.describe('One author.')).describe('Names of the authors, as printed.'),
  publisher: prose.describe('Who published it. Where it is a copy, the original publisher first.'),
  issued: plainDate
    .optional()
    .describe('When it was published, as far as known: `2021-10-05`, `2021-10` or `2021`.'),
  URL: z
    .url({ protocol: /^https?$/, error: 'must be a full http or https address' })
    .meta({ description: 'The address where it was read.', pattern: String.raw`^https?://\S` }),
  language: languageTag.meta({
    description: 'Language of the text, as a BCP 47 tag: `en`, `az`, `fa` …',
    examples: ['en', 'az', 'hy', 'fa', 'ru', 'tr'],
  }),
  titleLanguage: languageTag.optional().meta({
    description:
      'Language of the title where it is another one: `en` for a title that we translated.',
    examples: ['en'],
  }),
  kind: z.enum(sourceKinds).describe('What sort of text it is.'),
  group: z
    .enum(sourceGroups)
    .describe('Where the publisher stands: the group by which `/sources/` sorts.'),
  opEd: z
    .literal(true)
    .optional()
    .describe('Whether it is the op-ed itself: the one text that this site is about.'),
  leaning: prose.describe(
    'The publisher’s leaning in a few neutral words, by the same measure for all sides.',
  ),
  shows: prose.describe(
    'In our own words: what this source documents, no wider than its passages.',
  ),
  read: z
    .enum(readings)
    .optional()
    .describe(
      'How much of it was read: `whole`, a large `part`, an `excerpt`, or what another page `relayed` of it.',
    ),
  sought: day
    .optional()
    .describe('The last day on which its page was looked for again and not found.'),
  origin: z
    .array(idOf('origin'))
    .min(1, 'leave it out where the source reports by itself')
    .max(3, 'name the three that weigh most')
    .optional()
    .describe('Who said or reported first what it relays; left out where it reports by itself.'),
  passages: z
    .array(passage)
    .min(1, 'leave it out where no passage was seen')
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, {
      error: 'two passages have the same id',
    })
    .optional()
    .describe('Where in it the thing stands that we say of it.'),
  note: prose.optional().describe('What a reader should know of the copy or its date.'),
  accessed: day.optional().describe('The last day on which the address was seen to answer.'),
  archived: z
    .url({ protocol: /^https$/, error: 'must be a full https address' })
    .meta({
      description: 'A copy of the text in a public archive.',
      pattern: String.raw`^https://\S`,
    })
    .optional(),
  ...history,
});

export type Source = z.infer<typeof source>;
export type Passage = z.infer<typeof passage>;
