import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formerPaths } from '../../../src/model/read/entries.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'aras-'))));
afterEach(() => rmSync(root, { recursive: true }));

function paths(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return [...formerPaths(root)].toSorted();
}

describe('formerPaths()', () => {
  it('finds the former addresses of facts and texts that have a page', () => {
    expect(
      paths({
        'facts/claims/p05.yaml': '- id: p05-new\n  formerly: [p05-oldest, p05-old]\n',
        'facts/events/2020.yaml': '- id: e-new\n  formerly:\n    - e-old\n',
        'facts/places.yaml': '- id: pl\n- id: pl-new\n  formerly: [pl-old]\n',
        'chapters/the-road.mdx': '---\ntitle: The road\nformerly: [roads]\n---\n\nText.\n',
        'pages/about.mdx': '---\r\nformerly: [about-us]\r\n---\r\n',
      }),
    ).toEqual([
      '/about-us/',
      '/chapters/roads/',
      '/claims/p05-old/',
      '/claims/p05-oldest/',
      '/events/e-old/',
      '/places/pl-old/',
    ]);
  });

  it('leaves out an address that has been taken again', () => {
    expect(
      paths({ 'facts/claims/p05.yaml': '- id: p05-a\n  formerly: [p05-b]\n- id: p05-b\n' }),
    ).toEqual([]);
  });

  it('leaves what is broken to the checker', () => {
    const broken = {
      'pages/a.mdx': '---\n- [\n---\n',
      'pages/b.mdx': 'No frontmatter.\n',
      'pages/c.mdx': '---\n---\n',
      'pages/d.mdx': '---\nformerly: one\n---\n',
      'pages/e.mdx': '---\nformerly: *nothing\n---\n',
    };
    expect(paths({ ...broken, 'facts/claims/a.yaml': '- id: [\n' })).toEqual([]);
  });
});
