import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { slowdown } from './measure.mjs';
import { serveSecurely } from './secure-server.mjs';
import { buildStarlight } from './starlight.mjs';
import { kB, medians, time } from './table.mjs';
import { markdownOf } from './words.mjs';

/** A phone on a poor line. Latency in milliseconds, throughput in bytes a second. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };

const chapters = ['at-the-bridges', 'reason-three-azerbaijanis-of-iran'];
/** Pages of this site, and which of Starlight's each is held against. */
const pages = [
  ...chapters.map((name) => [`/chapters/${name}/`, name]),
  ['/', chapters[0]],
  ['/timeline/', chapters[0]],
  ['/map/', chapters[0]],
];

/** Runs in the page from its start: keeps paints, shifts and long tasks. */
function watch() {
  window.bench = { largest: 0, shift: 0, blocked: 0, longest: 0 };
  const on = (type, act) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => (window.bench.largest = startTime));
  on('layout-shift', ({ value }) => (window.bench.shift += value));
  on('longtask', ({ startTime, duration }) => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    // As Lighthouse counts: what a task after the first paint takes beyond 50 ms.
    if (!first || startTime + duration < first.startTime) return;
    window.bench.blocked += duration - 50;
    window.bench.longest = Math.max(window.bench.longest, duration);
  });
}

async function open(browser, address) {
  const context = await browser.newContext({ ...phone, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => ({
    ...window.bench,
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  }));
  await context.close();
  return { ...seen, bytes, requests };
}

/**
 * This site's pages and those of a plain Starlight site with the same words, by turns, on a poor
 * line.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {number} runs - of which medians are taken; a turn before them warms up
 * @param {string} [built] - this site as it was built
 * @returns {Promise<string>} the table
 */
export async function poorLine(browser, runs, built = join(root, 'dist')) {
  const folder = join(root, '.cache', 'bench', 'starlight-built');
  const words = chapters.map((name) => {
    const html = readFileSync(join(built, 'chapters', name, 'index.html'), 'utf8');
    return {
      name,
      title: /<h1>([^<]*)/.exec(html)?.[1] ?? name,
      markdown: markdownOf(html).replace(/^# .*$/m, ''),
    };
  });
  await buildStarlight(words, folder);
  const own = await serveSecurely(
    built,
    pages.map(([path]) => path),
  );
  const peer = await serveSecurely(
    folder,
    chapters.map((name) => `/${name}/`),
  );
  const cases = [
    ...pages.map(([path, against]) => ({ address: own.origin + path, name: path, against })),
    ...chapters.map((name) => ({ address: `${peer.origin}/${name}/`, name: `Starlight, ${name}` })),
  ].map((one) => ({ ...one, results: [] }));
  for (let turn = 0; turn <= runs; turn += 1)
    for (const { address, name, results } of cases) {
      const result = await open(browser, address);
      console.log(`  turn ${turn} of ${runs}  ${name}  first paint: ${time(result.first)}`);
      if (turn > 0) results.push(result);
    }
  own.close();
  peer.close();
  const rows = cases.map(({ name, against, results }) => ({ name, against, ...medians(results) }));
  const share = ({ against, first, largest }) => {
    const other = rows.find(({ name }) => name === `Starlight, ${against}`);
    return other
      ? `${(first / other.first).toFixed(2)} and ${(largest / other.largest).toFixed(2)}`
      : '–';
  };
  return [
    '| page | first paint | largest paint | of Starlight’s | longest task | blocked | bytes | requests | shift |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) =>
      [
        '',
        row.against ? `**${row.name}**` : row.name,
        time(row.first),
        time(row.largest),
        share(row),
        time(row.longest),
        time(row.blocked),
        kB(row.bytes),
        row.requests,
        row.shift.toFixed(3),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}
