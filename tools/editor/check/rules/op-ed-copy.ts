import { readFileSync } from 'node:fs';
import { passagesOf, type Passage } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';
import { runDigest, runLength, wordsOf } from '../runs.ts';

/** Digests of all runs of nine words of the op-ed, made by `tools/op-ed-hashes.ts`. */
function opEdDigests(): ReadonlySet<string> {
  return new Set(
    JSON.parse(
      readFileSync(new URL('../../../op-ed-hashes.json', import.meta.url), 'utf8'),
    ) as string[],
  );
}

/**
 * Where a word stands in the text as typed, which normalisation may have made longer or shorter
 * ("½", "…").
 */
function typedOffset(text: string, at: number): number {
  if (text.normalize('NFKC').length === text.length) return at;
  let length = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text,
  )) {
    if (length >= at) return index;
    length += segment.normalize('NFKC').toLowerCase().length;
  }
  return text.length;
}

function checkPassage(passage: Passage, known: ReadonlySet<string>, report: Report): void {
  const words = wordsOf(passage.text);
  for (let start = 0; start + runLength <= words.length; start++) {
    if (!known.has(runDigest(words, start))) continue;
    let end = start + runLength;
    while (end < words.length && known.has(runDigest(words, end - runLength + 1))) end++;
    const run = words.slice(start, end).map(({ word }) => word);
    report({
      ...passage.spot(typedOffset(passage.text, words[start]?.at ?? 0)),
      message: `${run.length} words in a row are the op-ed's: ${run.join(' ')}`,
      hint: 'retell them in words of your own; up to eight may stand in quotation marks',
    });
    // The next run that can be another one starts behind this one's last eight words.
    start = end - runLength + 1;
  }
}

/**
 * The op-ed is retold, never reproduced: at most eight of its words stand in a row, quotation marks
 * or not.
 *
 * @param digests - gives the digests of all runs of nine words of the text that is not to be copied
 */
export function copyRuleOf(digests: () => ReadonlySet<string>): Rule {
  return {
    name: 'op-ed-copy',
    check(content, report) {
      const known = digests();
      for (const passage of passagesOf(content)) checkPassage(passage, known, report);
    },
  };
}

export const opEdCopyRule: Rule = copyRuleOf(opEdDigests);
