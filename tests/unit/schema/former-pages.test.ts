import { describe, expect, it } from 'vitest';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { subjectsOf } from '../../../src/model/facts/history.ts';
import type { Page } from '../../../src/model/schema/page.ts';
import { formerPages } from '../../../src/model/routes.ts';
import { chapterData, claim, event, place, rawFacts } from '../support/entries.ts';

const about: Page = { title: 'About', description: '' };

/** The former pages of what has a page, and those of lists that moved. */
const all = (given: Parameters<typeof rawFacts>[0], pages: Parameters<typeof subjectsOf>[1] = []) =>
  formerPages(
    subjectsOf(orderFacts(rawFacts(given)), [
      ...(given?.chapters ?? []).map(
        ({ slug, data }) => ({ kind: 'chapter', slug, data }) as const,
      ),
      ...pages,
    ]),
  );
const of = (...args: Parameters<typeof all>) =>
  all(...args).filter(({ anchors }) => anchors === undefined);

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
      [{ kind: 'page', slug: 'about', data: { ...about, formerly: ['about-us'] } }],
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
    expect(
      of({
        terms: [
          { id: 'new', term: 'A term', definition: 'A word.', sources: [], formerly: ['old'] },
        ],
      }),
    ).toEqual([]);
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

  it('answers where the charts stood before, each at its old anchor', () => {
    const chart = {
      id: 'new',
      title: 'A chart',
      question: 'How many?',
      kind: 'bars',
      unit: 'people',
      see: 'See.',
      note: 'Note.',
      rows: [],
      formerly: ['old'],
    } as const;
    expect(all({ charts: [{ ...chart, rows: [], formerly: ['old'] }] })).toEqual([
      {
        from: '/figures/',
        to: '/charts/',
        title: 'Charts',
        anchors: [
          { id: 'new', to: '/charts/#new', title: 'A chart' },
          { id: 'old', to: '/charts/#new', title: 'A chart' },
        ],
      },
    ]);
  });
});
