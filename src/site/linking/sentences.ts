import { textDirective } from '../../model/facts/text-fragment.ts';

/**
 * Stands in the text of a block where something is that no search of a browser goes across: the
 * figure of a note, a button. U+FFFC, the object replacement character.
 */
export const gap = '\uFFFC';

/** Fewer words are a heading, a label, a leftover. */
const fewestWords = 4;

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** A sentence as its runs of words between gaps, in their order. */
export type Sentence = readonly string[];

/**
 * The sentences of one block of text, such as a paragraph.
 *
 * @param block - its text, with a `gap` for each note and button
 */
export function sentencesIn(block: string): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(block.replaceAll(/\s+/g, ' '))]
    .map(({ segment }) =>
      segment
        .split(gap)
        .map((run) => run.trim())
        .filter((run) => /[\p{L}\p{N}]/u.test(run)),
    )
    .filter((runs) => wordsOf(runs.join(' ')).length >= fewestWords);
}

/** The first position of a text in another, if it has no second; else -1. */
function only(part: string, whole: string): number {
  const at = whole.indexOf(part);
  return at >= 0 && !whole.includes(part, at + 1) ? at : -1;
}

/** The first words of a sentence that stand but once on the page, and where. */
function startOf(sentence: Sentence, page: string): { start: string; at: number } | undefined {
  for (const run of sentence) {
    const words = wordsOf(run);
    for (let count = Math.min(3, words.length); count <= words.length; count += 1) {
      const start = words.slice(0, count).join(' ');
      const at = only(start, page);
      if (at >= 0) return { start, at };
    }
  }
  return undefined;
}

/** The last words of a sentence that the page does not have sooner behind its start. */
function endOf(
  sentence: Sentence,
  page: string,
  { start, at: begin }: { start: string; at: number },
): string | undefined {
  const from = begin + start.length;
  for (const run of sentence.toReversed()) {
    const words = wordsOf(run);
    const last = page.indexOf(run, begin) + run.length;
    for (let count = Math.min(3, words.length); count <= words.length; count += 1) {
      const end = words.slice(-count).join(' ');
      const at = page.indexOf(end, from);
      if (at >= 0 && at + end.length === last) return end;
    }
  }
  return undefined;
}

/**
 * What opens a page at a sentence: `:~:text=…`. Own code, since the known generators take a range of
 * the page and would write the figures of notes and the words of the margin into it.
 *
 * @param page - the text of all blocks, white space as single spaces, with its gaps
 * @returns undefined where no words of it stand but once
 */
export function sentenceDirective(sentence: Sentence, page: string): string | undefined {
  const [whole = ''] = sentence;
  if (sentence.length === 1 && wordsOf(whole).length <= 8 && only(whole, page) >= 0)
    return textDirective(whole);
  const found = startOf(sentence, page);
  if (!found) return undefined;
  return textDirective(found.start, endOf(sentence, page, found));
}
