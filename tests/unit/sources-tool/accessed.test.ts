import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessedEdits, writeEdits } from '../../../tools/editor/sources/accessed.ts';
import { readSources } from '../../../tools/editor/sources/read.ts';

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
  it('stands on a line of its own under the address, and nothing else changes', () => {
    const text =
      '# A comment.\n- id: one\n  title:   "Odd   spacing"   # kept\n  URL: https://example.org/1   # kept too\n  language: en\n\n\n- id: two\n  URL: https://example.org/2\n';
    expect(dated(text, 'one')).toBe(
      text.replace('# kept too\n', `# kept too\n  accessed: "${day}"\n`),
    );
  });

  it('takes the place of an older one', () => {
    const text = "- id: one\n  accessed: '2025-01-01' # then\n  URL: https://example.org/1\n";
    expect(dated(text, 'one')).toBe(
      `- id: one\n  accessed: "${day}" # then\n  URL: https://example.org/1\n`,
    );
  });

  it('is left as it is where it is of the same day', () => {
    writeFileSync(path(), `- id: one\n  URL: https://example.org/1\n  accessed: "${day}"\n`);
    expect(accessedEdits(readSources(root).files, new Set(['one']), day)).toEqual([]);
  });

  it('goes to those that answered alone', () => {
    const text =
      '- id: one\n  URL: https://example.org/1\n- id: two\n  URL: https://example.org/2\n';
    expect(dated(text, 'two')).toBe(`${text}  accessed: "${day}"\n`);
  });

  it('keeps the line breaks of the file', () => {
    expect(dated('- id: one\r\n  URL: https://example.org/1\r\n  language: en\r\n', 'one')).toBe(
      `- id: one\r\n  URL: https://example.org/1\r\n  accessed: "${day}"\r\n  language: en\r\n`,
    );
  });

  it.each([
    [
      'at the end of a file without a line break',
      '- id: one\n  URL: https://example.org/1',
      `- id: one\n  URL: https://example.org/1\n  accessed: "${day}"`,
    ],
    [
      'where the address stands first',
      '- URL: https://example.org/1\n  id: one\n',
      `- URL: https://example.org/1\n  accessed: "${day}"\n  id: one\n`,
    ],
    [
      'where the entry stands on one line',
      '- { id: one, URL: "https://example.org/1" }\n',
      `- { id: one, URL: "https://example.org/1", accessed: "${day}" }\n`,
    ],
    [
      'under an address that is folded',
      '- id: one\n  URL: >-\n    https://example.org/1\n  language: en\n',
      `- id: one\n  URL: >-\n    https://example.org/1\n  accessed: "${day}"\n  language: en\n`,
    ],
  ])('fits in %s', (_, before, after) => {
    expect(dated(before, 'one')).toBe(after);
  });

  it('is told with the line on which it will stand', () => {
    writeFileSync(
      path(),
      '- id: one\n  URL: https://example.org/1\n- id: two\n  URL: https://example.org/2\n  accessed: "2025-01-01"\n- id: three\n  URL: https://example.org/3\n',
    );
    const [edits] = accessedEdits(readSources(root).files, new Set(['one', 'two', 'three']), day);
    const lines = edits?.text.split('\n') ?? [];
    expect(edits?.edits.map(({ id, line }) => `${id}:${line}: ${lines[line - 1]}`)).toEqual([
      `one:3:   accessed: "${day}"`,
      `two:6:   accessed: "${day}"`,
      `three:9:   accessed: "${day}"`,
    ]);
  });

  it('is not written where somebody has changed the file meanwhile', () => {
    writeFileSync(path(), '- id: one\n  URL: https://example.org/1\n');
    const edits = accessedEdits(readSources(root).files, new Set(['one']), day);
    writeFileSync(path(), '- id: one\n  URL: https://example.org/other\n');
    expect(writeEdits(edits)).toEqual(['content/facts/sources/a.yaml']);
    expect(readFileSync(path(), 'utf8')).toContain('/other\n');
  });
});
