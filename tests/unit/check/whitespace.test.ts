import { expect, it } from 'vitest';
import { diskTree, memoryTree } from '../../../src/model/read/file-tree.ts';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { fixContent } from '../../../tools/editor/check/fix-content.ts';
import { whitespaceRule } from '../../../tools/editor/check/rules/whitespace.ts';
import { found } from './found.ts';
import { fixture } from './problems.ts';

const problems = found(whitespaceRule, 'whitespace');
const of = (file: string): string[] =>
  problems.filter((line) => line.startsWith(file)).map((line) => line.slice(file.length + 1));

it('points at spaces and tabs at the end of a line and in an empty one', () => {
  expect(of('facts/glossary.yaml')).toEqual([
    '1:8 spaces stand at the end of the line → take them out',
    '2:15 a tab stands at the end of the line → take them out',
    '4:1 spaces stand in an empty line → take them out',
  ]);
});

it('finds a byte order mark, and counts the columns behind it as an editor shows them', () => {
  expect(of('facts/places.yaml')).toEqual([
    '1:1 the file starts with a byte order mark (BOM) → save it as "UTF-8", without BOM',
  ]);
});

it('reports the line ends of Windows once for a file, and spaces before them all the same', () => {
  expect(of('facts/charts.yaml')).toEqual([
    '1:8 2 lines end as in Windows or on an old Mac (CR) → set the line ends of your editor to "LF"',
    '2:12 spaces stand at the end of the line → take them out',
  ]);
});

it('finds the tabs and bullets that a word processor leaves, but not those of code', () => {
  const text = (body: string): string => `---\ntitle: A\n---\n\n${body}\n`;
  const tree = memoryTree(
    new Map([
      ['pages/a.mdx', Buffer.from(text('Town\tDead\n\n•\tShusha\n\n▪ Goris\n\nA · B\n\n`a\tb`'))],
    ]),
  );
  const { problems: all } = checkContent(tree, [whitespaceRule]);
  expect(
    all
      .filter(({ rule }) => rule === 'whitespace')
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
  ).toEqual([
    '5:5 a tab stands amid the line, as between the columns of a table that was pasted',
    '7:1 the bullet of a list that was pasted stands here: •',
    '7:2 a tab stands amid the line, as between the columns of a table that was pasted',
    '9:1 the bullet of a list that was pasted stands here: ▪',
  ]);
});

it('wants one line end at the end of a file', () => {
  expect(of('facts/lines.yaml')).toEqual([
    '1:8 the file ends with 2 empty lines → end the file with one line end',
  ]);
  expect(of('facts/control.yaml')).toEqual([
    '1:8 the last line has no end → end the file with one line end',
  ]);
});

it('asks for a backslash where spaces break a line of Markdown, and leaves code alone', () => {
  expect(of('pages/about.mdx')).toEqual([
    '5:9 spaces at the end of the line, which nobody sees, break it → write \\ at its end instead',
    '12:6 spaces stand at the end of the line → take them out',
  ]);
});

it('does not mend lines of a text that cannot be read, where nobody knows what the spaces mean', () => {
  expect(of('pages/broken.mdx')).toEqual([
    '7:9 spaces stand at the end of the line → take them out',
    '8:8 spaces stand at the end of the line → take them out',
  ]);
  const { mended } = fixContent(diskTree(fixture('whitespace')), [whitespaceRule]);
  expect(mended.map(({ file }) => file)).not.toContain('content/pages/broken.mdx');
});

it('mends all else, without changing what is said', () => {
  const { mended } = fixContent(diskTree(fixture('whitespace')), [whitespaceRule]);
  expect(
    Object.fromEntries(
      mended.map(({ file, bytes }) => [
        file.replace('content/', ''),
        new TextDecoder().decode(bytes),
      ]),
    ),
  ).toEqual({
    'facts/control.yaml': '- id: a\n',
    'facts/glossary.yaml': '- id: b\n  note: a line\n\n\n- id: c\n',
    'facts/lines.yaml': '- id: a\n',
    'facts/places.yaml': '- id: a\n',
    'facts/charts.yaml': '- id: a\n  note: "b"\n',
    'pages/about.mdx':
      '---\ntitle: About\n---\n\nOne line\\\nbroken.\n\n```text\ncode  \n```\n\nLast.\n',
  });
});
