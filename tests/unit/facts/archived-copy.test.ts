import { describe, expect, it } from 'vitest';
import { archivedCopy } from '../../../src/model/facts/archived-copy.ts';

describe('archivedCopy()', () => {
  it('knows a copy in an archive and the day on which it was taken', () => {
    expect(
      archivedCopy(
        'https://web.archive.org/web/20190605145847/https://www.ethnologue.com/language/azb',
      ),
    ).toEqual({
      archive: 'the Internet Archive',
      taken: '2019-06-05',
    });
    expect(
      archivedCopy('https://web.archive.org/web/20190605145847if_/https://example.org/')?.taken,
    ).toBe('2019-06-05');
  });

  it('says no day where the address says none', () => {
    expect(archivedCopy('https://archive.ph/AbCdE')).toEqual({
      archive: 'archive.today',
      taken: undefined,
    });
    expect(
      archivedCopy('https://web.archive.org/web/2019/https://example.org/')?.taken,
    ).toBeUndefined();
  });

  it.each([
    'https://example.org/web/20190605145847/page',
    'https://archive.org/details/a-book',
    'https://archive.phoenix.example/AbCdE',
    'https://example.org/?from=https://web.archive.org/web/20190605145847/x',
  ])('takes %s for no copy', (url) => {
    expect(archivedCopy(url)).toBeUndefined();
  });
});
