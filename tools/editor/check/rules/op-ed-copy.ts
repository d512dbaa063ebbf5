import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { passagesOf, type Passage, type Report, type Rule } from '../rule.ts';

interface Word {
  word: string;
  /** Offset in the text after NFKC normalisation, in UTF-16 code units. */
  at: number;
}

/** A run of this many words that stands in the op-ed too is copied; eight may be quoted. */
const runLength = 9;

/** Runs of letters and digits, compatibility forms made alike (NFKC), lower case. */
export function wordsOf(text: string): Word[] {
  const compared = text.normalize('NFKC').toLowerCase();
  return [...compared.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index: at }) => ({ word, at }));
}

const joined = (run: readonly Word[]): string => run.map(({ word }) => word).join(' ');

/**
 * Digest of the run of words that starts at an index: the first 8 bytes of SHA-256 over the words
 * with single spaces, as 16 hex digits.
 */
const runDigest = (words: readonly Word[], index: number): string =>
  hash('sha256', joined(words.slice(index, index + runLength)), 'hex').slice(0, 16);

/** Digests of all runs, each once and sorted, so that nothing of their order is left. */
export function runDigests(text: string): string[] {
  const words = wordsOf(text);
  const starts = words.slice(0, 1 - runLength);
  return [...new Set(starts.map((_, index) => runDigest(words, index)))].sort();
}

/** Digests of all runs of nine words of the op-ed, made by `tools/op-ed-hashes.ts`. */
function opEdDigests(): ReadonlySet<string> {
  const file = new URL('../../../op-ed-hashes.json', import.meta.url);
  return new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
}

/** Where a word stands as typed: normalisation may make a text longer or shorter ("½", "…"). */
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
    report(
      passage.spot(typedOffset(passage.text, words[start]?.at ?? 0)),
      `${end - start} words in a row are the op-ed's: ${joined(words.slice(start, end))}`,
      'retell them in words of your own; up to eight may stand in quotation marks',
    );
    // The next run that can be another one starts behind this one's last eight words.
    start = end - runLength + 1;
  }
}

/** @param digests - of all runs of nine words of the text that is not to be copied */
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
