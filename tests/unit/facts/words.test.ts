import { describe, expect, it } from 'vitest';
import { issuedWords, opEdAmong, sourceLabel } from '../../../src/model/facts/citation.ts';
import { tally } from '../../../src/model/facts/tally.ts';
import {
  directionOf,
  kindWords,
  languageName,
  sideWords,
  statusWords,
  themeWords,
  verdictMeaning,
  verdictWords,
} from '../../../src/model/facts/words.ts';
import { sides, verdicts } from '../../../src/model/schema/claim.ts';
import { statuses, themes } from '../../../src/model/schema/event.ts';
import { claim, source } from '../support/entries.ts';

describe('tally()', () => {
  it('counts claims by verdict in the order of the verdicts and leaves out those with none', () => {
    const claims = [
      claim({ verdict: 'opinion' }),
      claim({ verdict: 'supported' }),
      claim({ verdict: 'opinion' }),
    ];
    expect(tally(claims)).toEqual([
      { verdict: 'supported', count: 1 },
      { verdict: 'opinion', count: 2 },
    ]);
  });

  it('counts nothing when there is nothing', () => {
    expect(tally([])).toEqual([]);
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

describe('opEdAmong()', () => {
  it('finds the source that is the op-ed, and says what to write where none is', () => {
    const sources = [source({ id: 'a' }), source({ id: 'b', opEd: true }), source({ id: 'c' })];
    expect(opEdAmong(sources).id).toBe('b');
    expect(() => opEdAmong(sources.slice(0, 1))).toThrow('write "opEd: true"');
  });
});

describe('words', () => {
  it('exist for every verdict and side', () => {
    for (const verdict of verdicts)
      expect(verdictWords[verdict] && verdictMeaning[verdict]).toBeTruthy();
    for (const side of sides) expect(sideWords[side]).toBeTruthy();
  });

  it('are those by which editors call verdicts, statuses and sides, so that none is taken for another', () => {
    const written = (id: string): string =>
      id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
    for (const verdict of verdicts) expect(verdictWords[verdict]).toBe(written(verdict));
    for (const status of statuses) expect(statusWords[status].name).toBe(written(status));
    for (const side of sides) expect(sideWords[side]).toContain(written(side));
  });

  it('are not the same for two of a kind', () => {
    for (const words of [
      verdictMeaning,
      Object.fromEntries(statuses.map((status) => [status, statusWords[status].meaning])),
      themeWords,
      kindWords,
    ]) {
      expect(Object.values(words).every((word) => word.length > 2)).toBe(true);
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
    }
    expect(Object.keys(themeWords)).toEqual(themes);
  });

  it('name languages in English by their tag', () => {
    expect(languageName('az')).toBe('Azerbaijani');
    expect(languageName('fa')).toBe('Persian');
    expect(languageName('hy')).toBe('Armenian');
  });

  it('know which scripts run from right to left, also with a region', () => {
    expect(directionOf('fa')).toBe('rtl');
    expect(directionOf('fa-IR')).toBe('rtl');
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('az')).toBe('ltr');
    expect(directionOf('hy')).toBe('ltr');
  });
});
