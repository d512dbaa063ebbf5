import { z } from 'astro/zod';
import { id, plainDate, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/**
 * Who can hold a district on this map. `contested`: fought over, or held in part by each side, as the note says.
 * `russian-peacekeepers`: Russian peacekeepers, with local Armenian authorities.
 */
export const holders = ['azerbaijan', 'armenian-forces', 'contested', 'russian-peacekeepers'] as const;

/** Who held one district, from a day to a day. District level: the map says so. */
export const control = z.strictObject({
  id,
  /** Id of the district's shape in `public/geo/region.json`. */
  district: id,
  /** The first day on which this held, as far as the source gives it. */
  from: plainDate.optional(),
  /** The first day on which it no longer held; left out: still. */
  to: plainDate.optional(),
  by: z.enum(holders),
  sources: sourceIds.min(1, 'control without a source is not drawn'),
  note: prose,
  ...history,
});

export type Control = z.infer<typeof control>;
export type Holder = (typeof holders)[number];
