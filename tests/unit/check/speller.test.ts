import { describe, expect, it } from 'vitest';
import { Speller } from '../../../tools/editor/check/speller.ts';

const speller = new Speller(
  {
    names: ['Pashinyan', 'Meshgin Shahr'],
    words: ['bcm'],
    quoted: ['neighbors'],
    british: { program: 'programme' },
  },
  ['Xudafərin', 'Խուդաֆերին'],
);

describe('Speller', () => {
  it('knows British words in any case, and names only as they are written', () => {
    for (const word of [
      'colour',
      'Colour',
      'COLOUR',
      'Iran',
      'Pashinyan',
      'Shahr',
      'bcm',
      'Xudafərin',
      'Խուդաֆերին',
      'a',
    ])
      expect(speller.knows(word), word).toBe(true);
    for (const word of ['colur', 'iran', 'pashinyan', 'Խուդաֆերի'])
      expect(speller.knows(word), word).toBe(false);
  });

  it('knows a word with an apostrophe, and a name in the genitive, curly or straight', () => {
    for (const word of ['isn’t', "isn't", 'Pashinyan’s', 'states’'])
      expect(speller.knows(word), word).toBe(true);
  });

  it('refuses American spelling, -ize too, but not words that are spelt with z in Britain', () => {
    for (const word of [
      'color',
      'defense',
      'center',
      'organized',
      'analyze',
      'traveled',
      'program',
      'Organization',
    ])
      expect(speller.knows(word), word).toBe(false);
    for (const word of [
      'seized',
      'size',
      'prize',
      'capsize',
      'organised',
      'horror',
      'water',
      'sense',
    ])
      expect(speller.knows(word), word).toBe(true);
  });

  it.each([
    ['color', 'colour'],
    ['neighborhoods', 'neighbourhoods'],
    ['Defense', 'Defence'],
    ['theaters', 'theatres'],
    ['organizations', 'organisations'],
    ['analyzing', 'analysing'],
    ['traveled', 'travelled'],
    ['catalog', 'catalogue'],
    ['skillful', 'skilful'],
    ['Program', 'Programme'],
  ])('knows that %s is %s in Britain', (american, british) => {
    expect(speller.advice(american)).toEqual({ british: true, suggestion: british });
  });

  it.each([
    ['colur', 'colour'],
    ['recieve', 'receive'],
    ['teh', 'the'],
    ['iran', 'Iran'],
    ['Pashinian', 'Pashinyan'],
    ['programm', 'programme'],
  ])('guesses that %s was meant to be %s', (wrong, right) => {
    expect(speller.advice(wrong)).toEqual({ british: false, suggestion: right });
  });

  it('guesses nothing where nothing is near', () => {
    expect(speller.advice('qxzvkjw')).toEqual({ british: false });
  });

  it('lets American and listed words be quoted, but no misspelling', () => {
    expect(['color', 'neighbors', 'colur'].map((word) => speller.mayBeQuoted(word))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
