import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addresses } from '../../../tools/editor/check/addresses.ts';
import { readContent } from '../../../src/model/read/content.ts';
import { fixture } from './problems.ts';

describe('addresses() of the site', () => {
  const known = addresses(readContent(fileURLToPath(new URL('../../../content', import.meta.url))));

  it.each([
    [
      'pages of features and of content',
      [
        '/',
        '/explore/',
        '/charts/',
        '/schemas/',
        '/feed.xml',
        '/how-we-check/',
        '/chapters/the-road/',
      ],
    ],
    [
      'parts of pages',
      ['/corrections/#how', '/map/#lines', '/chapters/the-road/#check-yourself', '/about/#notes'],
    ],
    [
      'parts, days, weeks and events of the explorer',
      [
        '/explore/#war',
        '/explore/#crisis',
        '/explore/#d-2020-10-20',
        '/explore/#w-2021-10-11',
        '/explore/#e-2020-10-20-zangilan',
      ],
    ],
    [
      'periods, months and years of the timeline',
      ['/timeline/#story', '/timeline/#m-2020-10', '/timeline/#y-2001'],
    ],
    [
      'entries in lists, and their pages',
      [
        '/places/#pl-shusha',
        '/places/shusha/',
        '/events/2020-10-20-zangilan/#sources',
        '/claims/p05-invasion/#views',
      ],
    ],
    [
      'lines of the map, groups of sources, and the data of a chart',
      ['/map/#line-aras-route', '/sources/#g-armenian', '/data/displacement.csv'],
    ],
  ])('knows %s', (_, list) => {
    expect(list.filter((address) => !known.has(address))).toEqual([]);
  });
});

describe('addresses() of any content', () => {
  const known = addresses(readContent(fixture('addresses')));

  it('has a part of a page only where the page has it', () => {
    expect(
      [...known].filter((address) => /^\/(claims|events|places)\/[^#]/.test(address)).toSorted(),
    ).toEqual([
      '/claims/bare/',
      '/claims/bare/#sources',
      '/claims/bare/#verdict',
      '/claims/full/',
      '/claims/full/#missing',
      '/claims/full/#sources',
      '/claims/full/#verdict',
      '/claims/full/#views',
      '/events/2020-10-18-flag/',
      '/events/2020-10-18-flag/#dates',
      '/events/2020-10-18-flag/#sources',
      '/places/bridge/',
      '/places/bridge/#position',
    ]);
    expect(known).not.toContain('/plain/#notes');
  });

  it('has no day on which nothing began', () => {
    expect([...known].filter((address) => address.startsWith('/explore/#d-'))).toEqual([
      '/explore/#d-2020-10-18',
    ]);
  });
});
