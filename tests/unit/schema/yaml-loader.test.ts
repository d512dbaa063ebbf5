import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/model/read/content.ts';
import { yamlFacts } from '../../../src/model/read/loaders.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
  mkdirSync(join(root, 'content', 'facts', 'claims'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Loads the lists of `facts/claims` as Astro would, into a plain map. */
async function load(
  files: Record<string, string | Buffer>,
  more: object = {},
): Promise<Map<string, { id: string; data: unknown }>> {
  const folder = join(root, 'content', 'facts', 'claims');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const entries = new Map<string, { id: string; data: unknown }>();
  await yamlFacts('facts/claims').load({
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      clear: () => entries.clear(),
      has: (id: string) => entries.has(id),
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: JSON.stringify,
    ...more,
  } as unknown as LoaderContext);
  return entries;
}

describe('yamlFacts()', () => {
  it('loads every entry of every list in a folder, in the order of reading', async () => {
    const entries = await load({
      'b.yaml': '- id: three\n',
      'a.yaml': '- id: one\n- id: two\n  paragraph: 5\n',
    });
    expect([...entries.keys()]).toEqual(['one', 'two', 'three']);
    expect(entries.get('two')?.data).toMatchObject({ id: 'two', paragraph: 5 });
  });

  it('notes the order in which entries were written, over all files, since Astro gives them back in another', async () => {
    const entries = await load({ 'b.yaml': '- id: three\n', 'a.yaml': '- id: two\n- id: one\n' });
    expect([...entries.values()].map(({ data }) => data)).toMatchObject([
      { id: 'two', order: 0 },
      { id: 'one', order: 1 },
      { id: 'three', order: 2 },
    ]);
  });

  it('fails with file and line on an id that stands twice, in two files as well', async () => {
    await expect(
      load({ 'a.yaml': '- id: one\n', 'b.yaml': '# again\n- id: one\n' }),
    ).rejects.toThrow('content/facts/claims/b.yaml:2:1: the id "one" stands twice');
  });

  it('refuses everything that the checker refuses, all of a file at once, in the same words', async () => {
    const text = '- id: one\n  id: two\n- words\n- id: "a\u200bb"\n';
    await expect(load({ 'a.yaml': text })).rejects.toThrow(
      [
        'content/facts/claims/a.yaml:4:9: an invisible or meaningless character stands here (U+200B, zero-width space) (take it out)',
        'content/facts/claims/a.yaml:2:3: the field "id" stands twice; the first is in line 1 (keep one of the two)',
        'content/facts/claims/a.yaml:3:3: this is no entry: an entry starts with "- id: …" and has its other fields below (look for a dash too many, or a colon without a space behind it)',
      ].join('\n'),
    );
    const { problems } = readContent(join(root, 'content'));
    expect(problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)).toEqual([
      '4:9: an invisible or meaningless character stands here (U+200B, zero-width space)',
      '2:3: the field "id" stands twice; the first is in line 1',
      '3:3: this is no entry: an entry starts with "- id: …" and has its other fields below',
    ]);
  });

  it.each([
    ['an empty file', '', 'a.yaml:1:1: the file is empty'],
    ['a reference', '- id: &a b\n', 'a.yaml:1:7: a mark for references stands here: &a'],
    [
      'a file that is no UTF-8',
      Buffer.from([0x2d, 0x20, 0xff]),
      'a.yaml:1:3: the file is not UTF-8',
    ],
    ['a huge file', Buffer.alloc(2_000_000, 0x20), 'a.yaml:1:1: the file has 2.0 MB'],
  ])('refuses %s', async (_, text, words) => {
    await expect(load({ 'a.yaml': text })).rejects.toThrow(`content/facts/claims/${words}`);
  });

  it('reads again when a file of its folder changes, comes or goes, and says in words why it cannot', async () => {
    const watched = new Map<string, (file: string) => void>();
    const said: string[] = [];
    const watcher = {
      on(event: string, act: (file: string) => void) {
        watched.set(event, act);
        return watcher;
      },
      off: (event: string) => watched.delete(event),
    };
    const entries = await load(
      { 'a.yaml': '- id: one\n' },
      { watcher, logger: { error: (words: string) => said.push(words) } },
    );
    const file = join(root, 'content', 'facts', 'claims', 'b.yaml');
    expect([...watched.keys()]).toEqual(['add', 'change', 'unlink']);
    writeFileSync(file, '- id: two\n');
    watched.get('add')?.(file);
    await expect.poll(() => [...entries.keys()]).toEqual(['one', 'two']);
    writeFileSync(file, '- id: two\n  id: three\n');
    watched.get('change')?.(file);
    await expect
      .poll(() => said)
      .toEqual([
        'content/facts/claims/b.yaml:2:3: the field "id" stands twice; the first is in line 1 (keep one of the two)',
      ]);
    // Who saves a file empties it first, and is told of once.
    writeFileSync(file, '');
    watched.get('change')?.(file);
    setTimeout(() => writeFileSync(file, '- id: four\n'), 20);
    await expect.poll(() => [...entries.keys()]).toEqual(['one', 'four']);
    expect(said).toHaveLength(1);
    rmSync(file);
    watched.get('unlink')?.(file);
    await expect.poll(() => [...entries.keys()]).toEqual(['one']);
    writeFileSync(file, 'words\n');
    watched.clear();
    await expect(load({ 'a.yaml': 'words\n' }, { watcher })).rejects.toThrow('a.yaml');
    expect(watched.size).toBe(0);
  });

  it('leaves what was loaded before when a file breaks, and puts all of the new when nothing is broken', async () => {
    const kept = new Map<string, unknown>([['before', {}]]);
    const store = { clear: () => kept.clear(), set: ({ id }: { id: string }) => kept.set(id, {}) };
    await expect(load({ 'a.yaml': '- id: one\n', 'b.yaml': 'words\n' }, { store })).rejects.toThrow(
      'content/facts/claims/b.yaml',
    );
    expect([...kept.keys()]).toEqual(['before']);
    await load({ 'a.yaml': '- id: one\n' }, { store });
    expect([...kept.keys()]).toEqual(['one']);
  });
});
