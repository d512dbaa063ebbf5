import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles, readList } from '../../../src/schema/yaml-list.ts';

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
    mkdirSync(join(root, 'claims'));
    for (const name of ['b.yaml', 'a.yaml', 'notes.txt']) writeFileSync(join(root, 'claims', name), '[]');
    expect(listFiles(root, 'facts/places.yaml')).toEqual(['facts/places.yaml']);
    expect(listFiles(root, 'claims')).toEqual(['claims/a.yaml', 'claims/b.yaml']);
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
    expect(problems[0]).toMatchObject({ line: expect.any(Number) as number, message: expect.stringMatching(/quote/i) as string });
  });

  it('refuses a key that stands twice, which would silently drop the first', () => {
    const { problems } = read('- id: a\n  note: one\n  note: two\n');
    expect(problems).toMatchObject([{ line: 3, message: expect.stringContaining('unique') as string }]);
  });

  it('says that a file must hold a list', () => {
    expect(read('id: a\n').problems).toEqual([
      { line: 1, column: 1, message: 'the file must hold a list: each entry starts with "- id: …"' },
    ]);
  });

  it('says which entry is no mapping and reads the others', () => {
    const { entries, problems } = read('- id: a\n- just words\n- id: b\n');
    expect(entries.map(({ value }) => value['id'])).toEqual(['a', 'b']);
    expect(problems).toEqual([{ line: 2, column: 3, message: 'a list entry must be a mapping that starts with "id: …"' }]);
  });

  it('says where an alias has no anchor, and reads the other entries', () => {
    const { entries, problems } = read('- id: a\n- id: *nowhere\n');
    expect(entries.map(({ value }) => value['id'])).toEqual(['a']);
    expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining('nowhere') as string }]);
  });

  it('does not let aliases expand a small file into a huge one', () => {
    const bomb = `- &a {x: [1,1,1,1,1,1,1,1,1]}\n- &b {x: [*a,*a,*a,*a,*a,*a,*a,*a,*a]}\n- &c {x: [*b,*b,*b,*b,*b,*b,*b,*b,*b]}\n- &d {x: [*c,*c,*c,*c,*c,*c,*c,*c,*c]}\n`;
    const { problems } = read(bomb);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('alias'));
  });
});
