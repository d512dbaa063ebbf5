import { syllable } from 'syllable';
import { sentencesOf, type Stretch } from './quoted.ts';

const wordPattern = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** Words of a text; a number is one, and so is a word with hyphens. */
export const readWords = (text: string): string[] => text.match(wordPattern) ?? [];

/**
 * Units of thought of a text. A semicolon or colon ends one as a full stop does (R. Flesch, How to
 * Write Plain English, 1979, ch. 2), so that a list after a colon does not count as one endless
 * sentence.
 */
export function thoughtsOf(text: string): Stretch[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const stops = [...text.slice(start, end).matchAll(/[;:](?=\s)/g)].map(
      ({ index }) => start + index + 1,
    );
    return [start, ...stops].map((from, index) => ({
      start: from + (text.slice(from).search(/\S/) || 0),
      end: stops[index] ?? end,
    }));
  });
}

/** Words, sentences and syllables of some prose. */
export interface Counts {
  words: number;
  sentences: number;
  syllables: number;
}

/**
 * A name counts for two syllables at most: a reader knows "Azerbaijani" from the first page on,
 * however long it is.
 */
function syllablesOf(word: string, index: number): number {
  if (/\p{N}/u.test(word)) return 1;
  const count = syllable(word);
  return index > 0 && /^\p{Lu}/u.test(word) ? Math.min(2, count) : count;
}

/** Counts a text, sentence by sentence. */
export function countProse(text: string): Counts {
  const counts: Counts = { words: 0, sentences: 0, syllables: 0 };
  for (const { start, end } of thoughtsOf(text)) {
    const words = readWords(text.slice(start, end));
    if (words.length === 0) continue;
    counts.sentences += 1;
    counts.words += words.length;
    counts.syllables += words.reduce((sum, word, index) => sum + syllablesOf(word, index), 0);
  }
  return counts;
}

/**
 * School grade by the formula of Flesch and Kincaid: 0.39 words per sentence + 11.8 syllables per
 * word - 15.59 (J. P. Kincaid and others, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, Research Branch Report 8-75, 1975). Five more is about the age of the reader.
 */
export function gradeOf({ words, sentences, syllables }: Counts): number {
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
