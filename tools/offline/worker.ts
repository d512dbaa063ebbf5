import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const imported = /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

/** The scripts that a text of the build cannot do without, by their names. */
function scriptsOf(folder: string, text: string, pattern: RegExp): Set<string> {
  const found = new Set<string>();
  const follow = (from: string, names: RegExp): void => {
    for (const [, name = ''] of from.matchAll(names)) {
      if (found.has(name)) continue;
      found.add(name);
      follow(readFileSync(join(folder, '_astro', name), 'utf8'), imported);
    }
  };
  follow(text, pattern);
  return found;
}

/** What is larger than this is fetched only when somebody asks for it: the code of the moving map. */
const small = 32_000;

/**
 * What the scripts of the build load when they are asked for, sheets too, as far as it is small: by
 * the path of each script of which there is any.
 */
function loadedLater(folder: string, base: string): Record<string, string[]> {
  const assets = join(folder, '_astro');
  const names = new Set(readdirSync(assets).filter((name) => /\.(js|css)$/.test(name)));
  const text = (name: string): string =>
    name.endsWith('.js') ? readFileSync(join(assets, name), 'utf8') : '';
  const isSmall = (name: string): boolean => statSync(join(assets, name)).size <= small;
  const reached = (name: string, found = new Set<string>()): Set<string> => {
    for (const [other] of text(name).matchAll(/[\w.-]+\.(?:js|css)\b/g)) {
      if (found.has(other) || !names.has(other) || !isSmall(other)) continue;
      found.add(other);
      reached(other, found);
    }
    return found;
  };
  const path = (name: string): string => `${base}_astro/${name}`;
  const entries = [...names].map((name): [string, string[]] => {
    // What it cannot do without is there already.
    const later = reached(name).difference(scriptsOf(folder, text(name), imported));
    return [path(name), [...later].map(path)];
  });
  return Object.fromEntries(entries.filter(([, later]) => later.length > 0));
}

/**
 * The text of the service worker of a built site. Its version is that of the site's scripts, sheets
 * and fonts: pages alone may change without a new one, since they come from the network first.
 *
 * @param folder - of the built site
 * @param base - the base path that it was built for, with a slash at both ends
 */
export async function workerText(folder: string, base: string): Promise<string> {
  const source = readFileSync(fileURLToPath(new URL('worker.js', import.meta.url)), 'utf8');
  const parts = [source, ...readdirSync(join(folder, '_astro')).sort()];
  const version = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
  const own = scriptsOf(
    folder,
    readFileSync(join(folder, 'kept/index.html'), 'utf8'),
    /<script[^>]* src="[^"]*\/([^"/]+\.js)"/g,
  );
  const always = ['kept/', ...[...own].map((name) => `_astro/${name}`)].map((path) => base + path);
  const { code } = await transform(source, {
    define: {
      BASE: JSON.stringify(base),
      VERSION: JSON.stringify(version),
      ALWAYS: JSON.stringify(always),
      LATER: JSON.stringify(loadedLater(folder, base)),
    },
    minify: true,
  });
  return code;
}
