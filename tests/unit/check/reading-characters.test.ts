import { expect, it } from 'vitest';
import { characterProblems } from '../../../src/model/read/characters.ts';
import { saidOfList, saidOfText } from './said.ts';

it.each([
  ['a mark that turns the direction', '\u202e', 'U+202E, right-to-left override'],
  ['an isolate', '\u2067', 'U+2067, right-to-left isolate'],
  ['a zero-width space', '\u200b', 'U+200B, zero-width space'],
  ['a byte order mark in the middle', '\ufeff', 'U+FEFF, byte order mark'],
  ['a soft hyphen', '\u00ad', 'U+00AD, soft hyphen'],
  ['a control', '\u0007', 'U+0007'],
  ['the zero character', '\u0000', 'U+0000, the zero character'],
  ['a line end that only some programs know', '\u2028', 'U+2028, line separator'],
  ['a lost letter', '\ufffd', 'U+FFFD, stands for a letter that was lost'],
  ['a letter of nobody’s', '\ue000', 'U+E000'],
  ['a tag character', '\u{e0041}', 'U+E0041'],
  ['a non-joiner between Latin letters', '\u200c', 'U+200C, zero-width non-joiner'],
])('finds %s, in facts and in texts, at its line and column', (_, character, name) => {
  const said = `characters: an invisible or meaningless character stands here (${name})`;
  expect(saidOfList(`- id: a\n  name: one${character}two\n`)).toContain(`2:12 ${said}`);
  expect(saidOfText(`One.\n\none${character}two\n`)).toContain(`7:4 ${said}`);
});

it('leaves the non-joiner of Persian, the scripts of the region, emoji and spaces that do not break', () => {
  const text = '- id: a\n  fa: می‌رود‌ها\n  hy: Շուշի\n  ru: Шуша\n  note: 20 km – “x” ❤️ 😀\n';
  expect(saidOfList(text)).toEqual([]);
});

it('finds the non-joiner at the start and at the end of a Persian word, where it joins nothing', () => {
  expect(
    saidOfList('- id: a\n  fa: می\u200c رود\n  also: \u200cمی\n').map((said) => said.slice(0, 4)),
  ).toEqual(['2:9 ', '3:9 ']);
});

it.each([
  ['beside a figure', 'سال ۲۰۲۱\u200cم'],
  ['before a figure in Latin writing', 'اف\u200c14'],
  ['behind a closing mark', '«کیهان»\u200cها'],
  ['behind a letter with its vowel', 'خانه\u0654\u200cها'],
  ['the joiner behind a letter that stands for a word', '۱۴۰۰ ه\u200d. ش.'],
  ['the joiner at the end', 'ه\u200d'],
])('leaves the joining marks of Persian: %s', (_, text) => {
  expect(saidOfList(`- id: a\n  fa: ${text}\n`)).toEqual([]);
});

it('leaves emoji that are joined of several', () => {
  expect(saidOfList('- id: a\n  note: 👩\u200d🔬 ❤️\u200d🔥\n')).toEqual([]);
});

it.each(['می\u200c رود', '\u200cمی', 'می\u200c', 'a \u200cمی'])(
  'never takes a joining mark out of Persian on its own: %j',
  (text) => {
    for (const { fix } of characterProblems(text)) expect(fix).toBeUndefined();
  },
);

it.each(['\u202e', '\u200b', '\u200f'])(
  'finds every other mark between Persian letters too: %j',
  (mark) => {
    expect(saidOfList(`- id: a\n  fa: می${mark}رود\n`).map((said) => said.slice(0, 4))).toEqual([
      '2:9 ',
    ]);
  },
);

it('takes out on its own only what does nothing where it stands', () => {
  const fixes = (text: string) => characterProblems(text).map(({ fix }) => fix);
  expect(fixes('a\u200bb')).toEqual([{ start: 1, end: 2, text: '' }]);
  expect(fixes('a\u202eb')).toEqual([undefined]);
});

it('shows thirty of them and counts the others', () => {
  const problems = characterProblems('\u200b'.repeat(500));
  expect(problems).toHaveLength(30);
  expect(problems.at(-1)?.message).toMatch(/, and 470 more below$/);
});
