import { hash } from 'node:crypto';

/** One word of a text, in the form in which texts are compared, and where it stands. */
export interface Word {
  word: string;
  /** Offset in the text after NFKC normalisation, in UTF-16 code units. */
  at: number;
}

/** A run of this many words that stands in the op-ed too is copied; eight may be quoted. */
export const runLength = 9;

/**
 * Words of a text: runs of letters and digits, compatibility forms made alike (NFKC), lower case.
 */
export function wordsOf(text: string): Word[] {
  return [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map((match) => ({ word: match[0], at: match.index }));
}

/**
 * Digest of the run of words that starts at an index: the first 8 bytes of SHA-256 over the words
 * with single spaces, as 16 hex digits.
 */
export function runDigest(words: readonly Word[], index: number): string {
  const run = words
    .slice(index, index + runLength)
    .map(({ word }) => word)
    .join(' ');
  return hash('sha256', run, 'hex').slice(0, 16);
}

/** Digests of all runs of a text, each once and sorted, so that nothing of their order is left. */
export function runDigests(text: string): string[] {
  const words = wordsOf(text);
  const digests = new Set<string>();
  for (let index = 0; index + runLength <= words.length; index++)
    digests.add(runDigest(words, index));
  return [...digests].sort();
}
