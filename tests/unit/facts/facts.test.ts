import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { chapterData, claim, event, place, rawFacts, source } from '../support/entries.ts';

const ids = (shelf: { list: { id: string }[] }): string[] => shelf.list.map(({ id }) => id);

describe('orderFacts()', () => {
  it('puts chapters in the order of their numbers and notes what their text names', () => {
    const { chapters } = orderFacts(
      rawFacts({
        chapters: [
          { slug: 'second', data: chapterData({ number: 2 }), body: '' },
          {
            slug: 'first',
            data: chapterData({ number: 1 }),
            body: '<Section id="one" title="One"><Cite id="a-source" /></Section>',
          },
        ],
      }),
    );
    expect(chapters.map(({ slug }) => slug)).toEqual(['first', 'second']);
    expect(chapters[0]?.mentions).toMatchObject([
      { component: 'Cite', id: 'a-source', section: 'one' },
    ]);
    expect(chapters[0]?.sections).toMatchObject([{ id: 'one', title: 'One' }]);
  });

  it('puts claims in the order of the op-ed, and leaves those of one paragraph as their author ordered them', () => {
    const claims = [
      claim({ id: 'p10-x', paragraph: 10 }),
      claim({ id: 'p05-b', paragraph: 5 }),
      claim({ id: 'p05-a', paragraph: 5 }),
    ];
    expect(ids(orderFacts(rawFacts({ claims })).claims)).toEqual(['p05-b', 'p05-a', 'p10-x']);
  });

  it('puts events in the order of their first day, whatever their precision', () => {
    const events = [
      event({ id: 'c', date: '2020-10-20' }),
      event({ id: 'a', date: '2020-10' }),
      event({ id: 'b', date: '2020-10-17/2020-10-25' }),
      event({ id: 'd', date: '2021' }),
    ];
    expect(ids(orderFacts(rawFacts({ events })).events)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts places by English name as a reader would look for them, without regard to case', () => {
    const places = [
      place({ id: 'z', names: { en: 'Zangilan' } }),
      place({ id: 'g', names: { en: 'gorge' } }),
      place({ id: 'a', names: { en: 'Aras' } }),
    ];
    expect(ids(orderFacts(rawFacts({ places })).places)).toEqual(['a', 'g', 'z']);
  });

  it('puts sources by publisher and date, undated ones last', () => {
    const sources = [
      source({ id: 'undated', publisher: 'Beta', issued: undefined as unknown as string }),
      source({ id: 'late', publisher: 'Beta', issued: '2021-10-05' }),
      source({ id: 'early', publisher: 'Beta', issued: '2020' }),
      source({ id: 'alpha', publisher: 'alpha' }),
    ];
    expect(ids(orderFacts(rawFacts({ sources })).sources)).toEqual([
      'alpha',
      'early',
      'late',
      'undated',
    ]);
  });

  it('leaves what it was given as it was', () => {
    const events = [event({ id: 'b', date: '2021' }), event({ id: 'a', date: '2020' })];
    orderFacts(rawFacts({ events }));
    expect(events.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('a shelf', () => {
  const { sources } = orderFacts(rawFacts({ sources: [source()] }));

  it('gives an entry by its id', () => {
    expect(sources.get('a-source').title).toBe('A report');
    expect(sources.has('a-source')).toBe(true);
  });

  it('says which id is unknown, of what kind, and how to find out more', () => {
    expect(sources.has('no-source')).toBe(false);
    expect(() => sources.get('no-source')).toThrow(
      'no source has the id "no-source"; run "npm run check"',
    );
  });
});
