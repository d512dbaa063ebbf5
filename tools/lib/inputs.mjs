import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Files and folders from which a build is made, from the project's folder. */
export const sources = [
  'content',
  'src',
  'public',
  'tools/components',
  'tools/editor',
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
 * @param {string} [folder] - the project's folder
 */
export function inputHash(env = process.env, folder = root) {
  const hash = createHash('sha256');
  // Each piece says where it ends: "ab" and "c" are not "a" and "bc".
  const add = (piece) => hash.update(`${piece.length}:`).update(piece);
  // An entry can be published by the day alone.
  const day = env.BUILD_DATE || new Date().toISOString().slice(0, 10);
  for (const setting of [env.BASE_PATH, env.SITE_URL, env.PREVIEW, day]) add(setting ?? '');
  for (const source of sources) {
    const path = join(folder, source);
    if (!existsSync(path)) continue;
    for (const file of files(path)) {
      add(file.slice(folder.length));
      add(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
