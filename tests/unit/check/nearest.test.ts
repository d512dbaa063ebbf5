import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/model/read/nearest.ts';

const ids = ['rferl-2021-10-05-mosque', 'rferl-2020-10-05-drivers', 'irgc'];

describe('nearest()', () => {
  it('is the known word with the fewest letters changed', () => {
    expect(nearest('rferl-2021-10-5-mosque', ids)).toBe('rferl-2021-10-05-mosque');
    expect(nearest('irgcs', ids)).toBe('irgc');
  });

  it('is none where every known word is too far off to have been meant', () => {
    expect(nearest('khudafarin', ids)).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  it('allows two letters even in a short word', () => {
    expect(nearest('igrc', ids)).toBe('irgc');
  });
});

describe('nearest() and what nobody typed', () => {
  it('does not compare words that are longer than anyone would type', () => {
    const long = 'x'.repeat(201);
    expect(nearest(long, [long])).toBeUndefined();
    expect(nearest('x'.repeat(200), ['x'.repeat(199)])).toBe('x'.repeat(199));
    expect(nearest('irgc', ['irgc'.repeat(200_000), 'irgcs'])).toBe('irgcs');
  });
});

describe('didYouMean()', () => {
  it.each([
    ['irgс', 'did you mean "irgc"? Sign 4 of yours, "с" (U+0441), is Cyrillic, not Latin.'],
    [
      'ir\u00ADgc',
      'did you mean "irgc"? Sign 3 of yours, an invisible one (U+00AD), is none of the plain ones.',
    ],
    [
      'rferl-2021‑10-05-mosque',
      'did you mean "rferl-2021-10-05-mosque"? Sign 11 of yours, "‑" (U+2011), is none of the plain ones.',
    ],
  ])('names the letter of "%s" that only looks like one of the id', (word, said) => {
    expect(didYouMean(word, ids, 'see the list')).toBe(said);
  });

  it('asks for the nearest word, or says where to look', () => {
    expect(didYouMean('irgcs', ids, 'see the list')).toBe('did you mean "irgc"?');
    expect(didYouMean('khudafarin', ids, 'see the list')).toBe('see the list');
  });
});
