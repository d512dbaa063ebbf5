import { syllable } from 'syllable';
import { sentencesOf, type Stretch } from '../quoted.ts';
import { ownPassagesOf, type Passage, type Report, type Rule } from '../rule.ts';

/** Words that a sentence may have. */
const longest = 35;
/** Grade that a section may have: grade 10 is read at about 15. */
const highest = 10;
/** The formula was made for samples of a hundred words and more. */
const fewest = 100;

const wordPattern = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** Words of a text; a number is one, and so is a word with hyphens. */
export const readWords = (text: string): string[] => text.match(wordPattern) ?? [];

/**
 * Units of thought: a semicolon or colon ends one as a full stop does, so that a list is not one
 * endless sentence (R. Flesch, How to Write Plain English, 1979, ch. 2).
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

interface Counts {
  words: number;
  sentences: number;
  syllables: number;
}

/** A name counts for two at most: a reader knows "Azerbaijani" from the first page on. */
function syllablesOf(word: string, index: number): number {
  if (/\p{N}/u.test(word)) return 1;
  const count = syllable(word);
  return index > 0 && /^\p{Lu}/u.test(word) ? Math.min(2, count) : count;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Counts texts, sentence by sentence, each text for itself: the items of a list have no stops. */
export function countProse(...texts: readonly string[]): Counts {
  const sentences = texts
    .flatMap((text) => thoughtsOf(text).map(({ start, end }) => readWords(text.slice(start, end))))
    .filter((words) => words.length > 0);
  return {
    sentences: sentences.length,
    words: sentences.flat().length,
    syllables: sum(sentences.flatMap((words) => words.map(syllablesOf))),
  };
}

/**
 * School grade by the formula of Flesch and Kincaid: 0.39 words per sentence + 11.8 syllables per
 * word - 15.59 (J. P. Kincaid and others, Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, Research Branch Report 8-75, 1975). Five more is about the age of the reader.
 */
export function gradeOf({ words, sentences, syllables }: Counts): number {
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function checkSentences(passage: Passage, report: Report): void {
  for (const { start, end } of thoughtsOf(passage.text)) {
    const sentence = passage.text.slice(start, end);
    const { length } = readWords(sentence);
    if (length > longest)
      report(
        passage.spot(start),
        `a sentence of ${length} words: "${sentence.slice(0, 60).replaceAll(/\s+/g, ' ')}…"`,
        `make two of it; a sentence here has at most ${longest} words`,
      );
  }
}

/** The fields of a source are notes on another's text and not measured. */
export const readingAgeRule: Rule = {
  name: 'reading-age',
  level: 'warning',
  check(content, report) {
    const passages = ownPassagesOf(content).filter(({ kind }) => kind !== 'source');
    for (const passage of passages) checkSentences(passage, report);
    const sections = Map.groupBy(
      passages.filter(({ field, section }) => field === 'text' && section),
      ({ kind, id, section }) => `${kind} ${id} ${section}`,
    );
    for (const section of sections.values()) {
      const [first] = section;
      if (!first) continue;
      const counts = countProse(...section.map(({ text }) => text));
      const grade = gradeOf(counts);
      if (counts.words >= fewest && grade > highest)
        report(
          first.spot(0),
          `the section "${first.section}" is hard to read: grade ${grade.toFixed(1)} by Flesch and Kincaid, a reading age of ${grade > 15 ? 'over 20' : Math.round(grade + 5)}`,
          `shorter sentences and plainer words bring it to grade ${highest}, which is read at ${highest + 5}`,
        );
    }
  },
};
