import { z } from 'astro/zod';
import { day, evidence, idOf, ownId, paragraphNumber, prose, sourceIds, someOf } from './common.ts';
import { history } from './history.ts';
import { kindWords, sideWords, verdictWords, wordsOf } from './vocabulary.ts';

export const claimKinds = wordsOf(kindWords);
export const verdicts = wordsOf(verdictWords);
export const sides = wordsOf(sideWords);

const voices = [
  'government',
  'military',
  'parliament',
  'clergy',
  'opposition',
  'media',
  'exile media',
  'analysts',
  'rights groups',
  'activists',
  'residents',
] as const;

/** How many words a conclusion may have. */
const mostWords = 30;

const confidences = ['high', 'medium', 'low'] as const;

const view = z.strictObject({
  side: z.enum(sides).describe('The side to which the voice belongs.'),
  voice: z.enum(voices).describe('Who on that side speaks; a side is never one voice.'),
  view: prose.describe(
    'The view in our own words, attributed in the sentence where it is a named person.',
  ),
  sources: sourceIds
    .min(1, 'a view needs a source; where none was found leave the view out, and the page says so')
    .describe('Ids of the sources in which the view was read.'),
});

export const claim = z.strictObject({
  id: ownId('paragraph and subject', 'p05-roadblock'),
  paragraph: paragraphNumber.describe('The op-ed paragraph, 1 to 39, in which the claim is made.'),
  also: someOf(paragraphNumber).describe('Further paragraphs that repeat the claim.'),
  statement: prose.describe('What the op-ed says, in our own words.'),
  kind: z
    .enum(claimKinds)
    .describe('What sort of statement it is. Only a fact can be checked outright.'),
  verdict: z
    .enum(verdicts)
    .describe('How far the sources bear it out; explained at `/how-we-check/`.'),
  conclusion: prose
    .refine((text) => text.split(/\s+/).length <= mostWords, {
      error: (issue) =>
        `at most ${mostWords} words, for it stands on cards and pictures; it has ${String(issue.input).split(/\s+/).length}`,
    })
    .optional()
    .describe('What we found, in one sentence of at most 30 words that stands by itself.'),
  reasoning: prose.describe('Why the verdict is what it is.'),
  for: z
    .array(evidence)
    .describe(
      'Ids of the sources that bear the claim out, wholly or in part; `[]` where there are none.',
    ),
  against: z
    .array(evidence)
    .describe(
      'Ids of the sources that speak against it, wholly or in part; `[]` where there are none.',
    ),
  shown: z
    .strictObject({
      places: z.array(idOf('place')).min(1).describe('Ids of the places that its map marks.'),
      on: day.describe('The day of which the map shows who held what.'),
    })
    .optional()
    .describe('Only of the claim that the start page checks step by step: what its map shows.'),
  document: idOf('source')
    .optional()
    .describe(
      'Id of the source in `for` or `against` that is the very document, recording or official count which the claim is about: it needs no second origin.',
    ),
  views: z
    .array(view)
    .describe(
      'How voices on each side see it, sides in the order of the alphabet; `[]` where none was found.',
    ),
  missing: prose.optional().describe('What the op-ed leaves out that a reader needs.'),
  confidence: z.enum(confidences).describe('How sure we are of the verdict.'),
  ...history,
});

export type View = z.infer<typeof view>;
export type Claim = z.infer<typeof claim>;
export type Verdict = (typeof verdicts)[number];
export type Side = (typeof sides)[number];
