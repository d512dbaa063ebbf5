import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  addressOf,
  changesAddressOf,
  fixedPages,
  kindsListedAt,
  movedLink,
  pageFolders,
  paragraphId,
} from '../../../src/model/routes.ts';

describe('addressOf()', () => {
  it('is the page of an entry or text that has one, and a part of it where one is asked for', () => {
    expect(addressOf('chapter', 'the-road')).toBe('/chapters/the-road/');
    expect(addressOf('page', 'about')).toBe('/about/');
    expect(addressOf('claim', 'p05-x', 'views')).toBe('/claims/p05-x/#views');
  });

  it('is else the place of the entry in its first list, or the part in which its like stand', () => {
    expect(addressOf('term', 'a-term')).toBe('/glossary/#t-a-term');
    expect(addressOf('chart', 'displacement')).toBe('/charts/#displacement');
    expect(addressOf('control', 'zangilan-2020')).toBe('/map/#held');
    expect(addressOf('label', 'iran')).toBe('/map/');
  });
});

it('changes stand in a part of their own on a page, and with the entry in a list', () => {
  expect(changesAddressOf('event', 'e')).toBe('/events/e/#changes');
  expect(changesAddressOf('term', 't')).toBe('/glossary/#t-t');
});

describe('addressesOf()', () => {
  it('are the page, those parts that the entry has, and its places in lists', () => {
    expect(addressesOf('claim', 'p05-x', { views: [] }, false)).toEqual([
      '/claims/p05-x/',
      '/claims/p05-x/#verdict',
      '/claims/p05-x/#sources',
      '/claims/#c-p05-x',
    ]);
    expect(
      addressesOf('claim', 'p05-x', { views: [{}], missing: 'That.', changes: [] }, true),
    ).toEqual([
      '/claims/p05-x/',
      '/claims/p05-x/#verdict',
      '/claims/p05-x/#missing',
      '/claims/p05-x/#views',
      '/claims/p05-x/#sources',
      '/claims/p05-x/#used',
      '/claims/p05-x/#changes',
      '/claims/#c-p05-x',
    ]);
  });

  it('have no place in a list that shows only some', () => {
    expect(addressesOf('event', 'e', {}, false)).toEqual([
      '/events/e/',
      '/events/e/#sources',
      '/timeline/#e-e',
    ]);
  });

  it('of an entry without a page are those in lists, former ones too, and its data', () => {
    expect(addressesOf('term', 't', { changes: [] }, true)).toEqual(['/glossary/#t-t']);
    expect(addressesOf('chart', 'c', {}, true)).toEqual([
      '/charts/#c',
      '/figures/#c',
      '/data/c.csv',
      '/data/c.json',
    ]);
  });
});

describe('movedLink()', () => {
  const place = { kind: 'place', from: 'goris', to: 'goris-town' } as const;
  const claim = { kind: 'claim', from: 'p05-a', to: 'p05-b' } as const;
  const section = { kind: 'section', from: 'old', to: 'new', home: '/chapters/the-road/' } as const;
  const own = '/chapters/the-road/';

  it.each([
    ['/places/goris/', place, '/places/goris-town/'],
    ['/places/goris/#control', place, '/places/goris-town/#control'],
    ['/places/#pl-goris', place, '/places/#pl-goris-town'],
    ['/map/?place=goris', place, '/map/?place=goris-town'],
    [
      '/map/?on=2020-10-20&place=goris&x=1#held',
      place,
      '/map/?on=2020-10-20&place=goris-town&x=1#held',
    ],
    ['/claims/#c-p05-a', claim, '/claims/#c-p05-b'],
    ['/figures/#a', { kind: 'chart', from: 'a', to: 'b' } as const, '/figures/#b'],
    ['#old', section, '#new'],
    ['/chapters/the-road/#old', section, '/chapters/the-road/#new'],
  ])('of %s is the address that it has after the renaming', (url, renaming, moved) => {
    expect(movedLink(url, own, renaming)).toBe(moved);
  });

  it.each([
    ['/places/goris-town/', place],
    ['/map/?place=goris-town', place],
    ['/map/?displace=goris', place],
    ['/chapters/goris/', place],
    ['/map/#pl-goris', place],
    ['#pl-goris', place],
    ['https://example.org/places/goris/', place],
    ['/claims/?place=p05-a', claim],
    ['/chapters/another/#old', section],
    ['#older', section],
  ])('leaves %s as it is', (url, renaming) => {
    expect(movedLink(url, own, renaming)).toBeUndefined();
  });

  it('takes an anchor alone for one of the page on which it stands', () => {
    expect(movedLink('#pl-goris', '/places/', place)).toBe('#pl-goris-town');
    expect(movedLink('#old', '/chapters/another/', section)).toBeUndefined();
  });
});

describe('what pages show', () => {
  it('is found by the longest folder first, so that the root is tried last', () => {
    const lengths = pageFolders.map(({ folder }) => folder.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(pageFolders).toContainEqual({ folder: '/claims/', kind: 'claim' });
    expect(pageFolders.at(-1)).toEqual({ folder: '/', kind: 'page' });
  });

  it('is known of each page that lists entries', () => {
    expect(kindsListedAt('/map/')).toEqual(['place', 'line', 'control', 'label']);
    expect(kindsListedAt('/op-ed/')).toEqual(['paragraph', 'claim']);
    expect(kindsListedAt('/sources/armenian/')).toEqual(['source']);
    expect(kindsListedAt('/sources/armenpress-2020/')).toEqual([]);
    expect(kindsListedAt('/about/')).toEqual([]);
  });

  it('includes every list, and parts by the former names of kinds too', () => {
    for (const page of ['/', '/sources/', '/sources/turkish/', '/explore/', '/feed.xml'])
      expect(fixedPages, page).toHaveProperty([page]);
    expect(fixedPages['/schemas/']).toEqual(
      expect.arrayContaining(['number', 'figure', 'chart', 'series', 'claim', 'spelling']),
    );
    expect(fixedPages['/map/']).toContain('held');
  });
});

it('the id of a paragraph has two digits', () => {
  expect([5, 39].map(paragraphId)).toEqual(['p05', 'p39']);
});
