import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { serveSecurely } from './secure-server.mjs';
import { median, time } from './table.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The first part of an address: pages below `/sources/` are of one kind, a page at the top is its own. */
const kindOf = (path) => /^\/(?:embed\/)?[^/]+\/(?=.)/.exec(path)?.[0] ?? path;

/** The heaviest page of each kind, but for pages that only lead on and the one for what is not there. */
function heaviestOfEachKind(folder) {
  const pages = globSync('**/index.html', { cwd: folder })
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ name, html }) => ({
      path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      size: html.length,
    }));
  return [...Map.groupBy(pages, ({ path }) => kindOf(path)).values()]
    .map((some) => some.toSorted((a, b) => b.size - a.size)[0].path)
    .toSorted();
}

/** A port that nothing listens at. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function look(address, port) {
  const { lhr } = await lighthouse(address, {
    port,
    onlyCategories: categories,
    logLevel: 'error',
  });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const failed = Object.values(lhr.categories)
    .flatMap(({ id, auditRefs }) => (id === 'performance' ? [] : auditRefs))
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  const measured = (id) => lhr.audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
    failed,
    paint: measured('first-contentful-paint'),
    largest: measured('largest-contentful-paint'),
    blocked: measured('total-blocking-time'),
    shift: measured('cumulative-layout-shift'),
  };
}

/**
 * Lighthouse's marks for the heaviest page of each kind, as on a phone with its own simulated line.
 *
 * @param {string} executablePath - of the browser
 * @param {string} built - this site as it was built
 * @param {number} runs - of which medians are taken
 * @param {readonly string[]} [paths] - other pages
 * @returns {Promise<string>} the table
 */
export async function lighthouseTable(
  executablePath,
  built,
  runs,
  paths = heaviestOfEachKind(built),
) {
  const server = await serveSecurely(built, paths);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
  });
  const rows = [];
  try {
    for (const path of paths) {
      const results = [];
      for (let run = 0; run < runs; run += 1) results.push(await look(server.origin + path, port));
      const middle = (of) => median(results.map(of));
      const scores = categories.map((_, at) => middle((result) => result.scores[at]));
      const failed = [...new Set(results.flatMap((result) => result.failed))];
      console.log(`  ${path}  ${scores.join(' ')}  ${failed.join(', ')}`);
      rows.push([
        path,
        ...scores,
        time(middle(({ paint }) => paint)),
        time(middle(({ largest }) => largest)),
        time(middle(({ blocked }) => blocked)),
        middle(({ shift }) => shift).toFixed(3),
      ]);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return [
    '| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocked | shift |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
