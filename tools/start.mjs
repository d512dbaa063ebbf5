// npm start: installs if needed, builds if needed, and serves the built site at the first free port
// from 4321 on, with its address printed.
import { takeNothing } from './arguments.mjs';
import { build } from './build.mjs';
import { run, setup } from './run.mjs';

takeNothing('npm start');
if ((await setup()) && (await build())) {
  console.log('\nAcross the Aras (stop with Ctrl+C):');
  process.exitCode = (await run('node', ['node_modules/astro/bin/astro.mjs', 'preview'])).code;
} else {
  process.exitCode = 1;
}
