import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessedEdits, readSources, writeEdits } from '../../../tools/editor/sources/files.ts';
import { editLines } from '../../../tools/editor/sources/report.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
  mkdirSync(join(root, 'facts', 'sources'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (name = 'a.yaml'): string => join(root, 'facts', 'sources', name);
const day = '2026-11-24';

/** Writes one file, dates these sources, and gives the file as it then is. */
function dated(text: string, ...ids: string[]): string {
  writeFileSync(path(), text);
  expect(writeEdits(accessedEdits(readSources(root).files, new Set(ids), day))).toEqual([]);
  return readFileSync(path(), 'utf8');
}

describe('readSources()', () => {
  it('knows each source, its address and where that stands', () => {
    writeFileSync(
      path('a.yaml'),
      '# Sources.\n- id: one\n  title: One\n  URL: https://example.org/1\n',
    );
    writeFileSync(
      path('b.yaml'),
      '- id: two\n  URL: https://example.org/2\n  accessed: "2026-01-01"\n  archived: https://archive.example/2\n',
    );
    expect(readSources(root).links).toEqual([
      {
        id: 'one',
        file: 'content/facts/sources/a.yaml',
        line: 4,
        url: 'https://example.org/1',
        accessed: undefined,
        archived: undefined,
      },
      {
        id: 'two',
        file: 'content/facts/sources/b.yaml',
        line: 2,
        url: 'https://example.org/2',
        accessed: '2026-01-01',
        archived: 'https://archive.example/2',
      },
    ]);
  });

  it('says which file cannot be read, and who knows more', () => {
    writeFileSync(path(), '- id: one\n  title: [\n');
    expect(() => readSources(root)).toThrow(
      /^content\/facts\/sources\/a\.yaml:\d cannot be read; "npm run check"/,
    );
  });

  it('leaves a source without an address to the checker', () => {
    writeFileSync(path(), '- id: one\n- id: two\n  URL: no address\n');
    expect(readSources(root).links).toEqual([]);
  });
});

describe('the date of a source that answered', () => {
  it('stands on a line of its own where the schema has it, and nothing else changes', () => {
    const text =
      '# Sources.\n\n# The first.\n- id: one\n  URL: https://example.org/1\n  language: en\n  # The end.\n\n- id: two\n  URL: https://example.org/2\n';
    expect(dated(text, 'one')).toBe(text.replace('en\n', `en\n  accessed: "${day}"\n`));
  });

  it('takes the place of an older one', () => {
    const text = '- id: one\n  URL: https://example.org/1\n  # Then.\n  accessed: "2025-01-01"\n';
    expect(dated(text, 'one')).toBe(text.replace('2025-01-01', day));
  });

  it('is left as it is where it is of the same day', () => {
    writeFileSync(path(), `- id: one\n  URL: https://example.org/1\n  accessed: "${day}"\n`);
    expect(accessedEdits(readSources(root).files, new Set(['one']), day)).toEqual([]);
  });

  it('goes to those that answered alone', () => {
    const text =
      '- id: one\n  URL: https://example.org/1\n\n- id: two\n  URL: https://example.org/2\n';
    expect(dated(text, 'two')).toBe(`${text}  accessed: "${day}"\n`);
  });

  it('keeps the line breaks of the file', () => {
    expect(dated('- id: one\r\n  URL: https://example.org/1\r\n  language: en\r\n', 'one')).toBe(
      `- id: one\r\n  URL: https://example.org/1\r\n  language: en\r\n  accessed: "${day}"\r\n`,
    );
  });

  it('gives a file its form that had another one, keeps its remarks, and says so', () => {
    writeFileSync(path(), '- { URL: "https://example.org/1", id: one } # Why.\n- id: two');
    const edits = accessedEdits(readSources(root).files, new Set(['one']), day);
    expect(writeEdits(edits)).toEqual([]);
    expect(readFileSync(path(), 'utf8')).toBe(
      `- id: one\n  URL: https://example.org/1\n  accessed: "${day}"\n  # Why.\n\n- id: two\n`,
    );
    expect(editLines(edits)).toBe(
      `content/facts/sources/a.yaml  had another form than the others, and gets theirs\ncontent/facts/sources/a.yaml:3  one\n  + accessed: "${day}"`,
    );
  });

  it('is told with the line on which it will stand', () => {
    writeFileSync(
      path(),
      '- id: one\n  URL: https://example.org/1\n\n- id: two\n  URL: https://example.org/2\n  accessed: "2025-01-01"\n\n- id: three\n  URL: https://example.org/3\n',
    );
    const [edits] = accessedEdits(readSources(root).files, new Set(['one', 'two', 'three']), day);
    const lines = edits?.text.split('\n') ?? [];
    expect(edits?.edits.map(({ id, line }) => `${id}:${line}: ${lines[line - 1]}`)).toEqual([
      `one:3:   accessed: "${day}"`,
      `two:7:   accessed: "${day}"`,
      `three:11:   accessed: "${day}"`,
    ]);
  });

  it('is not set where a field stands twice, and the file is named', () => {
    writeFileSync(path(), '- id: one\n  URL: https://example.org/1\n  title: A\n  title: B\n');
    expect(() => accessedEdits(readSources(root).files, new Set(['one']), day)).toThrow(
      /^content\/facts\/sources\/a\.yaml was left as it is: .*"npm run check"/,
    );
  });

  it('is not written where somebody has changed the file meanwhile', () => {
    writeFileSync(path(), '- id: one\n  URL: https://example.org/1\n');
    const edits = accessedEdits(readSources(root).files, new Set(['one']), day);
    writeFileSync(path(), '- id: one\n  URL: https://example.org/other\n');
    expect(writeEdits(edits)).toEqual([
      { file: 'content/facts/sources/a.yaml', why: 'was changed by somebody else meanwhile' },
    ]);
    expect(readFileSync(path(), 'utf8')).toContain('/other\n');
  });
});
