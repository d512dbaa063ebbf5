import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { byVariety, exhibitsOf, isFit, judgingChapters } from '../../../src/model/facts/judging.ts';
import type { Claim } from '../../../src/model/schema/claim.ts';
import { chapterData, claim, rawFacts, source } from '../support/entries.ts';

const passages = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({
  id,
  starts: 'It was',
  says: `What ${id} says.`,
}));
const sources = [
  source({ id: 'late', issued: '2021-10-12', passages }),
  source({ id: 'early', issued: '2020-10-18', passages, origin: ['ministry'] }),
  source({ id: 'same-day', issued: '2020-10-18', passages }),
  source({ id: 'undated', issued: undefined, passages }),
  source({ id: 'copy', passages, origin: ['ministry'] }),
  source({ id: 'unseen' }),
];
const both = claim({ id: 'p05-both', for: ['late#p1', 'early#p1'], against: ['undated#p1'] });
const facts = orderFacts(
  rawFacts({
    sources,
    origins: [{ id: 'ministry', name: 'A ministry', side: 'iranian' }],
    claims: [both, claim({ id: 'p06-unfit', paragraph: 6 })],
    chapters: [
      {
        slug: 'second',
        data: chapterData({ number: 2 }),
        body: '<Claim id="p05-both" />',
      },
      {
        slug: 'first',
        data: chapterData({ number: 1 }),
        body: '<Claim id="p06-unfit" /><Claim id="p05-both" />',
      },
    ],
  }),
);
const lettersOf = (given: Parameters<typeof claim>[0]) =>
  exhibitsOf(claim(given), facts).map(({ letter, source: { id } }) => `${letter} ${id}`);

describe('exhibitsOf()', () => {
  it('mixes what is for and against a claim in the order of time, undated last', () => {
    expect(lettersOf({ for: ['undated#p1', 'late#p1'], against: ['early#p1'] })).toEqual([
      'A early',
      'B late',
      'C undated',
    ]);
  });

  it('gives the same order whichever side a source is on', () => {
    const given = ['same-day#p1', 'early#p1', 'early#p2', 'late#p1'];
    expect(lettersOf({ for: given })).toEqual(lettersOf({ against: given.toReversed() }));
  });

  it('lays a passage that is named on both sides out once, and keeps its bearing', () => {
    const of = exhibitsOf(
      claim({ for: ['early#p1', 'late#p1'], against: ['late#p1', 'undated#p1'] }),
      facts,
    );
    expect(of.map(({ bearing }) => bearing)).toEqual(['for', 'both', 'against']);
  });
});

describe('isFit()', () => {
  it.each([
    ['a fact with passages of two origins', {}, true],
    ['a cause', { kind: 'causal' }, true],
    ['an interpretation', { kind: 'interpretation' }, true],
    ['what was only said', { kind: 'said' }, false],
    ['a value judgement', { kind: 'value' }, false],
    ['a prediction', { kind: 'prediction' }, false],
    ['a claim with one passage', { for: ['late#p1'] }, false],
    ['a claim whose passages lead back to one origin', { for: ['early#p1', 'copy#p1'] }, false],
    ['two passages of one source', { for: ['late#p1', 'late#p2'] }, false],
    ['a claim of whose second origin no passage is known', { for: ['late#p1', 'unseen'] }, false],
    [
      'a claim with more evidence than a class can weigh',
      {
        for: passages.flatMap(({ id }) => [`late#${id}`, `early#${id}`]),
        against: ['undated#p1'],
      },
      false,
    ],
  ] as [string, Partial<Claim>, boolean][])('%s: %o', (_name, given, fit) => {
    const of = claim({ for: ['late#p1', 'early#p1'], ...given });
    expect(isFit(of, facts)).toBe(fit);
  });
});

describe('byVariety()', () => {
  it('takes another verdict before the second of one, and evidence on both sides first', () => {
    const two = { for: ['late#p1'], against: ['early#p1'] };
    const order = byVariety([
      claim({ id: 'a', verdict: 'supported', for: ['late#p1', 'early#p1'] }),
      claim({ id: 'b', verdict: 'supported', ...two }),
      claim({ id: 'c', verdict: 'supported', ...two }),
      claim({ id: 'd', verdict: 'disputed', ...two }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('leaves claims with much evidence for last', () => {
    const much = passages.flatMap(({ id }) => [`late#${id}`, `early#${id}`]);
    const order = byVariety([
      claim({ id: 'a', verdict: 'disputed', for: much, against: ['undated#p1'] }),
      claim({ id: 'b', verdict: 'supported', for: ['late#p1', 'early#p1'] }),
      claim({ id: 'c', verdict: 'supported', for: ['late#p1', 'early#p1'] }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('judgingChapters()', () => {
  it('gives each claim that is fit once, to the first chapter that discusses it', () => {
    expect(
      judgingChapters(facts).map(({ chapter, claims }) => [
        chapter.slug,
        claims.map(({ id }) => id),
      ]),
    ).toEqual([
      ['first', ['p05-both']],
      ['second', []],
    ]);
  });
});
