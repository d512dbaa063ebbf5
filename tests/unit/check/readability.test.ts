import { describe, expect, it } from 'vitest';
import {
  countProse,
  gradeOf,
  readWords,
  thoughtsOf,
} from '../../../tools/editor/check/rules/reading-age.ts';

describe('gradeOf()', () => {
  it('is the grade of Flesch and Kincaid', () => {
    // "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature": the usual
    // example of the formula.
    expect(gradeOf({ sentences: 1, words: 13, syllables: 26 })).toBeCloseTo(13.08, 2);
    expect(gradeOf({ sentences: 0, words: 0, syllables: 0 })).toBe(0);
  });
});

describe('countProse()', () => {
  it('counts words, sentences and syllables', () => {
    expect(countProse('The cat sat on the mat. It slept.')).toEqual({
      sentences: 2,
      words: 8,
      syllables: 8,
    });
  });

  it('takes a name for two syllables at most, and a number for one', () => {
    expect(countProse('In Azerbaijan 120,000 left.')).toEqual({
      sentences: 1,
      words: 4,
      syllables: 5,
    });
  });
});

describe('thoughtsOf()', () => {
  it('ends a thought at a semicolon or colon as at a full stop, but not inside a time', () => {
    const text = 'Two things: a dam; a road. At 07:20 it began.';
    expect(thoughtsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Two things:',
      'a dam;',
      'a road.',
      'At 07:20 it began.',
    ]);
  });
});

it('takes a word with a hyphen or an apostrophe for one', () => {
  expect(readWords('The op-ed’s 13.3 percent – half-true')).toEqual([
    'The',
    'op-ed’s',
    '13.3',
    'percent',
    'half-true',
  ]);
});
