import { z } from 'astro/zod';
import { id, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/** What sort of statement a claim is. Only a `fact` can be checked outright. */
export const claimKinds = ['fact', 'causal', 'interpretation', 'value', 'prediction'] as const;

/** The verdicts, from best to least supported; `opinion` stands outside the scale. Explained at `/how-we-check/`. */
export const verdicts = ['supported', 'partly-supported', 'disputed', 'unverified', 'contradicted', 'opinion'] as const;

/** The one list of sides. Always shown in this, alphabetical, order. */
export const sides = [
  'american',
  'armenian',
  'azerbaijani',
  'european',
  'international',
  'iranian',
  'israeli',
  'russian',
  'turkish',
] as const;

/** Who on that side speaks; a side is never one voice. */
export const voices = [
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

/** How one voice of one side sees the claim. */
export const view = z.strictObject({
  side: z.enum(sides),
  voice: z.enum(voices),
  /** The view in our own words, attributed in the sentence where it is a named person. */
  view: prose,
  sources: sourceIds.min(1, 'a view needs a source; where none was found leave the view out, and the page says so'),
});

/** One claim of the op-ed, taken apart. */
export const claim = z.strictObject({
  /** Permanent id: paragraph and subject, such as `p05-roadblock`. */
  id,
  /** The op-ed paragraph, 1 to 39, in which the claim is made. */
  paragraph: z.int().min(1).max(39),
  /** Further paragraphs that repeat the claim. */
  also: z.array(z.int().min(1).max(39)).optional(),
  /** What the op-ed says, in our own words. */
  statement: prose,
  kind: z.enum(claimKinds),
  verdict: z.enum(verdicts),
  /** Why the verdict is what it is. */
  reasoning: prose,
  /** Sources that bear the claim out, wholly or in part. */
  for: sourceIds,
  /** Sources that speak against it, wholly or in part. */
  against: sourceIds,
  views: z.array(view),
  /** What the op-ed leaves out that a reader needs. */
  missing: prose.optional(),
  /** How sure we are of the verdict. */
  confidence: z.enum(['high', 'medium', 'low']),
  ...history,
});

export type View = z.infer<typeof view>;
export type Claim = z.infer<typeof claim>;
export type Verdict = (typeof verdicts)[number];
export type Side = (typeof sides)[number];
