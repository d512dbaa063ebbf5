import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

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
  const { code } = await transform(source, {
    define: { BASE: JSON.stringify(base), VERSION: JSON.stringify(version) },
    minify: true,
  });
  return code;
}
