import { describe, expect, it } from 'vitest';
import {
  archivedCopy,
  issuedWords,
  opEdAmong,
  sourceLabel,
} from '../../../src/model/facts/citation.ts';
import { source } from '../support/entries.ts';

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
    ['web.archive.org/web/2019/x', 'the Internet Archive'],
    ['wayback.archive.org/web/2019/x', 'the Internet Archive'],
    ['archive.today/AbCdE', 'archive.today'],
    ['wayback.archive-it.org/1/x', 'Archive-It'],
    ['webcitation.org/AbCdE', 'WebCite'],
    ['www.webcitation.org/AbCdE', 'WebCite'],
    ['perma.cc/ABCD-EFGH', 'Perma.cc'],
    ['ghostarchive.org/archive/AbCdE', 'Ghost Archive'],
    ['webarchive.org.uk/wayback/x', 'the UK Web Archive'],
    ['www.webarchive.org.uk/wayback/x', 'the UK Web Archive'],
    ['webarchive.nationalarchives.gov.uk/x', 'the UK Government Web Archive'],
  ])(
    'knows %s, with and without a secure line, and not where it is part of another',
    (address, archive) => {
      expect(archivedCopy(`https://${address}`)?.archive).toBe(archive);
      expect(archivedCopy(`http://${address}`)?.archive).toBe(archive);
      expect(archivedCopy(`https://example.org/?from=https://${address}`)).toBeUndefined();
    },
  );

  it.each([
    'https://example.org/web/20190605145847/page',
    'https://archive.org/details/a-book',
    'https://archive.phoenix.example/AbCdE',
    'https://example.org/?from=https://web.archive.org/web/20190605145847/x',
  ])('takes %s for no copy', (url) => {
    expect(archivedCopy(url)).toBeUndefined();
  });
});

describe('labels of sources', () => {
  it('are publisher and date, as precise as it is known', () => {
    expect(sourceLabel(source({ publisher: 'RFE/RL', issued: '2021-10-05' }))).toBe(
      'RFE/RL, 5 October 2021',
    );
    expect(sourceLabel(source({ publisher: 'RFE/RL', issued: '2016' }))).toBe('RFE/RL, 2016');
  });

  it('are the publisher alone where no date is known', () => {
    const { issued, ...undated } = source({ publisher: 'RFE/RL' });
    expect(issued).toBeDefined();
    expect(sourceLabel(undated)).toBe('RFE/RL');
    expect(issuedWords(undated)).toBe('undated');
  });
});

describe('the op-ed among the sources', () => {
  const opEd = source({ id: 'op-ed', opEd: true });

  it('is the one that says so', () => {
    expect(opEdAmong([source(), opEd])).toBe(opEd);
  });

  it('is asked for where none does', () => {
    expect(() => opEdAmong([source()])).toThrow('write "opEd: true" under the one that is');
  });
});
