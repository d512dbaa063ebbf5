import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** The scripts that a page of the build cannot do without, as paths from the built folder. */
function scriptsOf(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (text: string, pattern: RegExp): void => {
    for (const [, name = ''] of text.matchAll(pattern)) {
      if (found.has(name)) continue;
      found.add(name);
      const script = readFileSync(join(folder, '_astro', name), 'utf8');
      follow(script, /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g);
    }
  };
  follow(readFileSync(join(folder, page), 'utf8'), /<script[^>]* src="[^"]*\/([^"/]+\.js)"/g);
  return [...found].map((name) => `_astro/${name}`);
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
  const always = ['kept/', ...scriptsOf(folder, 'kept/index.html')].map((path) => base + path);
  const { code } = await transform(source, {
    define: {
      BASE: JSON.stringify(base),
      VERSION: JSON.stringify(version),
      ALWAYS: JSON.stringify(always),
    },
    minify: true,
  });
  return code;
}
