import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstScript, offlinePage, type Parts } from './page.ts';
import { firstScriptText, plainScript } from './scripts.ts';

const bootSource = fileURLToPath(new URL('../../src/site/boot.client.js', import.meta.url));

/** Files by their paths in the copy. */
export type Files = Map<string, Buffer | string>;

/** What only a server or a search engine has a use for, and what is downloaded by itself. */
const leftOut =
  /^(downloads\/|o?embed\/|og\b|kept\/|qr\/|teach\/link-and-embed\/|sitemap|robots\.txt|sw\.js|_headers|\.nojekyll|404\.html)/;
/** Whether a page only leads on to where something has moved. */
const leadsOn = (html: string): boolean => /<meta http-equiv="?refresh/i.test(html);
/** What scripts of the site fetch: a page on a disk may only load it as a script. */
const fetched = /^(geo\/.*\.json|search\/.*\.json|teach\/judge\/[^/]+\/index\.html)$/;

const readMe = (day: string): string => `Across the Aras

Open the file index.html in this folder with any web browser (a double click will do). Nothing is
installed and no network is needed. Keep all files of the folder together.

This copy was made on ${day}. Words: CC BY 4.0. Code: MIT.
`;

/**
 * A built site as files that open from a disk or a stick, without a server and without a network.
 *
 * @param folder - of the built site
 * @param base - the base path that it was built for, with a slash at both ends
 * @param day - on which the copy is made, ISO 8601, for its note to readers
 * @throws Error naming page and address, where a link would lead nowhere
 */
export async function offlineCopy(folder: string, base: string, day: string): Promise<Files> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !leftOut.test(name));
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const isPage = (name: string): boolean => name.endsWith('.html');
  const pages = new Map(names.filter(isPage).map((name) => [name, read(name).toString()]));
  // Nothing on the site leads to an address that has moved; links from elsewhere cannot lead here.
  for (const [name, html] of pages) if (leadsOn(html)) pages.delete(name);
  const others = names.filter((name) => !isPage(name) && !name.endsWith('.js'));
  const known = new Set([...pages.keys(), ...others]);

  const files: Files = new Map([['READ ME.txt', readMe(day)]]);
  const modules = new Set<string>();
  const boot = readFileSync(bootSource, 'utf8');
  const parts: Parts = {
    base,
    boot,
    has: (file) => known.has(file),
    sheet(css) {
      const name = `offline/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
      // A disk gives its fonts at once: no page need begin without them.
      const own = css.replaceAll('font-display:optional', 'font-display:block');
      files.set(name, own.replaceAll(`url(${base}`, 'url(../'));
      return name;
    },
    script(module) {
      modules.add(module.slice(base.length));
      return plainName(module);
    },
  };
  for (const [name, html] of pages) files.set(name, offlinePage(html, name, parts));
  files.set(firstScript, await firstScriptText(base, boot));
  for (const module of modules)
    files.set(plainName(module), await plainScript(folder, module, base));
  for (const name of others.filter((name) => !/^search\/.*json$/.test(name)))
    files.set(name, read(name));
  for (const name of names.filter((name) => fetched.test(name))) {
    // Of a page its parts are taken; the policy of the page that takes them knows no other styles.
    const text = read(name)
      .toString()
      .replace(/<style>[^]*?<\/style>/, '');
    files.set(
      `offline/data/${name}.js`,
      `offlineCopy.give(${JSON.stringify(name)},${JSON.stringify(text)})`,
    );
  }
  return files;
}

/** The name of a module without the long ending that its page gave it. */
const plainName = (module: string): string =>
  `offline/${/([^/]+?)(?:\.astro_astro_type_script\w*)?\.[\w-]+\.js$/.exec(module)?.[1] ?? ''}.js`;
