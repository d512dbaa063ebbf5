import { structuredPatch } from 'diff';

export interface DiffLine {
  kind: 'same' | 'gone' | 'come' | 'gap';
  /** In the text as it is now, or in the old one for a line that is gone; from 1. */
  number: number;
  text: string;
}

/** What differs between two texts, with two lines around; empty when they are the same. */
export function diffLines(before: string, after: string): DiffLine[] {
  // A last line has an end, whether it is written or not.
  const { hunks } = structuredPatch('', '', `${before}\n`, `${after}\n`, '', '', { context: 2 });
  let now = 0;
  return hunks.flatMap(({ lines, oldStart, newStart }): DiffLine[] => {
    const gap: DiffLine[] = now === 0 ? [] : [{ kind: 'gap', number: now, text: '' }];
    let old = oldStart;
    now = newStart;
    const shown = lines.map((line): DiffLine => {
      const text = line.slice(1);
      if (line.startsWith('-')) return { kind: 'gone', number: old++, text };
      if (line.startsWith('+')) return { kind: 'come', number: now++, text };
      old++;
      return { kind: 'same', number: now++, text };
    });
    return [...gap, ...shown];
  });
}
