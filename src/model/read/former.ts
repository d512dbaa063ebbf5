import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontmatter } from './frontmatter.ts';
import { listFiles, readList } from './yaml-list.ts';

/**
 * Where entries that have a page of their own live under `content/`, and the folder of their pages.
 */
const withPages = [
  { content: 'facts/claims', pages: '/claims/' },
  { content: 'facts/events', pages: '/events/' },
  { content: 'facts/places.yaml', pages: '/places/' },
  { content: 'chapters', pages: '/chapters/' },
  { content: 'pages', pages: '/' },
];

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

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
      formerly: idsIn(
        readFrontmatter(readFileSync(join(root, path, name), 'utf8')).data['formerly'],
      ),
    }));
}

/**
 * Paths that entries and texts had before and that now only lead on, such as `/claims/p05-old/`.
 * Read from the files themselves, for settings that are made before Astro reads the content.
 *
 * @param root - the `content` folder
 */
export function formerPaths(root: string): Set<string> {
  return new Set(
    withPages.flatMap(({ content, pages }) => {
      const entries = entriesOf(root, content);
      const current = new Set(entries.map(({ id }) => id));
      return entries.flatMap(({ formerly }) =>
        formerly.filter((id) => !current.has(id)).map((id) => `${pages}${id}/`),
      );
    }),
  );
}
