import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { formerPages } from '../../../src/site/former-pages.ts';
import { chapterData, claim, event, place, rawFacts, source } from '../support/entries.ts';

const of = (given: Parameters<typeof rawFacts>[0], pages: Parameters<typeof formerPages>[1] = []) =>
  formerPages(orderFacts(rawFacts(given)), pages);

describe('formerPages()', () => {
  it('leads from every former address of everything that has a page to where it is now', () => {
    const pages = of(
      {
        chapters: [
          {
            slug: 'the-road',
            data: chapterData({ title: 'The road', formerly: ['roads'] }),
            body: '',
          },
        ],
        claims: [
          claim({ id: 'p05-new', statement: 'It happened.', formerly: ['p05-oldest', 'p05-old'] }),
        ],
        events: [event({ id: 'e-new', title: 'An event', formerly: ['e-old'] })],
        places: [place({ id: 'pl-new', formerly: ['pl-old'] })],
      },
      [{ slug: 'about', title: 'About', formerly: ['about-us'] }],
    );
    expect(pages).toEqual([
      { from: '/chapters/roads/', to: '/chapters/the-road/', title: 'The road' },
      { from: '/about-us/', to: '/about/', title: 'About' },
      { from: '/claims/p05-oldest/', to: '/claims/p05-new/', title: 'It happened.' },
      { from: '/claims/p05-old/', to: '/claims/p05-new/', title: 'It happened.' },
      { from: '/events/e-old/', to: '/events/e-new/', title: 'An event' },
      { from: '/places/pl-old/', to: '/places/pl-new/', title: 'A place' },
    ]);
  });

  it('makes no page for what has only an anchor in a list', () => {
    expect(of({ sources: [source({ formerly: ['old'] })] })).toEqual([]);
  });

  it('leaves an address alone that has been taken again', () => {
    expect(
      of({ claims: [claim({ id: 'p05-a', formerly: ['p05-b'] }), claim({ id: 'p05-b' })] }),
    ).toEqual([]);
  });

  it('leads to the first of two entries that both say they had an id', () => {
    const claims = [
      claim({ id: 'p05-a', formerly: ['p05-old'] }),
      claim({ id: 'p05-b', formerly: ['p05-old'] }),
    ];
    expect(of({ claims }).map(({ to }) => to)).toEqual(['/claims/p05-a/']);
  });
});
