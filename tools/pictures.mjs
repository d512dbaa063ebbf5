// npm run pictures: takes anew the pictures with which the browser tests compare the page of all
// components. Look at what has changed in them before you commit it.
import { takeNothing } from './arguments.mjs';
import { findBrowser } from './browser.mjs';
import { buildInto } from './build.mjs';
import { run, setup } from './run.mjs';

takeNothing('npm run pictures');
const browser = (await setup()) && (await findBrowser());
// The browser tests serve the site, whatever they are about.
const ready = browser && (await buildInto('dist')).code === 0;
const playwright = ['node_modules/@playwright/test/cli.js', 'test', 'components', '-g', 'picture'];
process.exitCode = ready
  ? (await run('node', playwright, { env: { CHROMIUM_PATH: browser, PICTURES: 'take' } })).code
  : 1;
