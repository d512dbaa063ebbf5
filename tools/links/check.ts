import { nearest } from '../editor/check/nearest.ts';
import type { BuiltSite, Reference, SitePage } from './site.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
  file: string;
  line: number;
  /** As written in the page. */
  value: string;
  /** What is wrong with it, and what may have been meant. */
  message: string;
}

const elsewhere = /^(https?:|mailto:|data:)/;

function meant(wanted: string, known: Iterable<string>): string {
  const found = nearest(wanted, known);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

function checkReference(
  { value }: Reference,
  page: SitePage,
  byPath: ReadonlyMap<string, SitePage>,
  site: BuiltSite,
  base: string,
): string | undefined {
  if (elsewhere.test(value)) return undefined;
  const [address = '', anchor = ''] = value.replace(/\?[^#]*/, '').split('#', 2);
  if (address !== '' && !address.startsWith(base))
    return `does not start with the base path "${base}"`;
  const path = address === '' ? page.path : `/${decodeURI(address.slice(base.length))}`;
  const target = byPath.get(path);
  if (!target)
    return site.files.has(path)
      ? undefined
      : `no such page or file${meant(path, [...byPath.keys(), ...site.files])}`;
  if (anchor === '' || target.ids.has(decodeURIComponent(anchor))) return undefined;
  return `the page ${target.path} has no element with the id "${anchor}"${meant(anchor, target.ids)}`;
}

/**
 * Every link, anchor and file address in a built site that leads nowhere inside it. Addresses of
 * other sites are not asked.
 *
 * @param base - the base path that the site was built for, with a slash at both ends
 */
export function brokenLinks(site: BuiltSite, base = '/'): BrokenLink[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) =>
    page.references.flatMap((reference) => {
      const message = checkReference(reference, page, byPath, site, base);
      return message === undefined
        ? []
        : [{ file: page.file, line: reference.line, value: reference.value, message }];
    }),
  );
}

/** The pages that no reader can come to by links alone, starting from the start page. */
export function unreachable(site: BuiltSite, base = '/'): string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  const queue = ['/'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const { attribute, value } of byPath.get(path)?.references ?? []) {
      const target = `/${value.replace(/[?#].*/, '').slice(base.length)}`;
      if (
        attribute !== 'href' ||
        !value.startsWith(base) ||
        reached.has(target) ||
        !byPath.has(target)
      )
        continue;
      reached.add(target);
      queue.push(target);
    }
  }
  // Nothing on the site leads to an address that has moved; links from elsewhere do.
  return [...byPath.values()]
    .filter(({ path, moved }) => !reached.has(path) && path !== '/404.html' && !moved)
    .map(({ path }) => path);
}
