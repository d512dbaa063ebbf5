// npm run dev: installs if needed and starts Astro's development server, which reloads as files
// change.
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

process.exitCode = (await setup())
  ? (await run('node', ['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(2)])).code
  : 1;
