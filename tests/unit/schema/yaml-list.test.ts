import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { positionAt } from '../../../src/model/read/positions.ts';
import { listFiles, readList } from '../../../src/model/read/yaml-list.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
});
afterAll(() => rmSync(root, { recursive: true }));

function read(text: string) {
  writeFileSync(join(root, 'list.yaml'), text);
  return readList(root, 'list.yaml');
}

describe('listFiles()', () => {
  it('is the file itself, or every list of a folder in alphabetical order', () => {
    mkdirSync(join(root, 'facts/claims'), { recursive: true });
    for (const name of ['b.yaml', 'a.yaml', 'notes.txt', '.hidden.yaml'])
      writeFileSync(join(root, 'facts/claims', name), '[]');
    // What Emacs leaves while somebody edits.
    symlinkSync('editor@host.1234:5678', join(root, 'facts/claims', '.#a.yaml'));
    expect(listFiles(root, 'facts/places.yaml')).toEqual(['facts/places.yaml']);
    expect(listFiles(root, 'facts/claims')).toEqual(['facts/claims/a.yaml', 'facts/claims/b.yaml']);
  });

  it('says in words that a folder is not there', () => {
    expect(() => listFiles(root, 'facts/none')).toThrow(
      'content/facts/none:1:1: the folder is not there or cannot be opened',
    );
  });
});

describe('readList()', () => {
  it('gives each entry with the line on which it starts', () => {
    const { entries, problems } = read('# places\n- id: a\n  lat: 39.5\n\n- id: b\n');
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { line: 2, value: { id: 'a', lat: 39.5 } },
      { line: 5, value: { id: 'b' } },
    ]);
  });

  it('keeps a date as text, so that its precision is not lost', () => {
    expect(read('- date: 2020-10-17\n').entries[0]?.value).toEqual({ date: '2020-10-17' });
  });

  it('does not read "no" and "on" as false and true', () => {
    expect(read('- side: no\n  on: off\n').entries[0]?.value).toEqual({ side: 'no', on: 'off' });
  });

  it('says where the YAML is broken', () => {
    const { entries, problems } = read('- id: a\n  title: "never closed\n');
    expect(entries).toEqual([]);
    expect(problems).toEqual([
      {
        rule: 'yaml',
        line: 2,
        column: 10,
        message: 'the quotation mark is never closed',
        hint: 'put the same mark at the end of the value',
      },
    ]);
  });

  it('refuses an entry with a key that stands twice, which would silently drop the first, and reads the others', () => {
    const { entries, problems } = read('- id: a\n  note: one\n  note: two\n- id: b\n');
    expect(problems).toMatchObject([
      { line: 3, column: 3, message: 'the field "note" stands twice; the first is in line 2' },
    ]);
    expect(entries).toMatchObject([{ line: 4, value: { id: 'b' } }]);
  });

  it('says that a file must hold a list', () => {
    expect(read('id: a\n').problems).toEqual([
      {
        rule: 'yaml',
        line: 1,
        column: 1,
        message: 'the file must hold a list: each entry starts with "- id: …"',
      },
    ]);
  });

  it('says which entry is none and reads the others, at the same index in the document as in the entries', () => {
    const { entries, problems, document, text } = read('- id: a\n- just words\n- id: b\n');
    expect(entries.map(({ value }) => value.id)).toEqual(['a', 'b']);
    expect(problems).toMatchObject([
      { line: 2, column: 3, message: expect.stringMatching(/^this is no entry/) as string },
    ]);
    const second = document.getIn([1, 'id'], true) as { range: [number, number, number] };
    expect(positionAt(text, second.range[0])).toEqual({ line: 3, column: 7 });
  });

  it('refuses references, and reads the other entries', () => {
    const { entries, problems } = read('- id: a\n- id: *nowhere\n');
    expect(entries.map(({ value }) => value.id)).toEqual(['a']);
    expect(problems).toMatchObject([
      { line: 2, column: 7, message: 'a reference to another value stands here: *nowhere' },
    ]);
  });

  it('does not let references expand a small file into a huge one', () => {
    const bomb = `- &a {x: [1,1,1,1,1,1,1,1,1]}\n- &b {x: [*a,*a,*a,*a,*a,*a,*a,*a,*a]}\n- &c {x: [*b,*b,*b,*b,*b,*b,*b,*b,*b]}\n- &d {x: [*c,*c,*c,*c,*c,*c,*c,*c,*c]}\n`;
    const { entries, problems } = read(bomb);
    expect(entries).toEqual([]);
    expect(problems[0]).toMatchObject({
      line: 1,
      column: 3,
      message: 'a mark for references stands here: &a',
    });
  });

  it('walks into no nesting that would exhaust the program, and gives up on what is no list at all', () => {
    for (const text of [
      '['.repeat(100_000),
      '- '.repeat(100_000),
      '{a: '.repeat(100_000),
      '- *a\n'.repeat(10_000),
      '- "a\n'.repeat(5000),
    ]) {
      const { entries, problems } = read(text);
      expect(entries).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThan(60);
    }
  });

  it('cannot be made to change the objects of the program', () => {
    read('- id: a\n  __proto__: {polluted: yes}\n  constructor: {prototype: {polluted: yes}}\n');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('says of a file that cannot be read why, in the place of an error', () => {
    expect(readList(root, 'nowhere.yaml')).toMatchObject({
      entries: [],
      problems: [{ rule: 'file', line: 1, column: 1, message: 'there is no such file' }],
    });
  });
});
