// npm start: installs if needed, builds if needed, and serves the built site at the first free port
// from 4321 on, with its address printed.
import { takeNothing } from './arguments.mjs';
import { build } from './build.mjs';
import { freePort } from './port.mjs';
import { run, setup } from './run.mjs';

takeNothing('npm start');
if ((await setup()) && (await build())) {
  console.log('\nAcross the Aras (stop with Ctrl+C):');
  // Astro names an address, and then fails where another program has it.
  const port = String(await freePort(4321));
  const preview = ['node_modules/astro/bin/astro.mjs', 'preview', '--port', port];
  process.exitCode = (await run('node', preview)).code;
} else {
  process.exitCode = 1;
}
