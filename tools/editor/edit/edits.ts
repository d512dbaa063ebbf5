/**
 * One edit of a file's text: what stands between two offsets, in UTF-16 code units, is replaced.
 */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * A text with all edits made. Their offsets are those of the text as it is given.
 *
 * @throws RangeError when two edits overlap
 */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let from = 0;
  for (const { start, end, text: put } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < from || end < start) throw new RangeError(`two edits overlap at ${start}`);
    done += text.slice(from, start) + put;
    from = end;
  }
  return done + text.slice(from);
}
