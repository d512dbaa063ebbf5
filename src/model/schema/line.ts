import { z } from 'astro/zod';
import {
  id,
  idOf,
  latitude,
  longitude,
  plainDate,
  point,
  prose,
  sourceIds,
  writing,
  someOf,
} from './common.ts';
import { history } from './history.ts';
import { lineClassWords, wordsOf } from './vocabulary.ts';

/** Words beside a schematic line. */
const lineLabel = z.strictObject({
  text: writing.text,
  lat: latitude.describe('Where they stand: degrees north (WGS 84).'),
  lon: longitude.describe('Where they stand: degrees east (WGS 84).'),
  anchor: z
    .enum(['start', 'middle', 'end'])
    .describe('Whether that is their start, their middle or their end.'),
  cut: writing.cut,
});

/**
 * A line whose id stands in `public/geo/region.json` has its surveyed course there. Any other is
 * schematic: straight from point to point of `via` or `course`, and the map says so.
 */
export const line = z
  .strictObject({
    id: id.describe(
      'Permanent id; where it stands in `public/geo/region.json`, the line has its surveyed course there.',
    ),
    name: prose.describe('Name of the line, as it stands in the list beside the map.'),
    class: z
      .enum(wordsOf(lineClassWords))
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
    labels: someOf(lineLabel).describe(
      'Words beside the line, set by hand; they come and go with it.',
    ),
    sources: sourceIds.min(1, 'a line without a source is not drawn'),
    note: prose.describe('What a reader should know of the line and of its course.'),
    ...history,
  })
  .refine((entry) => !(entry.via && entry.course), 'give `via` or `course`, not both')
  // The same for JSON Schemas.
  .meta({ not: { required: ['via', 'course'] } });

export type Line = z.infer<typeof line>;
