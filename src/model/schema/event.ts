import { z } from 'astro/zod';
import { edtfDate, idOf, ownId, paragraphNumber, prose, sourceIds, someOf } from './common.ts';
import { history } from './history.ts';
import { statusWords, themeWords, wordsOf } from './vocabulary.ts';

export const themes = wordsOf(themeWords);

/** By several sides or documents; by some media; by one party's word; contested. */
export const statuses = wordsOf(statusWords);

const otherDate = z.strictObject({
  date: edtfDate.describe('The other date, in EDTF.'),
  sources: sourceIds
    .min(1, 'another date needs a source')
    .describe('Ids of the sources that give this date.'),
  note: prose.optional().describe('What a reader should know of the difference.'),
});

/** Dates are those of the place where it happened. */
export const event = z.strictObject({
  id: ownId('first day and subject', '2020-10-18-khudafarin-bridges'),
  date: edtfDate.describe(
    'When it happened, in EDTF: a day, a month, a span, with `~` for about and `?` for perhaps.',
  ),
  differs: someOf(otherDate).describe('Other dates that sources give, each with those sources.'),
  title: prose
    .max(70, 'a title has at most 70 characters')
    .describe('What happened, in at most 70 characters.'),
  summary: prose.describe(
    'What happened, in a few sentences, each contested thing with the name of whoever says it.',
  ),
  theme: z.enum(themes).describe('The lane of the timeline in which it stands.'),
  places: z
    .array(idOf('place'))
    .describe('Ids of the places where it happened; `[]` where there is none.'),
  actors: z
    .array(prose.describe('One actor.'))
    .describe('Who acted: governments, forces, bodies or named persons, never a people.'),
  status: z.enum(statuses).describe('How well it is established.'),
  attribution: prose.describe('On whose word it stands.'),
  sources: sourceIds.min(1, 'an event needs a source'),
  opEd: z
    .strictObject({
      paragraph: paragraphNumber.describe('The op-ed paragraph that speaks of it.'),
      says: prose.describe('What the op-ed says of it, in our own words.'),
    })
    .optional()
    .describe('Where the op-ed speaks of it, and how.'),
  ...history,
});

export type Event = z.infer<typeof event>;
export type Status = (typeof statuses)[number];
