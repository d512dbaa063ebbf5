import { z } from 'astro/zod';
import { id, plainDate, prose, sourceIds } from './common.ts';

/** What a line on the map is. Each class has a dash of its own and a label. */
export const lineClasses = ['recognised', 'disputed', 'line-of-contact', 'administrative', 'road', 'railway'] as const;

/** One line on the map that a source gives; its course is in `public/geo`, or schematic between `via` points. */
export const line = z.strictObject({
  id,
  name: prose,
  class: z.enum(lineClasses),
  /** From when the line holds; left out: before 2020. */
  from: plainDate.optional(),
  /** Until when; left out: still. */
  to: plainDate.optional(),
  /** Places that a schematic course passes through, in order. */
  via: z.array(id).optional(),
  sources: sourceIds.min(1, 'a line without a source is not drawn'),
  note: prose,
});

export type Line = z.infer<typeof line>;
