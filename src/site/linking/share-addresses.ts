import { chapterParts, lessonParts } from '../../model/parts.ts';

/** The parts of an address from the root of the site, without the base path. */
export interface Address {
  /** With a slash at both ends. */
  page: string;
  /** With its `?`, or empty. */
  search: string;
  /** Without its `#`; empty where the address is that of a page. */
  anchor: string;
}

/** Takes an address from the root of the site apart; what is for text fragments is left out. */
export function partsOfAddress(address: string): Address {
  const [, page = '/', search = '', anchor = ''] =
    /^([^?#]*)(\?[^#]*)?(?:#(.*?))?(?::~:.*)?$/.exec(address) ?? [];
  return { page, search, anchor };
}

/** Lists at whose anchors entries stand that have a page of their own. */
const listed: readonly { list: RegExp; prefix: string; folder: string }[] = [
  { list: /^\/(timeline|explore)\/$/, prefix: 'e-', folder: '/events/' },
  { list: /^\/claims\/$/, prefix: 'c-', folder: '/claims/' },
  { list: /^\/places\/$/, prefix: 'pl-', folder: '/places/' },
  { list: /^\/sources\//, prefix: 's-', folder: '/sources/' },
];

/** The shortest address of what an address leads to: the page of an entry, not its place in a list. */
export function shortestAddress(address: string): string {
  const { page, anchor } = partsOfAddress(address);
  const found = listed.find(({ list, prefix }) => list.test(page) && anchor.startsWith(prefix));
  return found ? `${found.folder}${anchor.slice(found.prefix.length)}/` : address;
}

const isOwn = (parts: readonly string[]) => (anchor: string) => !parts.includes(anchor);

/** Pages of which parts have a code of their own, and which parts these are. */
const partsWithCode: readonly { pages: RegExp; has: (anchor: string) => boolean }[] = [
  { pages: /^\/chapters\/[^/]+\/$/, has: isOwn(chapterParts) },
  { pages: /^\/teach\/(?!judge\/|link-and-embed\/)[^/]+\/$/, has: isOwn(lessonParts) },
  { pages: /^\/numbers\/$/, has: (anchor) => anchor.startsWith('n-') },
  { pages: /^\/glossary\/$/, has: (anchor) => anchor.startsWith('t-') },
  { pages: /^\/charts\/$/, has: () => true },
  { pages: /^\/op-ed\/$/, has: (anchor) => /^p\d\d$/.test(anchor) },
];

/**
 * The file with the QR code of an address, made with the site. Each page has one, and each section,
 * step, number, chart, term and paragraph.
 *
 * @param address - from the root of the site, without the base path
 * @returns undefined for what has none: a state in the query, other anchors
 */
export function codeFile(address: string): string | undefined {
  const { page, search, anchor } = partsOfAddress(address);
  if (search !== '') return undefined;
  const name = page === '/' ? 'start' : page.slice(1, -1);
  if (anchor === '') return `/qr/${name}.svg`;
  const isKnown = partsWithCode.some(({ pages, has }) => pages.test(page) && has(anchor));
  // No id has a full stop in it: the file of a part never takes the name of a page below.
  return isKnown ? `/qr/${name}.${anchor}.svg` : undefined;
}
