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

  it.each([
    ...['fa', 'fa-IR', 'prs', 'ar', 'arz', 'he', 'yi', 'ur', 'ps', 'sd', 'ug', 'ckb', 'azb', 'mzn'],
    ...['glk', 'dv', 'syr', 'nqo', 'az-Arab', 'az-IR', 'ku-Arab', 'pa-PK', 'tly-Arab', 'tr-Arab'],
  ])('know that %s runs from right to left, by its script', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each([
    ...['az', 'az-Latn-IR', 'azj', 'az-Cyrl', 'hy', 'hyw', 'ka', 'ru', 'tr', 'ku', 'tly', 'tg'],
    ...['fa-Latn', 'ar-Latn', 'zh', 'qaa'],
  ])('know that %s does not', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});
