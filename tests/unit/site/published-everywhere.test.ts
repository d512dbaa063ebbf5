import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(astro|ts|js|mjs)$/.test(name));
const text = (name: string): string => readFileSync(join(root, name), 'utf8');
const gate = 'site/published-entries.ts';
/** The functions of `astro:content` that give entries; browsers have methods of such names. */
const readers =
  /(?<!\.)\bget(?:Live)?(?:Collection|Entry|Entries)(?:BySlug)?\b|\bgetDataEntryById\b/g;

it('asks for entries in one place only, which leaves drafts out', () => {
  const asking = files.filter(
    (name) =>
      name !== gate &&
      (
        text(name)
          .replaceAll(/\/\*[\s\S]*?\*\//g, '')
          .match(readers) ?? []
      ).length > 0,
  );
  expect(asking).toEqual([]);
});

it('asks for nothing by way of the whole module, whose functions would then be methods', () => {
  const whole = files.filter((name) => /\*\s+as\s+\w+\s+from\s+'astro:content'/.test(text(name)));
  expect(whole).toEqual([]);
});

it('leaves drafts out of all that it asks for there', () => {
  const code = text(gate).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  expect(code.match(/\bgetCollection\(/g)).toHaveLength(1);
  expect(code).toContain('const entries = await getCollection(collection);');
  expect(code.match(/\breturn\b.*/g)).toEqual([
    'return entries.filter(({ data }) => isPublished(data, showing));',
  ]);
});

it('reads no content behind its back', () => {
  const reading = files.filter(
    (name) =>
      !name.startsWith('model/') &&
      name !== 'content.config.ts' &&
      /['"`][^'"`]*\bcontent\/(?:facts|chapters|pages)/.test(text(name)),
  );
  expect(reading).toEqual([]);
});
