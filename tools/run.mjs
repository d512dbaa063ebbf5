// Runs one of the project's tools, also in a clone in which nothing is installed yet and with an old
// Node: node tools/run.mjs tools/editor/check.ts … installs the packages if it must, with those of
// the tool's own folder if that has a package.json, and starts the tool with the Node that the
// project pins.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const [tool = '', ...args] = process.argv.slice(2);
const folder = dirname(tool);
const own = existsSync(join(root, folder, 'package.json')) ? [folder] : [];
process.exitCode = (await setup(...own)) ? (await run('node', [tool, ...args])).code : 1;
