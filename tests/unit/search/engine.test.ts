import { beforeAll, describe, expect, it } from 'vitest';
import { SiteSearch } from '../../../src/search/engine.ts';
import { searchData } from '../../../src/search/documents.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { chapterData, claim, event, place, rawFacts, source } from '../support/entries.ts';

const body =
  'Drivers waited. <Section id="posts" title="Posts on the highway">A guard named Anush paid.</Section>';
const facts = orderFacts(
  rawFacts({
    chapters: [{ slug: 'the-road', data: chapterData({ title: 'The road' }), body }],
    claims: [claim({ id: 'p05-a', statement: 'Soldiers blocked the dam.', verdict: 'disputed' })],
    events: [
      event({ id: '2020-10-18-flag', title: 'A flag at the Khudafarin bridges' }),
      event({ id: '2021-01-01-visit', title: 'A visit', places: ['khankendi'] }),
    ],
    places: [
      place({
        id: 'khudafarin',
        names: { en: 'Khudafarin', az: 'Xudafərin', fa: 'خداآفرین', ru: 'Худаферин' },
        also: ['Khoda Afarin'],
      }),
      place({ id: 'khankendi', names: { en: 'Khankendi' }, also: ['Stepanakert'] }),
      place({ id: 'parsabad', names: { en: 'Parsabad', fa: 'پارس‌آباد' } }),
    ],
    sources: [source({ id: 's-flag', title: 'Flag over Khudafarin' })],
  }),
);
const data = searchData(
  facts,
  { chapters: [{ slug: 'the-road', body }], pages: [{ slug: 'about', title: 'About', body: '' }] },
  [
    { path: '/map/', title: 'Map' },
    { path: '/about/', title: 'About' },
  ],
  (path) => `/x${path}`,
);
const search = new SiteSearch();
beforeAll(async () => {
  await search.add(data.names);
  await search.addTexts(data.texts);
  await search.add(data.sources);
});
const kinds = (query: string): string[] => search.search(query).map(({ kind }) => kind);
const addresses = (query: string): string[] =>
  search.search(query).flatMap(({ found }) => found.map(({ address }) => address));

describe('the search', () => {
  it.each([
    'Khudafarin',
    'xudaferin',
    'Xudafərin',
    'Худаферин',
    'خداآفرین',
    'khoda afarin',
    'khodaafarin',
  ])('finds the place first by %s, and what happened there', (query) => {
    expect(addresses(query)[0]).toBe('/x/places/khudafarin/');
    expect(addresses(query)).toContain('/x/events/2020-10-18-flag/');
  });

  it('finds what is told under another name of a place that the content knows', () => {
    expect(addresses('Stepanakert visit')).toEqual(['/x/events/2021-01-01-visit/']);
  });

  it.each(['Khudafarn', 'khuadfarin', 'Kudafaren'])('forgives the slip in %s', (query) => {
    expect(addresses(query)[0]).toBe('/x/places/khudafarin/');
  });

  it.each(['پارس آباد', 'پارس‌آباد', 'پارساباد'])('finds %s, however it is joined', (query) => {
    expect(addresses(query)).toEqual(['/x/places/parsabad/']);
  });

  it('finds a word that is still being typed', () => {
    expect(addresses('stepana')[0]).toBe('/x/places/khankendi/');
  });

  it('finds a section by a word of its text, under its own address', () => {
    expect(addresses('anush')).toEqual(['/x/chapters/the-road/#posts']);
  });

  it('gives a claim with its verdict', () => {
    const [group] = search.search('blocked dam');
    expect(group).toMatchObject({ kind: 'claim', title: 'Claims' });
    expect(group?.found[0]).toMatchObject({ verdict: 'disputed', address: '/x/claims/p05-a/' });
  });

  it('puts sources last, and what has all words before what has some', () => {
    expect(kinds('flag khudafarin')).toEqual(['event', 'source']);
    expect(addresses('flag nonsenseword')).toContain('/x/events/2020-10-18-flag/');
  });

  it('finds a page of the menu once', () => {
    expect(addresses('map')).toEqual(['/x/map/']);
    expect(addresses('about')).toEqual(['/x/about/']);
  });

  it('finds nothing for nothing, and offers names that are written nearly alike', () => {
    expect(search.search(' – ')).toEqual([]);
    expect(search.search('kankanduy')).toEqual([]);
    expect(search.near('kankanduy')).toEqual(['Khankendi']);
  });
});
