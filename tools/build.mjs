// Checks the content and builds the site into dist/, unless dist/ was built from exactly what is here now.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inputHash } from './lib/inputs.mjs';
import { root, run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const stamp = join(root, '.cache', 'built-from');

/**
 * Builds the site if anything has changed.
 *
 * @param {{ force?: boolean }} [options] - `force` builds in any case
 * @returns {Promise<boolean>} whether dist/ now holds the site as it stands
 */
export async function build({ force = false } = {}) {
  const wanted = inputHash();
  const built = existsSync(join(root, 'dist', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (built && !force) return true;
  console.log('Checking the content …');
  if ((await run('node', ['tools/check.ts'])).code !== 0) return false;
  console.log('Building the site …');
  const { code } = await run('node', ['node_modules/astro/bin/astro.mjs', 'build']);
  if (code !== 0) return false;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await setup()) && (await build({ force: true })) ? 0 : 1;
}
