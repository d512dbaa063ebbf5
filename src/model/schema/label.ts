import { z } from 'astro/zod';
import { id, latitude, longitude, point, writing } from './common.ts';
import { history } from './history.ts';

/** Each class has letters of its own. */
const labelClasses = ['country', 'region', 'district', 'water', 'river'] as const;

/**
 * A name set by hand, as on any map, so that it keeps clear of rivers, roads and towns. The first
 * in the file matter most.
 */
export const label = z.strictObject({
  id: id.describe('Permanent id: that of the area, and the cut of the map where it has two.'),
  area: id
    .optional()
    .describe(
      'The area that it names, by its id in `public/geo/region.json`; a place of that id is found where its name stands.',
    ),
  class: z.enum(labelClasses).describe('What it names. Each class has letters of its own.'),
  text: writing.text,
  lat: latitude.describe('Middle of the name: degrees north (WGS 84).'),
  lon: longitude.describe('Middle of the name: degrees east (WGS 84).'),
  course: z
    .array(point)
    .min(3, 'a curve needs three points')
    .optional()
    .describe('Points of the curve along which the name of a river is written, where it can be.'),
  cut: writing.cut,
  ...history,
});

export type Label = z.infer<typeof label>;
