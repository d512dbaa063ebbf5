import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindNames } from '../../../src/model/kinds.ts';
import { readContent } from '../../../src/model/read/content.ts';
import { passagesOf, proseFields } from '../../../tools/editor/check/prose.ts';
import { fixture } from './problems.ts';

const passages = passagesOf(readContent(fixture('prose')));
const textAt = (file: string, line: number, column: number, length: number): string =>
  readFileSync(`${fixture('prose')}/${file}`, 'utf8')
    .split('\n')
    [line - 1]?.slice(column - 1, column - 1 + length) ?? '';

it('knows where each word was typed, in every way of writing YAML and MDX', () => {
  let words = 0;
  for (const { text, spot } of passages) {
    for (const { 0: word, index } of text.matchAll(/[A-Z]+\d+/g)) {
      const { file, line, column } = spot(index);
      expect(
        `${file}:${line} ${textAt(file.replace(/^content\//, ''), line, column, word.length)}`,
      ).toBe(`${file}:${line} ${word}`);
      words++;
    }
  }
  expect(words).toBe(39);
});

it('has the words as readers see them: notes are nothing, a number is one word, other components their words', () => {
  expect(
    passages
      .filter(({ kind, field }) => kind === 'chapter' && field === 'text')
      .map(({ text, section }) => ({ section, text })),
  ).toEqual([
    { section: '', text: 'Before M7 a section.' },
    { section: 'first', text: 'A bridge of 0 arches, the M8 one, “M9”, & M10 {M11} * M12.' },
    { section: 'first', text: 'A second line M13\nand a third M14.' },
    { section: 'first', text: 'An item M15' },
    { section: '', text: 'On one line M17.' },
    { section: '', text: 'In a paragraph M19.' },
  ]);
});

it('has the titles, questions and captions of components', () => {
  expect(
    passages
      .filter(({ field }) => field.startsWith('<'))
      .map(({ field, text }) => `${field} ${text}`),
  ).toEqual([
    '<Section title> The first & M20',
    '<MapView caption> A map M21.',
    '<Question ask> Why M16?',
    '<Question ask> How M18?',
  ]);
});

it('tells the site’s own words from names and titles, which are other people’s', () => {
  expect(passages.filter(({ own }) => !own).map(({ field }) => field)).toEqual([
    'title',
    'author.0',
    'publisher',
  ]);
});

it('finds every field of prose in the schemas', () => {
  const fields = Object.fromEntries(
    kindNames.map((kind) => [kind, proseFields(kind).map(({ path }) => path.join('.'))]),
  );
  expect(fields.claim).toEqual(
    expect.arrayContaining(['statement', 'reasoning', 'views.*.view', 'missing', 'changes.*.text']),
  );
  expect(fields.event).toEqual(
    expect.arrayContaining([
      'title',
      'summary',
      'attribution',
      'opEd.says',
      'differs.*.note',
      'actors.*',
    ]),
  );
  expect(fields.chart).toEqual(
    expect.arrayContaining(['question', 'see', 'note', 'rows.*.label', 'rows.*.note']),
  );
  expect(fields.chapter).toEqual(
    expect.arrayContaining(['title', 'question', 'description', 'summary.*', 'changes.*.text']),
  );
  expect(fields.paragraph).toEqual(expect.arrayContaining(['paraphrase']));
  for (const [kind, list] of Object.entries(fields)) expect(list, kind).not.toContain('id');
});
