import { z } from 'astro/zod';
import { day, ownId, plainDate, prose } from './common.ts';
import { history } from './history.ts';

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

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag such as en, az, fa');

/**
 * Found at its address and read at least in part. Fields are called as in CSL 1.0.2 where it has
 * one.
 */
export const source = z.strictObject({
  id: ownId('outlet, date, subject', 'rferl-2021-10-05-mosque'),
  title: prose.describe('The title as published; in square brackets where it is our description.'),
  author: z
    .array(prose.describe('One author.'))
    .optional()
    .describe('Names of the authors, as printed.'),
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
  shows: prose.describe('In our own words: what this source documents.'),
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
