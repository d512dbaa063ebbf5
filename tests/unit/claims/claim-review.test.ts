import { describe, expect, it } from 'vitest';
import { chaptersOfClaim } from '../../../src/model/facts/chapter-facts.ts';
import { claimReview } from '../../../src/claims/claim-review.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { claimKinds } from '../../../src/model/schema/claim.ts';
import { chapterData, claim, rawFacts } from '../support/entries.ts';

const review = (given: Parameters<typeof claim>[0]) =>
  claimReview(claim(given), 'https://example.org/claims/p05-a-claim/', 'https://example.com/op-ed');

describe('claimReview()', () => {
  it('reviews a claim of fact and names its verdict in words', () => {
    expect(review({ verdict: 'partly-supported', statement: 'Trucks crossed.' })).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://example.org/claims/p05-a-claim/',
      claimReviewed: 'Trucks crossed.',
      reviewRating: { alternateName: 'Partly supported' },
    });
  });

  it('says where and when the claim was made, and by whom', () => {
    expect(review({})).toMatchObject({
      itemReviewed: {
        appearance: { url: 'https://example.com/op-ed' },
        datePublished: '2021-10-12',
      },
    });
  });

  it('gives no number as a rating: verdicts are no scale', () => {
    expect(review({})?.['reviewRating']).not.toHaveProperty('ratingValue');
  });

  it.each(claimKinds.filter((kind) => kind !== 'fact'))(
    'does not review a claim of the kind "%s", which no evidence decides',
    (kind) => {
      expect(review({ kind })).toBeUndefined();
    },
  );

  it('does not review an opinion', () => {
    expect(review({ verdict: 'opinion' })).toBeUndefined();
  });
});

describe('chaptersOfClaim()', () => {
  it('lists the chapters that discuss a claim, by card or by views, in the order of reading', () => {
    const facts = orderFacts(
      rawFacts({
        claims: [claim({ id: 'p05-x' })],
        chapters: [
          { slug: 'b', data: chapterData({ number: 2 }), body: '<Claim id="p05-x" />' },
          { slug: 'a', data: chapterData({ number: 1 }), body: '<Views claim="p05-x" />' },
          { slug: 'c', data: chapterData({ number: 3 }), body: '<Claim id="p05-y" />' },
        ],
      }),
    );
    expect(chaptersOfClaim(facts.claims.get('p05-x'), facts).map(({ slug }) => slug)).toEqual([
      'a',
      'b',
    ]);
  });
});
