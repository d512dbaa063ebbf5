import { expect, it } from 'vitest';
import { rename } from '../../../tools/editor/rename/rename.ts';
import { expected, renamed } from './expected.ts';
import { files } from './small-site.ts';
import { contentFolder, filesIn } from './support.ts';

it('moves an entry to where its new id belongs, as it stands', () => {
  const { changed } = renamed('source', 'azertag-2020-bridge', 'bbb-2020-bridge');
  const [head = '', own = ''] = (files['facts/sources/a.yaml'] ?? '').split(/(?=- id: azertag)/);
  expect(changed['facts/sources/a.yaml']).toBe(`${head.trimEnd()}\n`);
  const entry = own.replace('id: azertag', 'id: bbb').trimEnd();
  expect(changed['facts/sources/b.yaml']).toBe(
    `- id: bbb${entry.slice(9)}\n  formerly: [azertag-2020-bridge]\n\n${files['facts/sources/b.yaml']}`,
  );
});

it('leaves an entry where it is when it belongs there under its new id too', () => {
  const root = contentFolder(files);
  const { changes } = rename(root, ['source', 'apa-2020-bridge', 'apa-2020-pole']);
  expect(changes.filter(({ what }) => what.includes('stands here now'))).toEqual([]);
  expect(filesIn(root)['facts/sources/a.yaml']).toBe(
    expected(
      'facts/sources/a.yaml',
      ['- id: apa-2020-bridge', '- id: apa-2020-pole', 1],
      [
        'says: A flag stood on the bridge.\n\n',
        'says: A flag stood on the bridge.\n  formerly: [apa-2020-bridge]\n\n',
        1,
      ],
    ),
  );
});

it('adds to the former ids that there are', () => {
  const root = contentFolder(files);
  rename(root, ['source', 'bbc-2020-bridge', 'bbc-2020-flag']);
  rename(root, ['source', 'bbc-2020-flag', 'bbc-2020-pole']);
  rename(root, ['term', 'post', 'guard']);
  const after = filesIn(root);
  expect(after['facts/sources/b.yaml']).toContain(
    '  formerly: [bbc-nd-bridge, bbc-2020-bridge, bbc-2020-flag]\n',
  );
  expect(after['facts/glossary.yaml']).toMatch(
    /^- id: guard\n {2}term: Post\n[^]* {2}formerly: \[post\]\n\n- id: patrol\n/,
  );
});

it('lets an id come back, which then is no former one', () => {
  const root = contentFolder(files);
  rename(root, ['section', 'the-bridge/flag', 'pole']);
  rename(root, ['section', 'the-bridge/pole', 'flag']);
  rename(root, ['claim', 'p05-flag', 'p05-pole']);
  rename(root, ['claim', 'p05-pole', 'p05-flag']);
  const after = filesIn(root);
  expect(after['chapters/the-bridge.mdx']).toContain(
    '<Section id="flag" title="The flag" formerly="pole">',
  );
  expect(after['facts/claims/p01-06.yaml']).toContain('  formerly: [p05-pole]\n');
});

it('keeps the line breaks of another system', () => {
  const windows = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );
  const root = contentFolder(windows);
  rename(root, ['claim', 'p05-bridge', 'p05-soldiers']);
  rename(root, ['chapter', 'the-bridge', 'the-crossing']);
  const after = filesIn(root);
  expect(Object.values(after).join('').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(after['facts/claims/p01-06.yaml']).toContain(
    '  confidence: medium\r\n  formerly: [p05-bridge]\r\n',
  );
  expect(after['chapters/the-crossing.mdx']).toContain('\r\nformerly: [the-bridge]\r\n---\r\n');
  expect(after['chapters/the-crossing.mdx']).toContain('<Claim id="p05-soldiers" />');
});

it('says where it changed what, in the lines as they are afterwards', () => {
  const root = contentFolder(files);
  const { changes } = rename(root, ['claim', 'p05-bridge', 'p05-soldiers']);
  expect(
    changes.map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`),
  ).toEqual([
    'content/facts/claims/p01-06.yaml:1:7 id',
    'content/facts/claims/p01-06.yaml:20:13 formerly',
    'content/chapters/the-bridge.mdx:25:12 <Claim>',
    'content/chapters/the-bridge.mdx:27:15 <Views>',
    'content/chapters/the-bridge.mdx:21:103 link to /claims/p05-bridge/',
    'content/chapters/the-bridge.mdx:22:7 link to /claims/#c-p05-bridge',
  ]);
});

it('counts lines with the frontmatter that has grown above them', () => {
  const path = 'chapters/the-bridge.mdx';
  const text = `${files[path] ?? ''}\n[Here](/chapters/the-bridge/).\n`;
  const root = contentFolder({ ...files, [path]: text });
  const { changes } = rename(root, ['chapter', 'the-bridge', 'the-crossing']);
  const own = changes.filter(({ file }) => file === `content/${path}`);
  expect(own.map(({ line, what }) => `${line} ${what}`)).toEqual([
    '15 formerly',
    `${text.split('\n').length} link to /chapters/the-bridge/`,
  ]);
});

it('takes away a file that loses its only entry, for an empty one is refused', () => {
  const root = contentFolder(files);
  const { changes } = rename(root, ['source', 'bbc-2020-bridge', 'aaa-2020-bridge']);
  const after = filesIn(root);
  expect(Object.keys(after)).not.toContain('facts/sources/b.yaml');
  expect(after['facts/sources/a.yaml']).toMatch(/^# Sources with a\.\n\n- id: aaa-2020-bridge\n/);
  expect(changes).toContainEqual({
    file: 'content/facts/sources/b.yaml',
    line: 1,
    column: 1,
    what: 'the file had only this entry, and goes',
  });
});

it('gives a file its form that had another one, keeps its remarks and says so', () => {
  const glossary =
    '# Words.\n\n- {id: patrol, term: Patrol,\n   definition: "Soldiers who walk about.",\n   # One.\n   sources: [apa-2020-bridge]}\n';
  const root = contentFolder({ ...files, 'facts/glossary.yaml': glossary });
  const { changes } = rename(root, ['source', 'apa-2020-bridge', 'apa-2020-flag']);
  expect(filesIn(root)['facts/glossary.yaml']).toBe(
    '# Words.\n\n- id: patrol\n  term: Patrol\n  definition: Soldiers who walk about.\n  # One.\n  sources:\n    - apa-2020-flag\n',
  );
  expect(changes.filter(({ what }) => what.includes('form of all'))).toEqual([
    {
      file: 'content/facts/glossary.yaml',
      line: 1,
      column: 1,
      what: 'the file has the form of all others now',
    },
  ]);
});
