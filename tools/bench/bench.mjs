// Builds the pages, serves them, measures them by turns, prints the tables and writes them into
// docs/performance.md.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { root } from '../run.mjs';
import { makeEvents, placesOn, readEvents, readShapes } from './data.mjs';
import { measure, measureShift, patience, readableTitles, slowdown } from './measure.mjs';
import { bareList, buildSite, leaflet, mapLibre, timelineJs, visTimeline } from './pages.mjs';
import { questions } from './probe.mjs';
import { serve } from './server.mjs';
import { between, costs, forReaders, medians, table } from './table.mjs';

const { values } = parseArgs({
  strict: false,
  options: {
    runs: { type: 'string', default: '5' },
    events: { type: 'string', default: '60,600,6000' },
  },
});
const runs = Number(values.runs);
const sizes = values.events.split(',').map(Number);

/** What is served. */
const served = join(root, '.cache', 'bench', 'served');
/** Folders of the packages that the other tools' pages load from, by their path on the server. */
const libraries = {
  'lib-timelinejs': ['@knight-lab/timelinejs/dist'],
  'lib-vis': ['vis-timeline/standalone/umd', 'vis-timeline/styles'],
  'lib-leaflet': ['leaflet/dist'],
  'lib-maplibre': ['maplibre-gl/dist'],
};

/** Puts a page among what is served, and gives its path there. */
function mount(name, html) {
  mkdirSync(join(served, name), { recursive: true });
  writeFileSync(join(served, name, 'index.html'), html);
  return `/${name}/`;
}

/**
 * Builds all pages. A case: what is opened, how it is asked, and the titles that should be
 * readable.
 */
async function makeCases() {
  const real = readEvents();
  const timelines = [];
  for (const count of sizes) {
    console.log(`Building the pages with ${count} events …`);
    const events = makeEvents(real, count);
    const titles = events.map(({ title }) => title);
    const own = `aras-${count}`;
    await buildSite(own, events, join(served, own));
    const pages = [
      ['**This timeline**', `/${own}/timeline/`, questions.site],
      [
        'TimelineJS3 3.9.11',
        mount(`timelinejs-${count}`, timelineJs(events)),
        questions.timelineJs,
      ],
      ['vis-timeline 8.5.4', mount(`vis-${count}`, visTimeline(events)), questions.visTimeline],
      ['Bare list', mount(`list-${count}`, bareList(events)), questions.list],
    ];
    for (const [name, path, question] of pages) timelines.push({ name, path, question, titles });
  }
  const floor = makeEvents(real, 2);
  timelines.push({
    name: 'Two links',
    path: mount('floor', bareList(floor)),
    question: questions.list,
    titles: floor.map(({ title }) => title),
  });
  const site = `aras-${sizes[0]}`;
  const places = placesOn(readFileSync(join(served, site, 'map', 'index.html'), 'utf8'));
  const shapes = readShapes();
  const titles = places.map(({ name }) => name);
  const maps = [
    ['**This map**', `/${site}/map/`, questions.map],
    ['Leaflet 1.9.4', mount('leaflet', leaflet(places, shapes)), questions.leaflet],
    ['MapLibre 6.17.0', mount('maplibre', mapLibre(places, shapes)), questions.mapLibre],
  ].map(([name, path, question]) => ({ name, path, question, titles }));
  return { timelines, maps };
}

/**
 * Measures all cases by turns, so that whatever else the machine does in between meets all alike.
 * The first turn only warms up.
 */
async function measureAll(cases, browser, origin) {
  const collected = cases.map(() => []);
  const shots = join(root, '.cache', 'bench', 'shots');
  mkdirSync(shots, { recursive: true });
  for (let turn = 0; turn <= runs; turn += 1) {
    for (const [at, { path, question }] of cases.entries()) {
      // A page that did not answer in time twice will not the next time either.
      if (collected[at].filter(({ ready }) => ready === Number.POSITIVE_INFINITY).length === 2)
        continue;
      const shot =
        turn === runs ? join(shots, `${path.replaceAll('/', '-').slice(1, -1)}.png`) : undefined;
      const result = await measure(browser, origin, path, question, shot);
      console.log(
        `  turn ${turn} of ${runs}  ${path}  ${Number.isFinite(result.ready) ? `${Math.round(result.ready)} ms` : 'no answer'}`,
      );
      if (turn > 0 || !Number.isFinite(result.ready)) collected[at].push(result);
    }
  }
  const results = [];
  for (const [at, { name, path, question, titles }] of cases.entries()) {
    const readable = await readableTitles(browser, `${origin}${path}`, titles);
    const shift = await measureShift(browser, origin, path, question);
    results.push({ name, count: titles.length, readable, shift, ...medians(collected[at]) });
  }
  return results;
}

const executablePath = await findBrowser();
if (!executablePath) process.exit(1);
rmSync(served, { recursive: true, force: true });
for (const [name, folders] of Object.entries(libraries))
  for (const folder of folders)
    cpSync(join(root, 'tools', 'bench', 'node_modules', folder), join(served, name), {
      recursive: true,
      filter: (path) => !/\.map$|-dev\./.test(path),
    });
mount('blank', '<!doctype html><title>Blank</title>');
const { timelines, maps } = await makeCases();
const server = await serve(served);
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--enable-unsafe-swiftshader',
  // Nothing is asked of other servers; a tool that tries does without. Not by intercepting
  // requests, which would delay each of them.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const browser = await chromium.launch({ executablePath, args });
const load = [loadavg()[0]];
const timelineResults = await measureAll(timelines, browser, server.origin);
const mapResults = await measureAll(maps, browser, server.origin);
load.push(loadavg()[0]);
const version = browser.version();
await browser.close();
server.close();

const text = `\`npm run bench\`, ${new Date().toISOString().slice(0, 10)}: medians of ${runs} runs, Chromium ${version}, ${cpus().length} cores, processor slowed
down ${slowdown} times, load of the machine ${load.map((value) => value.toFixed(1)).join(' at the start and ')} at the end. "never": no answer in ${patience / 1000} seconds.

### Timeline: what a reader meets

${table(timelineResults, 'events', forReaders)}

### Timeline: what it costs

${table(timelineResults, 'events', costs)}

### Map: what a reader meets

${table(mapResults, 'places', forReaders)}

### Map: what it costs

${table(mapResults, 'places', costs)}`;
console.log(`\n${text}\n`);
const document = join(root, 'docs', 'performance.md');
writeFileSync(document, between(readFileSync(document, 'utf8'), 'bench', text));
console.log('Written into docs/performance.md. Pictures of what was measured: .cache/bench/shots.');
