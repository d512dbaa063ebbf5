// npm run cartridge: builds the site for the address in SITE_URL and puts the packages for learning
// platforms into the folder cartridges/. Their links are full addresses.
import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { takeNothing } from './arguments.mjs';
import { build } from './build.mjs';
import { isProgram, root, setup } from './run.mjs';

/** Whether links to an address work for somebody who is not at this machine. */
export const isPublic = (address) =>
  !/^(localhost$|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(address || 'http://localhost').hostname);

/** Copies the packages of the built site, and gives their paths from the project's folder. */
export function collect(from = join(root, 'dist', 'teach'), to = join(root, 'cartridges')) {
  fs.mkdirSync(to, { recursive: true });
  return fs
    .readdirSync(from)
    .filter((name) => name.endsWith('.imscc'))
    .map((name) => {
      fs.copyFileSync(join(from, name), join(to, name));
      return `${basename(to)}/${name}`;
    });
}

if (isProgram(import.meta.url)) {
  takeNothing('npm run cartridge');
  const { SITE_URL = '' } = process.env;
  if (!isPublic(SITE_URL)) {
    console.error(
      `SITE_URL is ${SITE_URL === '' ? 'not set' : `"${SITE_URL}"`}, so that every link in the package would lead to this machine. Name the address at which the site stands: SITE_URL=https://example.org npm run cartridge`,
    );
    process.exitCode = 1;
  } else if ((await setup()) && (await build())) {
    console.log(`Made ${collect().join(' and ')}, with links to ${SITE_URL}.`);
  } else {
    process.exitCode = 1;
  }
}
