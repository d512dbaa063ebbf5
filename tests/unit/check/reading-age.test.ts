import { expect, it } from 'vitest';
import { readingAgeRule } from '../../../tools/editor/check/rules/reading-age.ts';
import { found } from './found.ts';

const problems = found(readingAgeRule, 'reading-age');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('warns of a sentence of more than 35 words, but not in the notes on a source', () => {
  expect(about('p05.yaml')).toEqual([
    'facts/claims/p05.yaml:4:12 [reasoning] a sentence of 44 words: "This sentence goes on and on, since nobody who wrote it thou…" → make two of it; a sentence here has at most 35 words',
  ]);
});

it('warns of a section that is hard to read, if it is long enough to tell; a list after a colon is no long sentence', () => {
  expect(about('chapters/one.mdx')).toEqual([
    'chapters/one.mdx:7:1 [text] the section "hard" is hard to read: grade 39.8 by Flesch and Kincaid, a reading age of over 20 → shorter sentences and plainer words bring it to grade 10, which is read at 15',
  ]);
});

it('only warns', () => {
  expect(readingAgeRule.level).toBe('warning');
});
