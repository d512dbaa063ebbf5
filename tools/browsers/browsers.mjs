// npm run test:browsers: the main flows in stock Firefox and in WebKitGTK, where they are installed.
// See docs/testing.md.
import { spawn } from 'node:child_process';
import { takeNothing } from '../arguments.mjs';
import { buildInto } from '../build.mjs';
import { freePort } from '../port.mjs';
import { root, run } from '../run.mjs';
import { browsers, missing } from './find.mjs';

takeNothing('npm run test:browsers');

const lacking = browsers.filter((browser) => missing(browser).length > 0);
const present = browsers.filter((browser) => !lacking.includes(browser));
const notTried = lacking.map(
  (browser) =>
    `NOT TRIED: ${browser.name}, for ${missing(browser).join(' and ')} is not there. ${browser.get}`,
);
console.log(notTried.join('\n'));

/** Serves the built site until `work` is done. */
async function serving(work) {
  const port = await freePort(Number(process.env.TEST_PORT ?? 4387));
  const server = spawn(process.execPath, ['tests/browser/serve.ts', 'dist', String(port), '/'], {
    cwd: root,
    stdio: 'inherit',
  });
  const end = () => server.kill();
  process.once('exit', end);
  try {
    return await work(`http://localhost:${port}`);
  } finally {
    end();
  }
}

if (present.length === 0) {
  console.error('No browser to try the site in: install one of them, then run this again.');
  process.exitCode = 1;
} else {
  const { code } = await buildInto('dist', { env: { BASE_PATH: '', SITE_URL: '' } });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
  const config = ['--config', 'tools/browsers/vitest.config.mjs', '--reporter', 'verbose'];
  process.exitCode =
    code === 0
      ? await serving(
          async (site) => (await run('node', [...vitest, ...config], { env: { SITE: site } })).code,
        )
      : code;
  // Once more, where it is read.
  if (notTried.length > 0) console.log(`\n${notTried.join('\n')}`);
}
