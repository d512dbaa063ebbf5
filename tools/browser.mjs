// Finds a Chromium for the browser tests, in this order: Playwright's own, one on this machine, a
// download, Debian's package.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isProgram, run } from './run.mjs';

/**
 * Chromium made to run without a window, as Debian packs it: the same engine without the parts of a
 * program for a desk, at half the time for the tests.
 */
const shell = 'chromium-headless-shell';
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function onThisMachine(wanted) {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH))
    return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/**
 * The path of a Chromium or Chrome, installed if need be.
 *
 * @param {{ asReaders?: boolean }} [options] - `asReaders` where times are measured: the browser
 *   that people have, and not one made for tests
 * @returns {Promise<string | undefined>} undefined after saying what to install
 */
export async function findBrowser({ asReaders = false } = {}) {
  const wanted = asReaders ? names : [shell, ...names];
  const present = (await playwrightsOwn()) ?? onThisMachine(wanted);
  if (present) return present;
  console.log('No Chromium found. Trying Playwright’s download (about 150 MB) …');
  await run('node', ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Trying Debian’s package: apt-get install chromium …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  }
  const installed = onThisMachine(wanted);
  if (!installed)
    console.error(`No browser for the browser tests. Install one of these, then run "npm test" again:
  Debian, Ubuntu:  sudo apt-get install chromium   (Ubuntu: sudo snap install chromium)
  macOS:           brew install --cask chromium, or Google Chrome
  Windows:         Google Chrome
or set CHROME_PATH to a Chrome or Chromium that is elsewhere.`);
  return installed;
}

if (isProgram(import.meta.url)) {
  const path = await findBrowser();
  if (path) console.log(path);
  else process.exitCode = 1;
}
