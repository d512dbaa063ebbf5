import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, buildDayOf } from '../../src/model/settings.mjs';
import { offlineCopy } from './copy.ts';
import { workerText } from './worker.ts';
import { zipOf } from './zip.ts';

/** Path of the download in the built site; its folder is named like it. */
const download = 'downloads/across-the-aras.zip';

/**
 * Makes the download that opens without a network from a built site, and puts it there.
 *
 * @param folder - of the built site
 * @param env - with the settings that it was built with
 * @returns path of the download and its size in bytes
 */
export async function makeDownload(
  folder: string,
  env: Record<string, string | undefined>,
): Promise<{ path: string; size: number }> {
  const day = new Date(buildDayOf(env) ?? Date.now()).toISOString().slice(0, 10);
  const files = await offlineCopy(folder, addressOf(env).base, day);
  const zip = zipOf(files, 'across-the-aras', day);
  const path = join(folder, download);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip);
  return { path, size: zip.length };
}

/**
 * Puts the service worker and the download into every built site. It comes last, when all other
 * files are as they stay.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, 'sw.js'), await workerText(folder, addressOf(process.env).base));
        const { size } = await makeDownload(folder, process.env);
        logger.info(`${download}: ${(size / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
