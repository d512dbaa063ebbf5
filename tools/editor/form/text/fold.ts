import type { Edit } from '../../../../src/model/write/edit.ts';

/** One line of a text that YAML folds: its words, and where they stand in the file. */
export interface Line {
  words: string[];
  start: number;
  end: number;
}

/** What the lines of a text have in common. */
export interface Layout {
  /** A line break and the indent of all lines but the first. */
  lineBreak: string;
  /** Up to which column a line may run, from 1; infinite where all stands on one line. */
  limit: number;
  /** Column of an offset, from 0. */
  columnOf(offset: number): number;
}

/** The lines of a folded text between two offsets; empty ones are left out. */
export function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const words = line.trim();
    if (words === '') continue;
    const from = start + index + line.indexOf(words);
    lines.push({ words: words.split(/[ \t]+/), start: from, end: from + words.length });
  }
  return lines;
}

interface Kept {
  line: number;
  word: number;
}

/**
 * Which lines can stay as they are in a text of these words: the choice that keeps the most words,
 * in order.
 */
function keptLines(lines: readonly Line[], words: readonly string[]): Kept[] {
  const found = lines.flatMap((line, index) =>
    words.flatMap((_, word) =>
      line.words.every((own, at) => own === words[word + at])
        ? [{ line: index, word, size: line.words.length }]
        : [],
    ),
  );
  const chains: { words: number; chain: Kept[] }[] = [];
  for (const { line, word, size } of found) {
    let best: (typeof chains)[number] = { words: 0, chain: [] };
    for (const chain of chains) {
      const last = chain.chain.at(-1);
      if (
        last &&
        last.line < line &&
        last.word + (lines[last.line]?.words.length ?? 0) <= word &&
        chain.words > best.words
      )
        best = chain;
    }
    chains.push({ words: best.words + size, chain: [...best.chain, { line, word }] });
  }
  return chains.reduce((best, chain) => (chain.words > best.words ? chain : best), {
    words: 0,
    chain: [] as Kept[],
  }).chain;
}

/** How far a line may run over rather than leave a word or two on a line of their own. */
const grace = 12;

/** Words set in lines, the first of which has another width. */
function wrap(words: readonly string[], first: number, rest: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const room = lines.length === 1 ? first : rest;
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Edits that turn a folded text into other words. Lines that can stay do; only what stands between
 * them is set anew, so that a diff shows the words that changed and not a paragraph that moved.
 *
 * @param lines - the text as it is; not empty
 * @param words - the words that it shall have; not empty
 */
export function foldEdits(
  lines: readonly Line[],
  words: readonly string[],
  { lineBreak, limit, columnOf }: Layout,
): Edit[] {
  const indent = lineBreak.replace(/^\r?\n/, '').length;
  const edits: Edit[] = [];
  let [line, word] = [0, 0];
  for (const next of [...keptLines(lines, words), { line: lines.length, word: words.length }]) {
    const gone = lines.slice(line, next.line);
    const come = words.slice(word, next.word);
    const [before, after, firstGone, lastGone] = [
      lines[line - 1],
      lines[next.line],
      gone[0],
      gone.at(-1),
    ];
    const set = (column: number): string => {
      const within = (most: number): string[] => wrap(come, most - column, most - indent);
      const [strict, wide] = [within(limit), within(limit + grace)];
      return (strict.length > gone.length && wide.length <= gone.length ? wide : strict).join(
        lineBreak,
      );
    };
    if (firstGone && lastGone && come.length > 0) {
      edits.push({
        start: firstGone.start,
        end: lastGone.end,
        text: set(columnOf(firstGone.start)),
      });
    } else if (firstGone && lastGone) {
      edits.push(
        before
          ? { start: before.end, end: lastGone.end, text: '' }
          : { start: firstGone.start, end: after?.start ?? lastGone.end, text: '' },
      );
    } else if (come.length > 0 && before) {
      const more = ` ${come.join(' ')}`;
      const fits = columnOf(before.end) + more.length <= limit;
      edits.push({
        start: before.end,
        end: before.end,
        text: fits ? more : lineBreak + set(indent),
      });
    } else if (come.length > 0 && after) {
      edits.push({
        start: after.start,
        end: after.start,
        text: set(columnOf(after.start)) + lineBreak,
      });
    }
    line = next.line + 1;
    word = next.word + (after?.words.length ?? 0);
  }
  return edits;
}
