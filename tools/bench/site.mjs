import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root, run } from '../lib/run.mjs';

/**
 * The pages that are measured. Others are left out: they name events that a smaller number does not
 * hold.
 */
const pages = ['map.astro', 'timeline.astro'];

/**
 * Events in one file, about as many as in the project's own: what reads them is made for files of
 * that length.
 */
const perFile = 60;

/**
 * Builds this site's timeline and map from a copy of the project with other events in it;
 * everything else is the project as it stands.
 *
 * @param {string} name - of the copy, and the path under which it is to be served
 * @param {object[]} events
 * @returns {Promise<string>} the folder of the built pages
 */
export async function buildSite(name, events) {
  const copy = join(root, '.cache', 'bench', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of [
    'src',
    'content',
    'public',
    'tools',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  for (const page of readdirSync(join(copy, 'src', 'pages')))
    if (!pages.includes(page)) rmSync(join(copy, 'src', 'pages', page), { recursive: true });
  const folder = join(copy, 'content', 'facts', 'events');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (let at = 0; at < events.length; at += perFile)
    writeFileSync(
      join(folder, `${String(at).padStart(5, '0')}.yaml`),
      stringify(events.slice(at, at + perFile)),
    );
  const { code, output } = await run(
    'node',
    ['node_modules/astro/bin/astro.mjs', 'build', '--root', copy, '--outDir', join(copy, 'dist')],
    {
      env: { BASE_PATH: `/${name}/`, SITE_URL: 'http://127.0.0.1' },
      quiet: true,
    },
  );
  if (code !== 0)
    throw new Error(`the site with ${events.length} events could not be built:\n${output}`);
  return join(copy, 'dist');
}
