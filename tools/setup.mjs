// Installs the project's packages, only when a lock file has changed since. Runs on Node 18 or
// later, with nothing installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './lib/run.mjs';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Makes a folder's node_modules what its lock file says, and says whether it is. */
async function install(folder, options, notice) {
  const stamp = join(root, folder, 'node_modules', '.installed-from');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.log(notice);
  const { code } = await run('npm', ['ci', ...options, ...quiet]);
  if (code !== 0) {
    console.error(
      'npm ci failed (see above). Check the network and the registry that npm uses (npm config get registry), then try again.',
    );
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * Makes sure that the project's packages are those of the lock file, and those of every folder that
 * is named. What only one command of a maintainer needs has a package.json of its own in the folder
 * of that command, so that it weighs on nobody else's install; scripts of its packages do not run.
 *
 * @param {...string} folders - from the project's folder, such as `tools/geo`
 * @returns {Promise<boolean>} whether they are; if not, npm has already said why
 */
export async function setup(...folders) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 18) {
    console.error(
      `Node ${process.versions.node} is too old to start with: please install Node 18 or later (https://nodejs.org). Found at ${process.execPath}.`,
    );
    return false;
  }
  const notice = 'Installing packages (npm ci) – half a minute the first time …';
  if (!(await install('', [], notice))) return false;
  for (const folder of folders) {
    const options = ['--prefix', folder, '--ignore-scripts'];
    if (!(await install(folder, options, `Installing the packages of ${folder} …`))) return false;
  }
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await setup()) ? 0 : 1;
