// npm run bench: compares the timeline and the map with other tools and writes the tables into
// docs/performance.md. Plain JavaScript that Node 18 can run: it starts before anything is
// installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../lib/run.mjs';
import { setup } from '../setup.mjs';

/** Installs what the site is compared with, only when its lock file has changed since. */
async function installPeers() {
  const folder = join(root, 'tools', 'bench');
  const stamp = join(folder, 'node_modules', '.installed-from');
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  console.log('Installing the tools to compare with (npm ci --prefix tools/bench) …');
  const { code } = await run('npm', [
    'ci',
    '--prefix',
    'tools/bench',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code === 0) writeFileSync(stamp, wanted);
  return code === 0;
}

const ready = (await setup()) && (await installPeers());
// In a process of its own: from here on the pinned Node is needed.
process.exitCode = ready
  ? (await run('node', ['tools/bench/bench.mjs', ...process.argv.slice(2)])).code
  : 1;
