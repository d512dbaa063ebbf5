import { factKinds, type FactKind } from '../check/kinds.ts';

/** What has an id of its own that can change. */
export type Renamed = Exclude<FactKind, 'paragraph'> | 'chapter' | 'page' | 'section';

const addressed: Record<
  Exclude<Renamed, 'section' | 'chapter' | 'page'>,
  { path?: string; anchors: [page: string, prefix: string][]; parameter?: string }
> = {
  claim: { path: '/claims/', anchors: [['/claims/', 'c-']] },
  event: {
    path: '/events/',
    anchors: [
      ['/timeline/', 'e-'],
      ['/explore/', 'e-'],
    ],
    parameter: 'event',
  },
  place: { path: '/places/', anchors: [['/places/', 'pl-']], parameter: 'place' },
  source: { anchors: [['/sources/', 's-']] },
  term: { anchors: [['/glossary/', 't-']] },
  number: { anchors: [['/numbers/', 'n-']] },
  chart: { anchors: [['/charts/', '']] },
  line: { anchors: [['/map/', 'line-']] },
  control: { anchors: [] },
};

/** All kinds that can be renamed, for messages. */
export const renamedKinds: readonly Renamed[] = [
  'chapter',
  'section',
  'page',
  ...(Object.keys(factKinds) as FactKind[]).filter(
    (kind): kind is Exclude<FactKind, 'paragraph'> => kind !== 'paragraph',
  ),
];

/** A link, taken apart: the page, the query and the anchor, with their signs. */
function parts(url: string): { page: string; query: string; anchor: string } {
  const [, page = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  return { page, query, anchor };
}

/**
 * The address that a link has after a rename; undefined where it stays as it is.
 *
 * @param url - as it stands in a text: from the root of the site, or only an anchor
 * @param own - path of the page on which the link stands
 * @param renamed - for a section, `home` is the path of its page
 */
export function movedLink(
  url: string,
  own: string,
  renamed: { kind: Renamed; from: string; to: string; home?: string },
): string | undefined {
  if (!/^[/#?]/.test(url)) return undefined;
  const { kind, from, to, home } = renamed;
  const { page, query, anchor } = parts(url);
  const on = page === '' ? own : page;
  if (kind === 'section')
    return on === home && anchor === `#${from}` ? `${page}${query}#${to}` : undefined;
  if (kind === 'chapter' || kind === 'page') {
    const folder = kind === 'chapter' ? '/chapters/' : '/';
    return page === `${folder}${from}/` ? `${folder}${to}/${query}${anchor}` : undefined;
  }
  const { path, anchors, parameter } = addressed[kind];
  const movedPage = path !== undefined && page === `${path}${from}/` ? `${path}${to}/` : page;
  const prefix = anchors.find(
    ([place, start]) => place === on && anchor === `#${start}${from}`,
  )?.[1];
  const movedAnchor = prefix === undefined ? anchor : `#${prefix}${to}`;
  const named =
    parameter === undefined ? undefined : new RegExp(`([?&]${parameter}=)${from}(?=&|$)`);
  const moved = movedPage + (named ? query.replace(named, `$1${to}`) : query) + movedAnchor;
  return moved === url ? undefined : moved;
}

/** The address under which readers know something, for messages; undefined where it has none. */
export function addressOf(kind: Renamed, id: string, home = ''): string | undefined {
  if (kind === 'section') return `${home}#${id}`;
  if (kind === 'chapter') return `/chapters/${id}/`;
  if (kind === 'page') return `/${id}/`;
  const { path, anchors } = addressed[kind];
  const [first] = anchors;
  return path !== undefined ? `${path}${id}/` : first && `${first[0]}#${first[1]}${id}`;
}
