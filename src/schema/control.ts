import { z } from 'astro/zod';
import { id, plainDate, prose, sourceIds } from './common.ts';

/** Who can hold a district on this map. */
export const holders = ['azerbaijan', 'armenian-forces', 'contested', 'russian-peacekeepers'] as const;

/** Who held one district, or part of it, from a day to a day. District level: the map says so. */
export const control = z.strictObject({
  id,
  /** Id of the district's shape in `public/geo`. */
  district: id,
  from: plainDate.optional(),
  to: plainDate.optional(),
  by: z.enum(holders),
  sources: sourceIds.min(1, 'control without a source is not drawn'),
  note: prose,
});

export type Control = z.infer<typeof control>;
