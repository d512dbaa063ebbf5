// Checks the content and builds the site into dist/, unless dist/ was built from exactly what is
// here now.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { takeNothing } from './arguments.mjs';
import { hasRoom, isProgram, root, run, setup } from './run.mjs';

/** Files and folders from which a build is made, from the project's folder. */
export const sources = [
  'content',
  'src',
  'public',
  'tools/components',
  'tools/editor',
  'tools/offline',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** What an editor program leaves beside a file, such as Emacs' lock `.#the-road.mdx`. */
const isNobodys = (name) => /^\.[^.]|^#.*#$|~$/.test(name) && name !== '.nojekyll';

/** All files at a path by name, and links as such: what they lead to need not be there. */
function* files(path) {
  if (fs.lstatSync(path).isDirectory())
    for (const name of fs.readdirSync(path).sort()) {
      if (!isNobodys(name)) yield* files(join(path, name));
    }
  else yield path;
}

/** What a file holds; of a link, where it leads. */
const heldBy = (path) =>
  fs.lstatSync(path).isSymbolicLink() ? fs.readlinkSync(path) : fs.readFileSync(path);

/**
 * A hash over everything that a build is made from, including the address and the day that it is
 * built for: the same hash means that the last build still stands.
 *
 * @param {Record<string, string | undefined>} [env] - where `BASE_PATH`, `SITE_URL`, `PREVIEW`,
 *   `REPOSITORY_URL`, `HANDOUTS` and `BUILD_DATE` stand
 * @param {string} [folder] - the project's folder
 */
export function inputHash(env = process.env, folder = root) {
  const hash = createHash('sha256');
  // Each piece says where it ends: "ab" and "c" are not "a" and "bc".
  const add = (piece) => hash.update(`${piece.length}:`).update(piece);
  // An entry can be published by the day alone.
  const day = env.BUILD_DATE || new Date().toISOString().slice(0, 10);
  const { BASE_PATH, SITE_URL, PREVIEW, REPOSITORY_URL, HANDOUTS } = env;
  for (const setting of [BASE_PATH, SITE_URL, PREVIEW, REPOSITORY_URL, HANDOUTS, day])
    add(setting ?? '');
  for (const source of sources) {
    const path = join(folder, source);
    if (!fs.existsSync(path)) continue;
    for (const file of files(path)) {
      add(file.slice(folder.length));
      add(heldBy(file));
    }
  }
  return hash.digest('hex');
}

/** Where it is written down from what a folder was built. */
const stampOf = (folder) => join(root, '.cache', `${basename(folder)}.built-from`);

/** Whether a folder (from the project's) holds a whole build of what has this `inputHash`. */
export function stands(folder, hash) {
  return (
    fs.existsSync(join(root, folder, 'index.html')) &&
    fs.existsSync(stampOf(folder)) &&
    fs.readFileSync(stampOf(folder), 'utf8') === hash
  );
}

/**
 * Builds the site into a folder (from the project's), unless that holds a build of what is here now.
 *
 * @param {string} folder
 * @param {{ env?: Record<string, string>, force?: boolean, from?: string, quiet?: boolean,
 *   onOutput?: (text: string) => void }} [options] - `env` can set `BASE_PATH` and `SITE_URL`;
 *   `force` builds in any case; `from` is the folder of a copy of this project that is built in its
 *   place; for the others, and for what it gives, see `run`
 */
export async function buildInto(folder, { env = {}, force = false, from = root, ...options } = {}) {
  const stamp = stampOf(folder);
  const wanted = inputHash({ ...process.env, ...env }, from);
  if (!force && stands(folder, wanted))
    return { code: 0, output: `${folder}/ holds the site as it stands: nothing to build.` };
  if (!hasRoom()) return { code: 1, output: '' };
  fs.rmSync(stamp, { force: true });
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--root', from];
  const outDir = ['--outDir', join(root, folder)];
  const result = await run('node', [...astro, ...outDir], { env, ...options });
  if (result.code === 0) {
    fs.mkdirSync(join(root, '.cache'), { recursive: true });
    fs.writeFileSync(stamp, wanted);
  }
  return result;
}

/**
 * Checks the content and builds the site if anything has changed, or in any case with `force`.
 *
 * @returns {Promise<boolean>} whether dist/ now holds the site as it stands
 */
export async function build({ force = false } = {}) {
  console.log('Checking the content …');
  if ((await run('node', ['tools/editor/check.ts'])).code !== 0) return false;
  console.log('Building the site …');
  return (await buildInto('dist', { force })).code === 0;
}

if (isProgram(import.meta.url)) {
  takeNothing('npm run build');
  process.exitCode = (await setup()) && (await build({ force: true })) ? 0 : 1;
}
