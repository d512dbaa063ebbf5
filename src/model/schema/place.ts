import { z } from 'astro/zod';
import {
  id,
  idOf,
  latitude,
  longitude,
  ownId,
  plainDate,
  prose,
  sourceIds,
  someOf,
} from './common.ts';
import { history } from './history.ts';
import { basisWords, placeKindWords, wordsOf } from './vocabulary.ts';

export const placeKinds = wordsOf(placeKindWords);
export const bases = wordsOf(basisWords);

const holding = z.strictObject({
  from: plainDate.describe('The first day, as far as the source gives it.'),
  to: plainDate.optional().describe('The first day on which it no longer held; left out: still.'),
  by: prose.describe('Who held it: a government or forces, never a people.'),
  sources: sourceIds.min(1, 'who held a place needs a source'),
});

/** A place that is a point needs nothing of this. */
const onMaps = z.strictObject({
  rank: z
    .int()
    .min(1)
    .optional()
    .describe(
      'Which points get their names first where there is no room for all: 1, then 2 and so on; those without a rank come last.',
    ),
  label: prose
    .optional()
    .describe('What is written beside its point; left out: its name in English.'),
  emphasised: z
    .literal(true)
    .optional()
    .describe(
      'Whether it stands out on every map, as one of the places that the story of the op-ed is about; of two that are close together only the one of higher rank does.',
    ),
  onlyNamed: z
    .literal(true)
    .optional()
    .describe('Whether small maps draw it only where the text names it.'),
  labelledBy: id
    .optional()
    .describe(
      'The area that bears its name, by its id in `public/geo/region.json`: where the name of the area is written, that of the place is not.',
    ),
  startPage: z
    .int()
    .min(1)
    .optional()
    .describe('Its number among the places that the map of the start page is about.'),
});

export const place = z.strictObject({
  id: ownId('the English name', 'goris'),
  names: z
    .strictObject({
      en: prose.describe('The name that this site uses, in English.'),
      az: prose.optional().describe('Name in Azerbaijani.'),
      hy: prose.optional().describe('Name in Armenian, in Armenian letters.'),
      fa: prose.optional().describe('Name in Persian, in Persian letters.'),
      ru: prose.optional().describe('Name in Russian, in Cyrillic letters.'),
      tr: prose.optional().describe('Name in Turkish.'),
    })
    .describe('The default English name first; then one name in each language, where it is known.'),
  also: someOf(prose.describe('One other name.')).describe(
    'Other spellings and names that readers may meet in English.',
  ),
  kind: z.enum(placeKinds).describe('What sort of place it is.'),
  lat: latitude.describe('Latitude, degrees north (WGS 84).'),
  lon: longitude.describe('Longitude, degrees east (WGS 84).'),
  basis: z.enum(bases).describe('How the position is known.'),
  basisSource: idOf('source')
    .optional()
    .describe('Id of the source in which the position is printed; only with `basis: published`.'),
  note: prose.describe('What the place is and what happened there, in a few sentences.'),
  control: someOf(holding).describe('Who held the place when, from the earliest on.'),
  sources: sourceIds.describe(
    'Ids of the sources for what the note says; `[]` where there is none.',
  ),
  map: onMaps.optional().describe('How maps draw it.'),
  ...history,
});

export type Place = z.infer<typeof place>;
