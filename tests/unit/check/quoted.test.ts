import { describe, expect, it } from 'vitest';
import { standingIn } from '../../../tools/editor/check/rules/loaded-words.ts';
import { quotedStretches, sentencesOf } from '../../../tools/editor/check/quoted.ts';

const parts = (text: string, stretches: { start: number; end: number }[]): string[] =>
  stretches.map(({ start, end }) => text.slice(start, end));

describe('quotedStretches()', () => {
  const quoted = (text: string): string[] => parts(text, quotedStretches(text));

  it('knows curly and straight marks, double and single', () => {
    expect(quoted('“one” and ‘two’, "three" and \'four\'.')).toEqual([
      '“one”',
      '‘two’',
      '"three"',
      "'four'",
    ]);
    expect(quoted('«oui» („ja“)')).toEqual(['«oui»', '„ja“']);
  });

  it('does not take an apostrophe or a genitive for a mark', () => {
    expect(quoted("Iran's dam isn't the states' own, he said.")).toEqual([]);
    expect(quoted("They call it 'Iran's dam', he said.")).toEqual(["'Iran's dam'"]);
  });

  it('counts what is quoted within a quotation to the whole, and a mark that is never closed not at all', () => {
    expect(quoted('“He said ‘no’ then” and “yes')).toEqual(['“He said ‘no’ then”']);
  });
});

describe('sentencesOf()', () => {
  const sentences = (text: string): string[] => parts(text, sentencesOf(text));

  it('parts sentences, and not behind an abbreviation or an initial', () => {
    expect(sentences('A flag rose. Gen. J. Smith said so! Why?')).toEqual([
      'A flag rose.',
      'Gen. J. Smith said so!',
      'Why?',
    ]);
    expect(sentences('It cost 1.5 million (no. 3). Then\nit ended.')).toEqual([
      'It cost 1.5 million (no. 3).',
      'Then\nit ended.',
    ]);
  });

  it('leaves out the spaces around them, and finds none in none', () => {
    expect(sentences('  One.   Two.  ')).toEqual(['One.', 'Two.']);
    expect(sentences('')).toEqual([]);
  });
});

describe('standingIn()', () => {
  const standing = (text: string, word = 'invasion'): string => {
    const at = text.indexOf(word);
    return standingIn(text)(at, at + word.length);
  };

  it('tells quoted words from attributed ones and from our own', () => {
    expect(standing('It was an “invasion”.')).toBe('quoted');
    expect(standing('The op-ed calls it an invasion.')).toBe('attributed');
    expect(standing('An invasion, said the ministry.')).toBe('attributed');
    expect(standing('The invasion began in May.')).toBe('own');
  });

  it('looks no farther than the sentence', () => {
    expect(standing('The ministry said so. The invasion began in May.')).toBe('own');
  });

  it('takes a speaker with a colon for who says it, but not any colon', () => {
    expect(standing('4 May, the ministry’s spokesman: no invasion took place.')).toBe('attributed');
    expect(standing('May 1993: an invasion begins.')).toBe('own');
  });
});
