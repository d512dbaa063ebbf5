import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';

/** An address in a page, as it is written there. */
export interface Reference {
  /** `href` or `src`. */
  attribute: string;
  value: string;
  /** Line in the HTML file, from 1. */
  line: number;
}

/** One page of a built site. */
export interface SitePage {
  /** Path of its file from the built folder, with forward slashes: `map/index.html`. */
  file: string;
  /** Address from the root of the site, without the base path: `/map/`. */
  path: string;
  html: string;
  /** Whether it only leads on to where something has moved. */
  moved: boolean;
  ids: ReadonlySet<string>;
  references: readonly Reference[];
}

/** Everything that was built: its pages, and the paths of all files. */
export interface BuiltSite {
  pages: readonly SitePage[];
  /** Addresses of all files from the root of the site, without the base path: `/favicon.svg`. */
  files: ReadonlySet<string>;
}

/**
 * Ids and addresses of an HTML text, and whether it only leads on. `srcset` is not read: the site
 * has none.
 */
export function readHtml(html: string): Pick<SitePage, 'ids' | 'references' | 'moved'> {
  const ids = new Set<string>();
  const references: Reference[] = [];
  let moved = false;
  const lineEnds = [...html.matchAll(/\n/g)].map(({ index }) => index);
  const lineOf = (offset: number): number => {
    const at = lineEnds.findIndex((end) => end >= offset);
    return (at < 0 ? lineEnds.length : at) + 1;
  };
  const parser = new Parser({
    onopentag(_, attributes) {
      moved ||= attributes['http-equiv']?.toLowerCase() === 'refresh';
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      for (const attribute of ['href', 'src', 'action', 'poster']) {
        const value = attributes[attribute];
        if (value !== undefined)
          references.push({ attribute, value, line: lineOf(parser.startIndex) });
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
