import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const sources = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

function* files(path) {
  if (statSync(path).isDirectory())
    for (const name of readdirSync(path).sort()) yield* files(join(path, name));
  else yield path;
}

/**
 * A hash over everything that a build is made from, including the address and the day that it is
 * built for: the same hash means that the last build still stands.
 *
 * @param {Record<string, string | undefined>} [env] - where `BASE_PATH`, `SITE_URL`, `PREVIEW` and
 *   `BUILD_DATE` stand
 */
export function inputHash(env = process.env) {
  const hash = createHash('sha256');
  // An entry can be published by the day alone.
  const day = env.BUILD_DATE || new Date().toISOString().slice(0, 10);
  hash.update([env.BASE_PATH ?? '', env.SITE_URL ?? '', env.PREVIEW ?? '', day].join(' '));
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    for (const file of files(path)) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
