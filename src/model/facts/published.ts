import { buildDayOf, previewOf } from '../settings.mjs';
import { dateWords } from './dates.ts';

/** See `src/model/schema/history.ts`. */
export interface Publication {
  draft?: true | undefined;
  publishOn?: string | undefined;
}

export interface Showing {
  /** The time of the build, UTC milliseconds; read once, so that all its pages agree. */
  now: number;
  preview: boolean;
}

export function isDraft({ draft, publishOn }: Publication, now: number): boolean {
  return (
    draft === true ||
    (publishOn !== undefined && publishOn > new Date(now).toISOString().slice(0, 10))
  );
}

/** Whether the text of a change tells of the day on which readers saw a text first. */
export const tellsFirstPublished = (text: string | undefined): boolean =>
  /^First published\b/i.test(text ?? '');

/** The one predicate behind every route, list, feed and data file. */
export function isPublished(entry: Publication, { now, preview }: Showing): boolean {
  return preview || !isDraft(entry, now);
}

/** "Draft" or "Draft until 1 December 2026"; undefined for what is published. */
export function draftWords(entry: Publication, now: number): string | undefined {
  if (!isDraft(entry, now)) return undefined;
  return entry.draft || entry.publishOn === undefined
    ? 'Draft'
    : `Draft until ${dateWords(entry.publishOn)}`;
}

/**
 * From the environment: `PREVIEW=1` shows drafts, `BUILD_DATE=2026-12-01` builds as of that day
 * (UTC).
 *
 * @param dev - whether this is the development server, which always shows drafts
 * @param clock - the time now, UTC milliseconds, where there is no `BUILD_DATE`
 * @throws Error when either variable is set to something else
 */
export function showingFrom(
  env: Readonly<Record<string, string | undefined>>,
  { dev, clock }: { dev: boolean; clock: number },
): Showing {
  return { now: buildDayOf(env) ?? clock, preview: previewOf(env) || dev };
}
