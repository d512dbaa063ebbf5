// npm start: installs if needed, builds if needed, serves the built site and prints its address.
import { createServer } from 'node:net';
import { build } from './build.mjs';
import { run, setup } from './run.mjs';

/** The first port from `from` on that nothing on this machine listens at. */
async function freePort(from) {
  for (let port = from; port < from + 100; port++) {
    const free = await new Promise((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error(`no free port from ${from} to ${from + 99}`);
}

if ((await setup()) && (await build())) {
  const port = await freePort(4321);
  const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
  console.log(`\nAcross the Aras: http://localhost:${port}${base}   (stop with Ctrl+C)\n`);
  process.exitCode = (
    await run('node', ['node_modules/astro/bin/astro.mjs', 'preview', '--port', String(port)])
  ).code;
} else {
  process.exitCode = 1;
}
