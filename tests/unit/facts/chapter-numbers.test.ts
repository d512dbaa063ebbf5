import { expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { chapterData, rawFacts } from '../support/entries.ts';

it('counts the chapters that readers see, so that none seems to be missing while one is a draft', () => {
  const chapters = [1, 2, 4, 9].map((number) => ({
    slug: `c${number}`,
    data: chapterData({ number }),
    body: '',
  }));
  expect(
    orderFacts(rawFacts({ chapters })).chapters.map(({ slug, number }) => `${slug} ${number}`),
  ).toEqual(['c1 1', 'c2 2', 'c4 3', 'c9 4']);
});
