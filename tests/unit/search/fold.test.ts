import { describe, expect, it } from 'vitest';
import { fold, spellings, telling, wordsOf } from '../../../src/model/facts/fold.ts';

describe('fold()', () => {
  it.each([
    ['Xudafərin', 'xudaferin'],
    ['ŞUŞA', 'susa'],
    ['İrəvan', 'irevan'],
    ['Bakı', 'baki'],
    ['Ağdam', 'agdam'],
    ['Cəbrayıl', 'cebrayil'],
    ['Ереванъ Ёлка', 'ереванъ елка'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes Arabic and Persian keyboards for one', () => {
    expect(fold('كليبر')).toBe(fold('کلیبر'));
    expect(fold('آغبند')).toBe(fold('اغبند'));
  });

  it('takes both ways to write Armenian ev for one', () => {
    expect(fold('Երևան')).toBe(fold('Երեւան'));
  });

  it('reads the figures of Persian and Arabic, and numbers with commas', () => {
    expect(fold('۱۳۹۹ ٢٠٢٠')).toBe('1399 2020');
    expect(wordsOf('12,345.6 people, 10, 20')).toEqual(['12345', '6', 'people', '10', '20']);
  });

  it('leaves out the ending of a possessive', () => {
    expect(wordsOf('Iran’s drivers')).toEqual(['iran', 'drivers']);
  });
});

it('a Persian name with a joiner is found in one piece and in two', () => {
  expect(spellings('خان‌کندی')).toEqual(['خان', 'کندی', 'خانکندی']);
});

it('the common words of a question do not count, unless there are no others', () => {
  expect(telling(['did', 'iran', 'send', 'the', 'arms'])).toEqual(['iran', 'send', 'arms']);
  expect(telling(['who', 'are', 'they'])).toEqual(['who', 'are', 'they']);
});
