// Draws the picture that other sites show with a link, public/og.png, from the start page's own map
// and colours. Run after a change of either, with a built site: npm run og
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { refuse, takeNothing } from './arguments.mjs';
import { findBrowser } from './browser.mjs';

takeNothing('npm run og');
const dist = new URL('../dist/', import.meta.url);
const start = new URL('index.html', dist);
if (!existsSync(start)) refuse('There is no built site in dist/.', 'Make it with: npm run build');
const html = readFileSync(start, 'utf8');
const map = /<svg class="map-svg"[\s\S]*?<\/svg>/.exec(html)?.[0];
const sheets = [...html.matchAll(/href="[^"]*(_astro\/[^"]+\.css)"/g)].map(([, path]) =>
  readFileSync(new URL(path, dist), 'utf8'),
);
if (!map) throw new Error('dist/index.html has no map');

const font = (name) =>
  `data:font/woff2;base64,${readFileSync(new URL(`../src/site/styles/fonts/${name}.woff2`, import.meta.url)).toString('base64')}`;
const page = `<!doctype html><style>${sheets.join('\n')}
  @font-face { font-family: 'Source Serif 4'; src: url('${font('serif-400')}'); }
  @font-face { font-family: 'Source Sans 3'; src: url('${font('sans-400')}'); }
  @font-face { font-family: 'Source Sans 3'; font-weight: 600; src: url('${font('sans-600')}'); }
  html { color-scheme: light; font-size: 16px; }
  body { display: grid; grid-template-columns: 30rem 1fr; align-items: center; min-block-size: 0; width: 1200px; height: 630px; }
  div { padding: 0 2rem 0 3rem; }
  h1 { font-size: 4.6rem; margin: 0 0 1.6rem; }
  p { font-size: 1.9rem; line-height: 1.35; color: var(--ink-2); }
  figure.map-view { margin: 0 2.5rem 0 0; max-inline-size: none; }
</style><div><h1>Across the Aras</h1><p>One op-ed of October 2021 about Iran, Azerbaijan and Armenia, taken apart.</p></div><figure class="map-view">${map}</figure>`;

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await tab.setContent(page);
await tab.evaluate(() => document.fonts.ready);
await tab.screenshot({ path: new URL('../public/og.png', import.meta.url).pathname });
await browser.close();
