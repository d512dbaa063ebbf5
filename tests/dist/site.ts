// What was built, read once for all tests of a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { readSite } from '../../tools/links.ts';

export const folder = fileURLToPath(new URL('../../dist', import.meta.url));
export const underFolder = fileURLToPath(new URL('../../.cache/under-x', import.meta.url));
export const site = readSite(folder);

/** A file of dist/ by its address. */
export const file = (address: string): Buffer => readFileSync(join(folder, decodeURI(address)));

export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text directly inside, without that of tags inside it. */
  text: string;
}

/** Every element of a page, in the order in which they start. */
export function tags(html: string): Tag[] {
  const found: Tag[] = [];
  const open: Tag[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = { name, attributes, text: '' };
      found.push(tag);
      open.push(tag);
    },
    ontext(text) {
      const last = open.at(-1);
      if (last) last.text += text;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return found;
}

/**
 * Every page with its elements; what the error page, and one that has moved, says of itself is
 * another matter, so they can be left out.
 */
export const pages = site.pages.map(({ path, html, moved }) => ({
  path,
  html,
  moved,
  all: tags(html),
}));
export const addressed = pages.filter(
  ({ path, moved }) => path !== '/404.html' && !path.startsWith('/embed/') && !moved,
);
/** Those that stand in the frames of other sites. */
export const embedded = pages.filter(({ path }) => path.startsWith('/embed/'));

/**
 * What is wrong on which of some pages: an empty list where all is well. The first twenty are
 * enough to act on.
 */
export function offences(
  among: typeof pages,
  find: (page: (typeof pages)[number]) => readonly string[],
): string[] {
  return among
    .flatMap((page) => find(page).map((offence) => `${page.path} ${offence}`))
    .slice(0, 20);
}

/** Content of a `<meta>` by its `name`, `property` or `http-equiv`. */
export function meta(all: readonly Tag[], key: string): string | undefined {
  return all.find(
    ({ name, attributes }) =>
      name === 'meta' &&
      [attributes.name, attributes.property, attributes['http-equiv']].includes(key),
  )?.attributes.content;
}
