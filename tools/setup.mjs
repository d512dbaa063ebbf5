// Installs the project's packages, only when the lock file has changed since. Runs on Node 18 or
// later, with nothing installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './lib/run.mjs';

const stamp = join(root, 'node_modules', '.installed-from');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Makes sure that node_modules is what the lock file says.
 *
 * @returns {Promise<boolean>} whether it is; if not, npm has already said why
 */
export async function setup() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 18) {
    console.error(
      `Node ${process.versions.node} is too old to start with: please install Node 18 or later (https://nodejs.org). Found at ${process.execPath}.`,
    );
    return false;
  }
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.log('Installing packages (npm ci) – a minute or two the first time …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(
      'npm ci failed (see above). Check the network and the registry that npm uses (npm config get registry), then try again.',
    );
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await setup()) ? 0 : 1;
