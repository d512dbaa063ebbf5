import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yamlFacts } from '../../../src/schema/yaml-loader.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
  mkdirSync(join(root, 'content', 'facts', 'claims'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Loads the lists of `facts/claims` as Astro would, into a plain map. */
async function load(files: Record<string, string>): Promise<Map<string, { id: string; data: unknown }>> {
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
  } as unknown as LoaderContext);
  return entries;
}

describe('yamlFacts()', () => {
  it('loads every entry of every list in a folder, in the order of reading', async () => {
    const entries = await load({ 'b.yaml': '- id: three\n', 'a.yaml': '- id: one\n- id: two\n  paragraph: 5\n' });
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
    await expect(load({ 'a.yaml': '- id: one\n', 'b.yaml': '# again\n- id: one\n' })).rejects.toThrow(
      'content/facts/claims/b.yaml:2: the id "one" stands twice',
    );
  });

  it('fails with file and line on a file that cannot be read', async () => {
    await expect(load({ 'a.yaml': '- id: one\n- words\n' })).rejects.toThrow(
      'content/facts/claims/a.yaml:2: a list entry must be a mapping',
    );
  });
});
