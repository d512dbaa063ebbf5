import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/model/read/frontmatter.ts';
import { saidOf } from './said.ts';

const said = (text: string): string[] => saidOf({ 'pages/a.mdx': text })['pages/a.mdx'] ?? [];

it('takes what stands between two lines "---", with or without the line ends of Windows', () => {
  expect(readFrontmatter('---\ntitle: A\n---\n\nText.\n')).toMatchObject({
    data: { title: 'A' },
    readable: true,
    start: 4,
    end: 17,
    problems: [],
  });
  expect(readFrontmatter('---\r\ntitle: A\r\n---\r\n\r\nText.\r\n')).toMatchObject({
    data: { title: 'A' },
    readable: true,
    problems: [],
  });
});

it.each([
  [
    'an empty line above it',
    '\n---\ntitle: A\n---\n\nB\n',
    '1:1 frontmatter: the file must start with frontmatter between two lines "---"',
  ],
  [
    'no second line',
    '---\ntitle: A\n',
    '1:1 frontmatter: the frontmatter is never closed by a second line "---"',
  ],
  [
    'a second line that goes on',
    '---\ntitle: A\n--- B\n\nC\n',
    '3:1 frontmatter: a line of the frontmatter starts with "---" but goes on',
  ],
  [
    'no fields',
    '---\n- A\n---\n\nB\n',
    '2:1 frontmatter: the frontmatter must hold fields, one to a line, such as "title: …"',
  ],
  [
    'nothing in it',
    '---\n---\n\nB\n',
    '2:1 frontmatter: the frontmatter must hold fields, one to a line, such as "title: …"',
  ],
  [
    'a field that stands twice',
    '---\ntitle: A\ntitle: B\n---\n\nC\n',
    '3:1 frontmatter: the field "title" stands twice; the first is in line 2',
  ],
])('is refused for %s', (_, text, problem) => {
  expect(said(text)).toEqual([problem]);
});

it('is refused where the build would read something else, and says how to write it', () => {
  const text = '---\nchecked: 2026-11-24\nnumber: 0b11\ntitle: A\n---\n\nB\n';
  expect(parseFrontmatter(text).frontmatter).toMatchObject({
    checked: expect.any(Date) as Date,
    number: 3,
  });
  const { problems } = readFrontmatter(text);
  expect(
    problems.map(({ line, column, hint, fix }) => ({
      line,
      column,
      hint,
      written: text.slice(fix?.start, fix?.end),
      put: fix?.text,
    })),
  ).toEqual([
    { line: 2, column: 10, hint: 'write "2026-11-24"', written: '2026-11-24', put: '"2026-11-24"' },
    { line: 3, column: 9, hint: 'write "0b11"', written: '0b11', put: '"0b11"' },
  ]);
});

it.each([
  '2021',
  '2021-10',
  '"2021-10-05"',
  '1.5',
  'yes',
  'true',
  'null',
  '~',
  '0o17',
  '.5',
  '1e3',
  '12:30',
  '- a',
  'a: b',
  '2021-10-05/2021-10-06',
])('reads the value %s as the build does, or refuses it', (value) => {
  const text = `---\nfield: ${value}\n---\n\nB\n`;
  const { data, problems } = readFrontmatter(text);
  if (problems.length > 0) return;
  expect(data).toEqual(parseFrontmatter(text).frontmatter);
});
