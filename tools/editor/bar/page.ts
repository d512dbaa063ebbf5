import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, type Kind } from '../../../src/model/kinds.ts';
import { kindsListedAt, pageFolders } from '../../../src/model/routes.ts';
import type { Item } from './survey.ts';

const project = join(import.meta.dirname, '../../..');

/** A folder or a whole file has no line. */
export interface Spot {
  file: string;
  line?: number;
  column?: number;
}

/** Of a page that no entry and no text has to itself: the file of code that its words stand in. */
function codeOf(path: string): string | undefined {
  if (path === '/explore/') return 'src/explore/Explore.astro';
  const name = [`src/pages${path.slice(0, -1)}.astro`, `src/pages${path}index.astro`].find((file) =>
    existsSync(join(project, file)),
  );
  return name ?? (kindsListedAt(path).length > 0 ? 'src/pages/sources/[group].astro' : undefined);
}

/** Of a page that lists entries: of which kinds, and where the words around the list stand. */
export function listAt(path: string): { kinds: readonly Kind[]; words: string } | undefined {
  const words = codeOf(path);
  return words === undefined ? undefined : { kinds: kindsListedAt(path), words };
}

/** The file or the folder in which all entries of a kind stand. */
export const homeOf = (kind: Kind): string => `content/${kindOf(kind).path}`;

/**
 * What a page is made from: the one entry or text that it is about, or all that it lists; whether it
 * is about one; and what to open to change it, the likeliest first.
 *
 * @param path - from the root of the site, without the base path: `/claims/p05-roadblock/`
 */
export function contentOfPage(
  path: string,
  items: readonly Item[],
): { about: readonly Item[]; single: boolean; open: readonly Spot[] } {
  const list = listAt(path);
  if (list)
    return {
      about: items.filter(({ kind }) => list.kinds.includes(kind)),
      single: false,
      open: [...list.kinds.map(homeOf), list.words].map((file) => ({ file })),
    };
  const none = { about: [], single: true, open: [] };
  const shown = pageFolders.find(({ folder }) => path.startsWith(folder));
  const slug = path.slice(shown?.folder.length ?? 0, -1);
  if (!shown || slug === '' || slug.includes('/')) return none;
  const ofKind = items.filter(({ kind }) => kind === shown.kind);
  const found =
    ofKind.find(({ id }) => id === slug) ?? ofKind.find(({ formerly }) => formerly.includes(slug));
  // An entry that cannot be read is none: it can still be looked for.
  if (!found)
    return shown.kind === 'page' ? none : { ...none, open: [{ file: homeOf(shown.kind) }] };
  const { file, line, column } = found;
  return { about: [found], single: true, open: [{ file, line, column }] };
}
