import { expect, it } from 'vitest';
import type { Fields } from '../../../src/model/kinds.ts';
import { sourceFile, spotFor } from '../../../src/model/write/order.ts';

const lists = (files: Readonly<Record<string, Fields[]>>) => new Map(Object.entries(files));
const events = (...dates: string[]) => dates.map((date) => ({ id: `e${date}`, date }));

it.each([
  ['2020-11', 'war', 2],
  ['2020-12-01', 'war', 2],
  ['2020-10-01/2020-10-20', 'war', 1],
  ['2021-01-02~', 'after', 1],
  ['1990', 'before', 0],
  ['2030', 'after', 1],
])('puts an event of %s into "%s", before its entry %i', (date, file, index) => {
  const files = lists({
    after: events('2021-01-01'),
    before: events('1992-05-07'),
    war: events('2020-10-01', '2020-10-05'),
  });
  expect(spotFor('event', { id: 'x', date }, files)).toEqual({ file, index });
});

it('puts a claim into the file of its paragraph, after the last one of the same or an earlier one', () => {
  const claims = (...paragraphs: number[]) =>
    paragraphs.map((paragraph, index) => ({ id: `c${index}`, paragraph }));
  const files = lists({
    'content/facts/claims/p01-06.yaml': claims(4, 5, 5, 6),
    'content/facts/claims/p07-12.yaml': claims(8),
  });
  expect(spotFor('claim', { id: 'x', paragraph: 5 }, files)).toEqual({
    file: 'content/facts/claims/p01-06.yaml',
    index: 3,
  });
  expect(spotFor('claim', { id: 'x', paragraph: 7 }, files)).toEqual({
    file: 'content/facts/claims/p07-12.yaml',
    index: 0,
  });
  expect(spotFor('claim', { id: 'x', paragraph: 30 }, files)).toEqual({
    file: 'content/facts/claims/p07-12.yaml',
    index: 1,
  });
  expect(spotFor('claim', { id: 'x', paragraph: 5 }, lists({}))).toEqual({
    file: 'content/facts/claims/p05.yaml',
    index: 0,
  });
});

it('puts a source under its first letter, and those with a digit together', () => {
  expect(sourceFile('rferl-2021')).toBe('content/facts/sources/r.yaml');
  expect(sourceFile('1news-2021')).toBe('content/facts/sources/0-9.yaml');
  const files = lists({ 'content/facts/sources/a.yaml': [{ id: 'aa' }, { id: 'ac' }] });
  expect(spotFor('source', { id: 'ab' }, files)).toEqual({
    file: 'content/facts/sources/a.yaml',
    index: 1,
  });
  expect(spotFor('source', { id: 'b' }, files)).toEqual({
    file: 'content/facts/sources/b.yaml',
    index: 0,
  });
});

it('starts a file for the year when there is no event yet', () => {
  expect(spotFor('event', { id: 'x', date: '2020-10-17' }, lists({}))).toEqual({
    file: 'content/facts/events/2020.yaml',
    index: 0,
  });
});

it('puts what has no order of its own at the end', () => {
  const lines = 'content/facts/lines.yaml';
  expect(spotFor('line', { id: 'a' }, lists({ [lines]: [{ id: 'z' }, { id: 'b' }] }))).toEqual({
    file: lines,
    index: 2,
  });
});

it('puts places, terms, numbers and paragraphs in the order of their ids', () => {
  for (const [kind, name] of [
    ['place', 'places'],
    ['term', 'glossary'],
    ['number', 'numbers'],
    ['paragraph', 'paragraphs'],
  ] as const) {
    const file = `content/facts/${name}.yaml`;
    const files = lists({ [file]: [{ id: 'a' }, { id: 'c' }] });
    expect(spotFor(kind, { id: 'b' }, files)).toEqual({ file, index: 1 });
  }
});
