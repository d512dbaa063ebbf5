import { z } from 'astro/zod';
import { id, plainDate, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/** What a line on the map is. Each class has a dash of its own and a label. */
export const lineClasses = ['recognised', 'disputed', 'line-of-contact', 'administrative', 'road', 'railway'] as const;

/** One point of a course that we set ourselves: longitude, latitude (WGS 84, degrees). */
const point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/**
 * One line on the map that a source gives. A line whose id stands in `public/geo/region.json` has its surveyed course there.
 * Any other is schematic: straight from point to point of `via` or `course`, and the map says so.
 */
export const line = z
  .strictObject({
    id,
    name: prose,
    class: z.enum(lineClasses),
    /** From when the line holds; left out: before 2020. */
    from: plainDate.optional(),
    /** From when it no longer holds; left out: still. */
    to: plainDate.optional(),
    /** Places that a schematic course passes through, in order. */
    via: z.array(id).min(2, 'a course needs two places').optional(),
    /** Points of a schematic course that no list of places gives; approximate, set by us. */
    course: z.array(point).min(2, 'a course needs two points').optional(),
    sources: sourceIds.min(1, 'a line without a source is not drawn'),
    note: prose,
    ...history,
  })
  .refine((entry) => !(entry.via && entry.course), 'give `via` or `course`, not both');

export type Line = z.infer<typeof line>;
