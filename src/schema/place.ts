import { z } from 'astro/zod';
import { id, plainDate, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

export const placeKinds = [
  'town',
  'village',
  'bridge',
  'dam',
  'river',
  'border-crossing',
  'checkpoint',
  'district',
  'region',
  'road',
  'route',
  'airport',
  'lake',
  'area',
] as const;

/** How the position is known: printed in a source, taken from the GeoNames gazetteer, or set down from memory and so approximate. */
export const bases = ['published', 'gazetteer', 'approximate'] as const;

/** One place, with its names on every side and its position (WGS 84, degrees). */
export const place = z.strictObject({
  id,
  /** The default English name first; then one name in each language, where it is known. */
  names: z.strictObject({
    en: prose,
    az: prose.optional(),
    hy: prose.optional(),
    fa: prose.optional(),
    ru: prose.optional(),
    tr: prose.optional(),
  }),
  /** Other spellings and names that readers may meet in English. */
  also: z.array(prose).optional(),
  kind: z.enum(placeKinds),
  /** Latitude, degrees north. */
  lat: z.number().min(-90).max(90),
  /** Longitude, degrees east. */
  lon: z.number().min(-180).max(180),
  basis: z.enum(bases),
  /** The source in which the position is printed; only with `basis: published`. */
  basisSource: id.optional(),
  note: prose,
  /** Who held the place when; `to` left out means "since then". */
  control: z.array(z.strictObject({ from: plainDate, to: plainDate.optional(), by: prose, sources: sourceIds.min(1) })).optional(),
  sources: sourceIds,
  ...history,
});

export type Place = z.infer<typeof place>;
