import { expect, test } from 'vitest';
import { diffLines } from '../../../tools/editor/form/diff.ts';

const text = (...lines: string[]): string => lines.join('\n');
const seen = (before: string, after: string): string[] =>
  diffLines(before, after).map(
    ({ kind, number, text: line }) =>
      `${{ same: ' ', gone: '-', come: '+', gap: '~' }[kind]}${number} ${line}`,
  );

test('equal texts differ in nothing', () => {
  expect(seen('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('a changed line is shown with two lines around it', () => {
  expect(seen(text('a', 'b', 'c', 'd', 'e', 'f'), text('a', 'b', 'c', 'X', 'e', 'f'))).toEqual([
    ' 2 b',
    ' 3 c',
    '-4 d',
    '+4 X',
    ' 5 e',
    ' 6 f',
  ]);
});

test('lines that went and came have the number of their own text', () => {
  expect(seen(text('a', 'b', 'c'), text('a', 'n', 'm', 'b'))).toEqual([
    ' 1 a',
    '+2 n',
    '+3 m',
    ' 4 b',
    '-3 c',
  ]);
});

test('a long stretch between two changes is cut out', () => {
  const middle = ['1', '2', '3', '4', '5', '6', '7'];
  expect(seen(text('a', ...middle, 'b'), text('A', ...middle, 'B'))).toEqual([
    '-1 a',
    '+1 A',
    ' 2 1',
    ' 3 2',
    '~4 ',
    ' 7 6',
    ' 8 7',
    '-9 b',
    '+9 B',
  ]);
});
