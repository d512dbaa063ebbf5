import type { Fix } from './problem.ts';

/** A text after some mends. */
export interface Mended<T extends Fix> {
  text: string;
  applied: T[];
  /**
   * Those that overlap one that was applied: they may be right, or not needed, in the text as it is
   * then.
   */
  skipped: T[];
}

/**
 * Whether two edits touch the same letters, or would insert at the same place in an order that
 * nobody knows.
 */
const overlap = (a: Fix, b: Fix): boolean =>
  (a.start === b.start && a.end === b.end) || (b.start < a.end && a.start < b.end);

const same = (a: Fix, b: Fix): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text;

/**
 * Applies edits to a text, from its end backwards, so that the offsets of those still to come stay
 * right. Of two that overlap the first is applied; the same edit found by two rules is one.
 *
 * @param fixes - offsets in the text, in UTF-16 code units; in any order
 */
export function applyFixes<T extends Fix>(text: string, fixes: readonly T[]): Mended<T> {
  const applied: T[] = [];
  const skipped: T[] = [];
  const edits: T[] = [];
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = edits.at(-1);
    const empty = fix.start === fix.end && fix.text === '';
    if (empty || (last && same(last, fix))) applied.push(fix);
    else if (
      fix.start < 0 ||
      fix.end > text.length ||
      fix.end < fix.start ||
      (last && overlap(last, fix))
    )
      skipped.push(fix);
    else {
      edits.push(fix);
      applied.push(fix);
    }
  }
  const mended = edits.reduceRight(
    (now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end),
    text,
  );
  return { text: mended, applied, skipped };
}
