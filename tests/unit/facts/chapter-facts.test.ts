import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import {
  chapterOfEvent,
  chaptersOfClaim,
  claimsOf,
  eventsOf,
  placesOf,
} from '../../../src/model/facts/chapter-facts.ts';
import { chapterData, claim, event, place, rawFacts } from '../support/entries.ts';

const facts = orderFacts(
  rawFacts({
    chapters: [
      {
        slug: 'one',
        data: chapterData({ number: 1, paragraphs: [4, 5] }),
        body: '<Claim id="p05-b" /><Views claim="p04-a" /><Claim id="p05-b" /><Place id="z" /><Place id="a" /><Event id="late" /><TimelineStrip events="early, late" /><Term id="nowhere" />',
      },
      {
        slug: 'two',
        data: chapterData({ number: 2, paragraphs: [6] }),
        body: '<Event id="late" /><Event id="told-in-two" />',
      },
    ],
    claims: [
      claim({ id: 'p05-b', paragraph: 5 }),
      claim({ id: 'p04-a', paragraph: 4 }),
      claim({ id: 'p06-c', paragraph: 6 }),
    ],
    events: [
      event({ id: 'late', date: '2021-10-12' }),
      event({ id: 'early', date: '2020-10-17' }),
      event({ id: 'told-in-two', date: '2021', opEd: { paragraph: 5, says: 'So.' } }),
      event({ id: 'only-covered', date: '2021', opEd: { paragraph: 6, says: 'So.' } }),
      event({ id: 'nowhere', date: '2021' }),
    ],
    places: [
      place({ id: 'a', names: { en: 'Aras' } }),
      place({ id: 'z', names: { en: 'Zangilan' } }),
    ],
  }),
);
const [one] = facts.chapters;
if (!one) throw new Error('the chapter is there');

describe('what a chapter names', () => {
  it('is its claims, each once, in the order of the ledger', () => {
    expect(claimsOf(one, facts).map(({ id }) => id)).toEqual(['p04-a', 'p05-b']);
  });

  it('is its events, in the order of time', () => {
    expect(eventsOf(one, facts).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('is its places, in the order of first mention', () => {
    expect(placesOf(one, facts).map(({ id }) => id)).toEqual(['z', 'a']);
  });
});

describe('chapterOfEvent()', () => {
  const slugOf = (id: string): string | undefined =>
    chapterOfEvent(facts.events.get(id), facts)?.slug;

  it('is the first chapter that names the event', () => {
    expect(slugOf('late')).toBe('one');
  });

  it('prefers a chapter that names the event to one that covers its paragraph', () => {
    expect(slugOf('told-in-two')).toBe('two');
  });

  it('falls back to the chapter that covers the paragraph', () => {
    expect(slugOf('only-covered')).toBe('two');
  });

  it('is none where nothing ties the event to a chapter', () => {
    expect(slugOf('nowhere')).toBeUndefined();
  });
});

describe('chaptersOfClaim()', () => {
  it('lists the chapters that discuss a claim, by card or by views, in the order of reading', () => {
    const facts = orderFacts(
      rawFacts({
        claims: [claim({ id: 'p05-x' })],
        chapters: [
          {
            slug: 'b',
            data: chapterData({ number: 2 }),
            body: '<Claim id="p05-x" /><Term id="t" />',
          },
          { slug: 'a', data: chapterData({ number: 1 }), body: '<Views claim="p05-x" />' },
          { slug: 'c', data: chapterData({ number: 3 }), body: '<Claim id="p05-y" />' },
          { slug: 'd', data: chapterData({ number: 4 }), body: '<Term id="p05-x" />' },
        ],
      }),
    );
    expect(chaptersOfClaim(facts.claims.get('p05-x'), facts).map(({ slug }) => slug)).toEqual([
      'a',
      'b',
    ]);
  });
});
