// npm run dev: installs if needed and starts the development server; what stands behind -- is for
// Astro, such as --port 5000.
import { hasRoom, run, setup } from './run.mjs';

const dev = ['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(2)];
process.exitCode = (await setup()) && hasRoom() ? (await run('node', dev)).code : 1;
