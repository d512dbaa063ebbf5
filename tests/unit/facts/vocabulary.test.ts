import { describe, expect, it } from 'vitest';
import {
  directionOf,
  kindWords,
  languageName,
  sideWords,
  statusWords,
  themeWords,
  verdictMeaning,
  verdictWords,
} from '../../../src/model/schema/vocabulary.ts';
import { sides, verdicts } from '../../../src/model/schema/claim.ts';
import { statuses, themes } from '../../../src/model/schema/event.ts';

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
