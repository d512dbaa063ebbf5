import { expect, it } from 'vitest';
import { nextFree, slug, subject } from '../../../tools/editor/new/recipe.ts';

it.each([
  ['The road', 'the-road'],
  ['Iran’s “reply” (11 October)', 'irans-reply-11-october'],
  ['Zəngilan, Şuşa, Ağdərə, Çıraqlı', 'zangilan-susa-agdara-ciraqli'],
  ['Köln — Łódź', 'koln-lodz'],
  ['Շուշի', ''],
  ['  --  ', ''],
])('turns %j into the letters of an id: %j', (text, id) => {
  expect(slug(text)).toBe(id);
});

it('makes a short id of the words that say something', () => {
  expect(subject('The soldiers on the bridge were there by an agreement of 2016')).toBe(
    'soldiers-bridge-there-agreement',
  );
  expect(subject('The agreement of 2016', 3)).toBe('agreement-2016');
});

it('counts up until an id is free', () => {
  expect(nextFree('a', new Set())).toBe('a');
  expect(nextFree('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});
