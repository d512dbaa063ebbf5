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
  it('asks for the nearest word, or says where to look', () => {
    expect(didYouMean('irgcs', ids, 'see the list')).toBe('did you mean "irgc"?');
    expect(didYouMean('khudafarin', ids, 'see the list')).toBe('see the list');
  });
});
