// npm run handouts: builds the site with links to its handouts and prints them, one PDF for each
// chapter, lesson, worksheet and set of claims to judge.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { handoutOf } from '../../src/model/handouts.ts';
import { addressOf } from '../../src/model/settings.mjs';
import { takeNothing } from '../arguments.mjs';
import { findBrowser } from '../browser.mjs';
import { buildInto } from '../build.mjs';
import { handoutPages } from './pages.ts';
import { printer } from './print.ts';
import { faultsOf, readHandout } from './read.ts';

const folder = 'dist';

/** Prints them all, and says what is wrong with any. */
async function printAll(executablePath: string): Promise<string[]> {
  const { site, base } = addressOf(process.env);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const wrong: string[] = [];
  try {
    const print = await printer(browser, folder, site + base);
    mkdirSync(join(folder, 'downloads'), { recursive: true });
    const pages = handoutPages(folder);
    for (const { path, most } of pages) {
      const pdf = await print(path);
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      const title = /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
      const found = await readHandout(pdf);
      wrong.push(...faultsOf(found, title, most).map((fault) => `${handoutOf(path)}: ${fault}`));
      writeFileSync(join(folder, handoutOf(path)), pdf);
    }
    console.log(`${pages.length} handouts are in ${folder}/downloads/.`);
  } finally {
    await browser.close();
  }
  return wrong;
}

takeNothing('npm run handouts');
const browser = await findBrowser();
const built =
  browser !== undefined && (await buildInto(folder, { env: { HANDOUTS: '1' } })).code === 0;
const wrong = built ? await printAll(browser) : [];
for (const line of wrong) console.error(line);
if (!built || wrong.length > 0) process.exitCode = 1;
