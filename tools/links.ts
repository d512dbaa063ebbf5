// npm run links: says which links and anchors of the built site lead nowhere. Arguments: the
// folder, the base path.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';
import { positionAt } from '../src/model/read/positions.ts';
import { nearest } from '../src/model/read/nearest.ts';
import { refuse } from './arguments.mjs';

/** One page of a built site. */
interface SitePage {
  /** Path of its file from the built folder, with forward slashes: `map/index.html`. */
  file: string;
  /** Address from the root of the site, without the base path: `/map/`. */
  path: string;
  html: string;
  /** Whether it only leads on to where something has moved. */
  moved: boolean;
  ids: ReadonlySet<string>;
  /** Addresses as they are written, each with its line in the HTML file, from 1. */
  references: readonly { attribute: string; value: string; line: number }[];
}

/** Everything that was built: its pages, and the paths of all files. */
export interface BuiltSite {
  pages: readonly SitePage[];
  /** Addresses of all files from the root of the site, without the base path: `/favicon.svg`. */
  files: ReadonlySet<string>;
}

/** What of a page stands in its HTML. `srcset` is not read: the site has none. */
export function readHtml(html: string): Pick<SitePage, 'ids' | 'references' | 'moved'> {
  const ids = new Set<string>();
  const references: SitePage['references'][number][] = [];
  let moved = false;
  const parser = new Parser({
    onopentag(_, attributes) {
      moved ||= attributes['http-equiv']?.toLowerCase() === 'refresh';
      if (attributes.id !== undefined) ids.add(attributes.id);
      const { line } = positionAt(html, parser.startIndex);
      for (const attribute of ['href', 'src', 'action', 'poster']) {
        const value = attributes[attribute];
        if (value !== undefined) references.push({ attribute, value, line });
      }
    },
  });
  parser.end(html);
  return { ids, references, moved };
}

/** Reads a built site. */
export function readSite(folder: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, path: `/${file.replace(/index\.html$/, '')}`, html, ...readHtml(html) };
    });
  return { pages, files: new Set(names.map((name) => `/${name}`)) };
}

const pagesByPath = ({ pages }: BuiltSite): ReadonlyMap<string, SitePage> =>
  new Map(pages.map((page) => [page.path, page]));

/**
 * Every link, anchor and file address in a built site that leads nowhere inside it, with what is
 * wrong and what may have been meant. Addresses of other sites are not asked.
 *
 * @param base - the base path that the site was built for, with a slash at both ends
 */
export function brokenLinks(
  site: BuiltSite,
  base = '/',
): { file: string; line: number; value: string; message: string }[] {
  const byPath = pagesByPath(site);
  const meant = (wanted: string, known: Iterable<string>): string => {
    const found = nearest(wanted, known);
    return found === undefined ? '' : `; did you mean "${found}"?`;
  };
  const wrongWith = (value: string, page: SitePage): string | undefined => {
    if (/^(https?:|mailto:|data:)/.test(value)) return undefined;
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
  };
  return site.pages.flatMap((page) =>
    page.references.flatMap(({ value, line }) => {
      const message = wrongWith(value, page);
      return message === undefined ? [] : [{ file: page.file, line, value, message }];
    }),
  );
}

/** The pages that no reader can come to by links alone, starting from the start page. */
export function unreachable(site: BuiltSite, base = '/'): string[] {
  const byPath = pagesByPath(site);
  // What is added while the loop runs is looked at too.
  const reached = new Set(['/']);
  for (const path of reached)
    for (const { attribute, value } of byPath.get(path)?.references ?? []) {
      const target = `/${value.replace(/[?#].*/, '').slice(base.length)}`;
      if (attribute === 'href' && value.startsWith(base) && byPath.has(target)) reached.add(target);
    }
  // Nothing on the site leads to an address that has moved, nor to what stands in the frames of
  // others; links from elsewhere do.
  return site.pages
    .filter(
      ({ path, moved }) =>
        !reached.has(path) && path !== '/404.html' && !moved && !path.startsWith('/embed/'),
    )
    .map(({ path }) => path);
}

if (import.meta.main) {
  const [folder = 'dist', base = '/', ...rest] = process.argv.slice(2);
  const odd = [folder, base].find((word) => word.startsWith('-')) ?? rest[0];
  if (odd !== undefined)
    refuse(`"${odd}" means nothing here.`, 'npm run links -- [folder (dist)] [base path (/)]');
  if (!existsSync(join(folder, 'index.html')))
    refuse(`There is no built site in ${folder}/.`, 'Make it with: npm run build');
  const site = readSite(folder);
  const broken = brokenLinks(site, base);
  const lonely = unreachable(site, base);
  for (const { file, line, value, message } of broken)
    console.error(`${folder}/${file}:${line}  ${value}  ${message}`);
  for (const path of lonely)
    console.error(`${folder}${path}  no chain of links leads here from the start page`);
  const count = site.pages.reduce((sum, { references }) => sum + references.length, 0);
  if (broken.length + lonely.length > 0) {
    console.error(
      `\n${broken.length} broken links, ${lonely.length} pages that cannot be reached.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`All ${count} links and addresses on ${site.pages.length} pages lead somewhere.`);
  }
}
