import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, kindOf } from '../kinds.ts';
import { formerPages } from '../routes.ts';
import { readFrontmatter } from './frontmatter.ts';
import { listFiles, readList } from './yaml-list.ts';

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function entriesOf(root: string, path: string): { id: string; formerly: string[] }[] {
  if (!existsSync(join(root, path))) return [];
  if (path.startsWith('facts/')) {
    return listFiles(root, path).flatMap((name) =>
      readList(root, name).entries.map(({ value }) => ({
        id: String(value.id),
        formerly: idsIn(value.formerly),
      })),
    );
  }
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({
      id: name.replace(/\.mdx$/, ''),
      formerly: idsIn(readFrontmatter(readFileSync(join(root, path, name), 'utf8')).data.formerly),
    }));
}

/**
 * Paths that entries and texts had before and that now only lead on, such as `/claims/p05-old/`.
 * Read from the files themselves, for settings that are made before Astro reads the content.
 *
 * @param root - the `content` folder
 */
export function formerPaths(root: string): Set<string> {
  const subjects = kindNames.flatMap((kind) =>
    entriesOf(root, kindOf(kind).path).map((entry) => ({ ...entry, kind, title: '' })),
  );
  return new Set(formerPages(subjects).map(({ from }) => from));
}
