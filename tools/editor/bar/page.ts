import { factKinds, type FactKind } from '../check/content.ts';
import type { Item, Kind } from './items.ts';

/** Where something stands; a folder or a whole file has no line. */
export interface Spot {
  file: string;
  line?: number;
  column?: number;
}

/** What a page of the site is made from. */
export interface PageContent {
  /** The one entry or text that the page is about, or all that it lists. */
  about: readonly Item[];
  /** Whether it is about one of them. */
  single: boolean;
  /** What to open to change it, the likeliest first. */
  open: readonly Spot[];
}

const index = (name: string): string => `src/pages/${name}.astro`;

/** Pages that list entries: of which kinds, and where the words around the list stand. */
export const lists: Readonly<Record<string, { kinds: readonly Kind[]; words: string }>> = {
  '/': { kinds: ['chapter'], words: index('index') },
  '/404/': { kinds: [], words: index('404') },
  '/chapters/': { kinds: ['chapter'], words: index('chapters/index') },
  '/claims/': { kinds: ['claim'], words: index('claims/index') },
  '/corrections/': { kinds: [], words: index('corrections') },
  '/explore/': { kinds: ['event', 'control'], words: 'src/explore/Explore.astro' },
  '/charts/': { kinds: ['chart'], words: index('charts') },
  '/glossary/': { kinds: ['term'], words: index('glossary') },
  '/map/': { kinds: ['place', 'line', 'control'], words: index('map') },
  '/numbers/': { kinds: ['number'], words: index('numbers') },
  '/op-ed/': { kinds: ['paragraph', 'claim'], words: index('op-ed') },
  '/places/': { kinds: ['place'], words: index('places/index') },
  '/schemas/': { kinds: [], words: index('schemas/index') },
  '/sources/': { kinds: ['source'], words: index('sources') },
  '/timeline/': { kinds: ['event'], words: index('timeline') },
};

/** Kinds whose every entry has a page of its own, by the folder of its address. */
const folders: Readonly<Record<string, Kind>> = {
  chapters: 'chapter',
  claims: 'claim',
  events: 'event',
  places: 'place',
};

/** The file or the folder in which all entries of a kind stand. */
export function homeOf(kind: Kind): string {
  if (kind === 'chapter' || kind === 'page') return `content/${kind}s`;
  return `content/${factKinds[kind satisfies FactKind].path}`;
}

/**
 * What a page is made from.
 *
 * @param path - from the root of the site, without the base path: `/claims/p05-roadblock/`
 */
export function contentOfPage(path: string, items: readonly Item[]): PageContent {
  const list = lists[path];
  if (list) {
    return {
      about: items.filter(({ kind }) => list.kinds.includes(kind)),
      single: false,
      open: [...list.kinds.map((kind) => ({ file: homeOf(kind) })), { file: list.words }],
    };
  }
  const [, folder = '', slug = ''] = /^\/(?:([^/]+)\/)?([^/]+)\/$/.exec(path) ?? [];
  const kind = folder === '' ? 'page' : folders[folder];
  if (slug === '' || !kind) return { about: [], single: true, open: [] };
  const ofKind = items.filter((item) => item.kind === kind);
  const found =
    ofKind.find(({ id }) => id === slug) ?? ofKind.find(({ formerly }) => formerly.includes(slug));
  // An entry that cannot be read is none: it can still be looked for.
  if (!found)
    return { about: [], single: true, open: folder === '' ? [] : [{ file: homeOf(kind) }] };
  const { file, line, column } = found;
  return { about: [found], single: true, open: [{ file, line, column }] };
}
