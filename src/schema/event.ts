import { z } from 'astro/zod';
import { edtfDate, id, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/** The lanes of the timeline. */
export const themes = [
  'war',
  'border',
  'diplomacy',
  'agreement',
  'transit',
  'drills',
  'weapons',
  'trafficking',
  'protest',
  'religion',
] as const;

/** How well an event is established: by several sides or documents; by some media; by one party's word; contested. */
export const statuses = ['documented', 'reported', 'claimed', 'disputed'] as const;

/** One event. Dates are those of the place where it happened. */
export const event = z.strictObject({
  /** Permanent id: first day and subject, such as `2020-10-18-khudafarin-bridges`. */
  id,
  /** When, in EDTF. */
  date: edtfDate,
  /** Other dates that sources give, each with those sources. */
  differs: z.array(z.strictObject({ date: edtfDate, sources: sourceIds.min(1), note: prose.optional() })).optional(),
  /** What happened, in at most 70 characters. */
  title: prose.max(70, 'a title has at most 70 characters'),
  summary: prose,
  theme: z.enum(themes),
  /** Ids of places. */
  places: z.array(id),
  /** Who acted: governments, forces, bodies or named persons, never a people. */
  actors: z.array(prose),
  status: z.enum(statuses),
  /** On whose word it stands. */
  attribution: prose,
  sources: sourceIds.min(1, 'an event needs a source'),
  /** Where the op-ed speaks of it, and how. */
  opEd: z.strictObject({ paragraph: z.int().min(1).max(39), says: prose }).optional(),
  ...history,
});

export type Event = z.infer<typeof event>;
export type Theme = (typeof themes)[number];
export type Status = (typeof statuses)[number];
