// Runs one of the project's TypeScript tools, also in a clone in which nothing is installed yet and
// with an old Node: node tools/run.mjs tools/editor/check.ts … installs the packages if it must, and
// starts the tool with the Node that the project pins.
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

process.exitCode = (await setup()) ? (await run('node', process.argv.slice(2))).code : 1;
