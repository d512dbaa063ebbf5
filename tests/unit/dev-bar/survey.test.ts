import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surveyOf, type Survey } from '../../../tools/editor/bar/survey.ts';

const files: Readonly<Record<string, string>> = {
  'content/facts/places.yaml': [
    '- id: shusha',
    '  names: { en: Shusha }',
    '  draft: true',
    '',
    '- id: goris',
    '  names: { en: Goris }',
    '  sources: [one, two]',
    '  publishOn: "2026-12-01"',
    '  formerly: [goris-town]',
    '- id: kapan',
    '  publishOn: soon',
  ].join('\n'),
  'content/facts/sources/o.yaml': '- id: other\n',
  'content/chapters/the-road.mdx':
    '---\ntitle: The road\n---\n\n<Place id="shusha">Shusha</Place> and <Cite id="one" /> and <Place id="shusha" />.\n',
  'docs/rules/schema.md': '# schema\n',
};

const today = Date.UTC(2026, 10, 24);
let root = '';
let known: Survey;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  known = surveyOf(root, today);
});
afterAll(() => rmSync(root, { recursive: true }));

const itemOf = (id: string) => known.items.find((one) => one.id === id);

describe('surveyOf()', () => {
  it('knows of each entry its words, its lines, whether it is a draft, and the ids that it had', () => {
    const file = 'content/facts/places.yaml';
    expect(itemOf('shusha')).toMatchObject({
      kind: 'place',
      title: 'Shusha',
      file,
      line: 1,
      to: 4,
      draft: 'Draft',
      formerly: [],
    });
    expect(itemOf('goris')).toMatchObject({
      file,
      line: 5,
      to: 9,
      draft: 'Draft until 1 December 2026',
      formerly: ['goris-town'],
    });
    expect(itemOf('kapan')).toMatchObject({
      title: 'kapan',
      line: 10,
      to: Infinity,
      draft: undefined,
    });
  });

  it('takes an invisible mark in a text for no reason not to show it', () => {
    const file = join(root, 'content/pages/odd.mdx');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '---\ntitle: Odd\n---\n\nAn odd\u00AD word.\n');
    const odd = surveyOf(root, today).problems.filter(({ rule }) => rule === 'characters');
    rmSync(file);
    expect(odd.map(({ blocks }) => blocks)).toEqual([undefined]);
  });

  it('knows what an entry and a text name, each once and in their order', () => {
    expect(itemOf('goris')?.names).toEqual([
      { kind: 'source', id: 'one' },
      { kind: 'source', id: 'two' },
    ]);
    expect(itemOf('the-road')).toMatchObject({
      kind: 'chapter',
      title: 'The road',
      line: 1,
      names: [
        { kind: 'place', id: 'shusha' },
        { kind: 'source', id: 'one' },
      ],
    });
  });

  it('tells what keeps a text from being loaded from what does not', () => {
    const road = known.problems.filter(({ file }) => file === 'content/chapters/the-road.mdx');
    const blocks = (name: string) =>
      new Set(road.filter(({ rule }) => rule === name).map((problem) => problem.blocks));
    expect(blocks('schema')).toEqual(new Set(['loading']));
    expect(blocks('unknown-id')).toEqual(new Set(['loading']));
    expect(blocks('sections')).toEqual(new Set([undefined]));
  });

  it('tells what keeps a file from being read', () => {
    const glossary = join(root, 'content/facts/glossary.yaml');
    writeFileSync(glossary, '- id: irgc\n  term: Guards\n  sources:\n\t- one\n');
    const note = join(root, 'content/facts/note.txt');
    writeFileSync(note, 'Nothing reads this, so no page misses it.');
    const { problems } = surveyOf(root, today);
    rmSync(glossary);
    rmSync(note);
    expect(problems.filter(({ file }) => file === 'content/facts/note.txt')).toMatchObject([
      { rule: 'file', blocks: undefined },
    ]);
    expect(problems.filter(({ blocks }) => blocks === 'reading')).toMatchObject([
      { file: 'content/facts/glossary.yaml', line: 4 },
    ]);
  });

  it('reads lines as they stand, and knows which rules are explained', () => {
    expect(known.lineOf('content/facts/places.yaml', 6)).toBe('  names: { en: Goris }');
    expect(known.lineOf('content/facts/places.yaml', 99)).toBe('');
    expect(known.lineOf('content/none.yaml', 1)).toBe('');
    expect([...known.explained]).toEqual(['schema']);
  });
});
