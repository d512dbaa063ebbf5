import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { kindNames, kindOf } from '../kinds.ts';
import { formerPages } from '../routes.ts';
import { listFiles, readList } from './yaml-list.ts';

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function frontmatter(text: string): Record<string, unknown> {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  try {
    return (
      (parseDocument(head, { schema: 'core' }).toJS({ maxAliasCount: 50 }) as Record<
        string,
        unknown
      > | null) ?? {}
    );
  } catch {
    // An alias that leads nowhere, or into ever more of them: the checker says so.
    return {};
  }
}

function entriesOf(root: string, path: string): { id: string; formerly: string[] }[] {
  if (!existsSync(join(root, path))) return [];
  if (path.startsWith('facts/')) {
    return listFiles(root, path).flatMap((name) =>
      readList(root, name).entries.map(({ value }) => ({
        id: String(value['id']),
        formerly: idsIn(value['formerly']),
      })),
    );
  }
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({
      id: name.replace(/\.mdx$/, ''),
      formerly: idsIn(frontmatter(readFileSync(join(root, path, name), 'utf8'))['formerly']),
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
