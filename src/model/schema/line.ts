import { z } from 'astro/zod';
import { id, idOf, plainDate, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/** What a line on the map is. Each class has a dash of its own and a label. */
const lineClasses = [
  'recognised',
  'disputed',
  'line-of-contact',
  'administrative',
  'road',
  'railway',
] as const;

/** One point of a course that we set ourselves: longitude, latitude (WGS 84, degrees). */
const point = z
  .tuple([
    z.number().min(-180).max(180).describe('Longitude, degrees east.'),
    z.number().min(-90).max(90).describe('Latitude, degrees north.'),
  ])
  .describe('One point: longitude, latitude.');

/**
 * One line on the map that a source gives. A line whose id stands in `public/geo/region.json` has
 * its surveyed course there. Any other is schematic: straight from point to point of `via` or
 * `course`, and the map says so.
 */
export const line = z
  .strictObject({
    id: id.describe(
      'Permanent id; where it stands in `public/geo/region.json`, the line has its surveyed course there.',
    ),
    name: prose.describe('Name of the line, as it stands in the list beside the map.'),
    class: z
      .enum(lineClasses)
      .describe('What the line is. Each class has a dash of its own on the map.'),
    from: plainDate.optional().describe('From when the line holds; left out: before 2020.'),
    to: plainDate.optional().describe('From when it no longer holds; left out: still.'),
    via: z
      .array(idOf('place'))
      .min(2, 'a course needs two places')
      .optional()
      .describe('Ids of the places that a schematic course passes through, in order.'),
    course: z
      .array(point)
      .min(2, 'a course needs two points')
      .optional()
      .describe(
        'Points of a schematic course that no list of places gives; approximate, set by us.',
      ),
    sources: sourceIds.min(1, 'a line without a source is not drawn'),
    note: prose.describe('What a reader should know of the line and of its course.'),
    ...history,
  })
  .refine((entry) => !(entry.via && entry.course), 'give `via` or `course`, not both')
  // The same for JSON Schemas.
  .meta({ not: { required: ['via', 'course'] } });

export type Line = z.infer<typeof line>;
