import { siteName } from '../site.ts';
import { posterOf } from './poster.ts';
import { codeFile, shortestAddress } from './share-addresses.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text as Astro writes it into HTML, read back. */
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/g, (all: string, code?: string, name?: string) =>
    code === undefined ? (entities[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );

const sign = /<a class="permalink[^>]* href="#([^"]*)" aria-label="Link to “([^>]*)”">/g;

/**
 * The QR codes of a built page and of the parts of it that have one (`codeFile`), as posters.
 * Taken from what was built: so no page is forgotten, whoever made it.
 *
 * @param path - from the root of the site, without the base path
 * @returns none for a page that no address leads to, and for one that only leads on
 */
export function codesOfPage(path: string, html: string): { file: string; svg: string }[] {
  const [, url] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  if (url === undefined || html.includes('<meta http-equiv="refresh"')) return [];
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const parts = [...html.matchAll(sign)].map(([, anchor = '', name = '']) => ({
    address: `${path}#${anchor}`,
    name: unescaped(name),
  }));
  const page = { address: path, name: unescaped(title).replace(` · ${siteName}`, '') };
  return [page, ...parts].flatMap(({ address, name }) => {
    // An entry that has a page has its code there.
    const file = shortestAddress(address) === address ? codeFile(address) : undefined;
    if (file === undefined) return [];
    return [{ file, svg: posterOf(name, unescaped(url) + address.slice(path.length)) }];
  });
}
