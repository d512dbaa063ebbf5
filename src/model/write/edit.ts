/** What stands between two offsets, in UTF-16 code units, is replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Edited<T extends Edit> {
  text: string;
  applied: T[];
  /**
   * They overlap one that was applied, or lie outside: they may be right in the text as it is then.
   */
  skipped: T[];
}

/** Whether two edits touch the same letters, or would insert at one place in an unknown order. */
const overlap = (a: Edit, b: Edit): boolean =>
  (a.start === b.start && a.end === b.end) || (b.start < a.end && a.start < b.end);

const isSame = (a: Edit, b: Edit): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text;

/**
 * Of two edits that overlap the first is applied; the same edit found twice is one.
 *
 * @param edits - offsets in the text as it is given; in any order
 */
export function applyEdits<T extends Edit>(text: string, edits: readonly T[]): Edited<T> {
  const applied: T[] = [];
  const skipped: T[] = [];
  const made: T[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = made.at(-1);
    const empty = edit.start === edit.end && edit.text === '';
    if (empty || (last && isSame(last, edit))) applied.push(edit);
    else if (
      edit.start < 0 ||
      edit.end > text.length ||
      edit.end < edit.start ||
      (last && overlap(last, edit))
    )
      skipped.push(edit);
    else {
      made.push(edit);
      applied.push(edit);
    }
  }
  const edited = made.reduceRight(
    (now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end),
    text,
  );
  return { text: edited, applied, skipped };
}

/** The edit that turns one text into another, without what both have in common at the ends. */
export function editTo(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** @throws RangeError when two of them overlap */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const { text: edited, skipped } = applyEdits(text, edits);
  if (skipped[0]) throw new RangeError(`two edits overlap at ${skipped[0].start}`);
  return edited;
}
