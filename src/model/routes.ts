import { kindNames, kindOf, type FactKind, type Fields, type Kind, type Listing } from './kinds.ts';

/** Pages that no file of content makes, with the parts of them that readers are given links to. */
export const fixedPages: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    kindNames.flatMap((kind) => kindOf(kind).lists.map(({ page }) => [page, []])),
  ),
  '/map/': ['held', 'lines', 'places'],
  '/sources/': ['origins'],
  '/corrections/': ['how', 'changes'],
  '/schemas/': [
    ...kindNames.flatMap((kind) => [kind, kindOf(kind).former?.name ?? kind]),
    'loaded-word',
    'spelling',
    'history',
  ],
  '/teach/': ['platform'],
  '/teach/judge/': ['choose'],
  '/search/': [],
  '/about/privacy/': [],
  '/kept/': [],
  '/cite/': ['pages', 'sources'],
  '/feed.xml': [],
};

/** Where the claims of a chapter are judged by readers. */
export const judgingAddress = (chapter: string): string => `/teach/judge/${chapter}/`;

/** Where readers are told how to cite what has a page. */
export const citingAddress = (kind: Kind, id: string): string => `${addressOf(kind, id)}cite/`;

export const paragraphId = (number: number): string => `p${String(number).padStart(2, '0')}`;

const inList = ({ page, prefix, part }: Listing, id: string): string => {
  const anchor = prefix === undefined ? part : `${prefix}${id}`;
  return anchor === undefined ? page : `${page}#${anchor}`;
};

/**
 * Where readers find an entry or a text: its page, else its place in the first list of its kind.
 * From the root of the site, without the base path.
 *
 * @param part - anchor on its page, such as a section of a chapter
 */
export function addressOf(kind: Kind, id: string, part?: string): string {
  const { pages, lists } = kindOf(kind);
  if (pages !== undefined) return `${pages}${id}/${part === undefined ? '' : `#${part}`}`;
  const [first] = lists;
  return first ? inList(first, id) : '/';
}

/** Where readers see that an entry or a text has changed. */
export function changesAddressOf(kind: Kind, id: string): string {
  return addressOf(kind, id, kindOf(kind).pages === undefined ? undefined : 'changes');
}

/**
 * Every address of an entry: its page and the parts of it, its places in lists, its data.
 *
 * @param used - whether anything on the site names it: then its page says where
 */
export function addressesOf(kind: FactKind, id: string, value: Fields, used: boolean): string[] {
  const { pages, parts, lists, former, data } = kindOf(kind);
  const own = [
    ...(parts?.(value) ?? []),
    ...(used ? ['used'] : []),
    ...(Array.isArray(value.changes) ? ['changes'] : []),
  ];
  return [
    ...(pages === undefined
      ? []
      : [`${pages}${id}/`, ...own.map((part) => `${pages}${id}/#${part}`)]),
    ...[...lists, ...(former?.lists ?? [])]
      .filter(({ prefix, some }) => prefix !== undefined && !some)
      .map((list) => inList(list, id)),
    ...(data ? [`/data/${id}.csv`, `/data/${id}.json`] : []),
  ];
}

/** An address that something had before, and where it is now. */
export interface FormerPage {
  /** From the root, without the base path. */
  from: string;
  to: string;
  title: string;
  /** Anchors at which entries stood on it, each with their present address. */
  anchors?: readonly { id: string; to: string; title: string }[];
}

interface Subject {
  kind: Kind;
  id: string;
  title: string;
  formerly: readonly string[];
}

/**
 * The former addresses of all that has a page, and of lists that moved. One that has been taken
 * again since leads to what is there now.
 */
export function formerPages(subjects: readonly Subject[]): FormerPage[] {
  const found = new Map<string, FormerPage>();
  for (const [kind, all] of Map.groupBy(subjects, (subject) => subject.kind)) {
    const { pages, former, lists, title } = kindOf(kind);
    const current = new Set(all.map(({ id }) => id));
    for (const subject of pages === undefined ? [] : all)
      for (const id of subject.formerly) {
        const from = addressOf(kind, id);
        if (!current.has(id) && !found.has(from))
          found.set(from, { from, to: addressOf(kind, subject.id), title: subject.title });
      }
    for (const { page, prefix = '' } of former?.lists ?? []) {
      const anchors = all.flatMap((one) =>
        [one.id, ...one.formerly].map((id) => ({
          id: prefix + id,
          to: addressOf(kind, one.id),
          title: one.title,
        })),
      );
      found.set(page, { from: page, to: lists[0]?.page ?? '/', title, anchors });
    }
  }
  return [...found.values()];
}

/** An entry, a text, or a section, whose page is `home`. */
export interface Renaming {
  kind: Kind | 'section';
  from: string;
  to: string;
  home?: string;
}

/**
 * The address that a link has after a renaming; undefined where it stays as it is.
 *
 * @param url - from the root of the site, or only an anchor
 * @param own - path of the page on which the link stands
 */
export function movedLink(url: string, own: string, renaming: Renaming): string | undefined {
  if (!/^[/#?]/.test(url)) return undefined;
  const { kind, from, to, home } = renaming;
  const [, page = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  const on = page === '' ? own : page;
  if (kind === 'section')
    return on === home && anchor === `#${from}` ? `${page}${query}#${to}` : undefined;
  const { pages, lists, former, parameter } = kindOf(kind);
  const movedPage = pages !== undefined && page === `${pages}${from}/` ? `${pages}${to}/` : page;
  const list = [...lists, ...(former?.lists ?? [])].find(
    (one) => one.page === on && one.prefix !== undefined && anchor === `#${one.prefix}${from}`,
  );
  const movedAnchor = list ? `#${list.prefix ?? ''}${to}` : anchor;
  const movedQuery =
    parameter === undefined
      ? query
      : query.replace(new RegExp(`([?&]${parameter}=)${from}(?=&|$)`), `$1${to}`);
  const moved = movedPage + movedQuery + movedAnchor;
  return moved === url ? undefined : moved;
}

/**
 * The entry or text whose page or place in a list an address is, or whose page it leads to a part
 * of; undefined for any other.
 *
 * @param url - from the root of the site
 */
export function shownAt(url: string): { kind: Kind; id: string } | undefined {
  const [, page = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const own = pageFolders.find(({ folder }) => page.startsWith(folder) && page !== folder);
  const slug = page.slice(own?.folder.length ?? 0, -1);
  if (own && own.folder !== '/' && !slug.includes('/')) return { kind: own.kind, id: slug };
  for (const kind of kindsListedAt(page))
    for (const { page: list, prefix = '' } of kindOf(kind).lists)
      if (list === page && prefix !== '' && anchor.startsWith(prefix))
        return { kind, id: anchor.slice(prefix.length) };
  return undefined;
}

/** The longest folder first, for finding what an address shows. */
export const pageFolders: readonly { folder: string; kind: Kind }[] = kindNames
  .flatMap((kind) => {
    const { pages } = kindOf(kind);
    return pages === undefined ? [] : [{ folder: pages, kind }];
  })
  .toSorted((a, b) => b.folder.length - a.folder.length);

export function kindsListedAt(page: string): Kind[] {
  return kindNames.filter((kind) => kindOf(kind).lists.some((list) => list.page === page));
}
