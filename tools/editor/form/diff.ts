import { align } from './text/align.ts';
import type { DiffLine } from './types.ts';

/** Lines around a change that are shown with it. */
const context = 2;

/**
 * What differs between two texts, line by line, with two lines around; empty when they are the
 * same.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail++;
  if (head === old.length && head === now.length) return [];

  const changed = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)] as const;
  const middle = align(...changed).flatMap((step): DiffLine[] => {
    const gone =
      'was' in step ? { number: head + step.was + 1, text: changed[0][step.was] ?? '' } : undefined;
    const come =
      'is' in step ? { number: head + step.is + 1, text: changed[1][step.is] ?? '' } : undefined;
    if (step.kind === 'stays' && come) return [{ kind: 'same', ...come }];
    return [
      ...(gone ? [{ kind: 'gone' as const, ...gone }] : []),
      ...(come ? [{ kind: 'come' as const, ...come }] : []),
    ];
  });
  const same = (from: number, to: number): DiffLine[] =>
    now.slice(from, to).map((text, index) => ({ kind: 'same', number: from + index + 1, text }));
  const lines = [
    ...same(Math.max(0, head - context), head),
    ...middle,
    ...same(now.length - tail, now.length - tail + context),
  ];
  return shortened(lines);
}

/** Long runs of equal lines between two changes, cut out. */
function shortened(lines: readonly DiffLine[]): DiffLine[] {
  const near = (index: number): boolean =>
    lines
      .slice(Math.max(0, index - context), index + context + 1)
      .some(({ kind }) => kind !== 'same');
  return lines.flatMap((line, index): DiffLine[] => {
    if (near(index)) return [line];
    return index > 0 && near(index - 1) ? [{ kind: 'gap', number: line.number, text: '' }] : [];
  });
}
