// Builds the pages, serves them, measures them by turns, prints the tables and writes them into
// docs/performance.md.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { refuse } from '../arguments.mjs';
import { findBrowser } from '../browser.mjs';
import { buildInto } from '../build.mjs';
import { root } from '../run.mjs';
import { makeEvents, placesOn, readEvents, readShapes } from './data.mjs';
import { measure, measureShift, patience, readableTitles, slowdown } from './measure.mjs';
import { bareList, buildSite, leaflet, mapLibre, timelineJs, visTimeline } from './pages.mjs';
import { poorLine } from './poor-line.mjs';
import { questions } from './probe.mjs';
import { serve } from './server.mjs';
import { between, costs, forReaders, medians, table, time } from './table.mjs';

function readFlags() {
  try {
    const runs = { type: 'string', default: '5' };
    const events = { type: 'string', default: '60,600,6000' };
    return parseArgs({ options: { runs, events } }).values;
  } catch (error) {
    return refuse(error.message, 'npm run bench -- [--runs 5] [--events 60,600,6000]');
  }
}
const flags = readFlags();
const runs = Number(flags.runs);
const sizes = flags.events.split(',').map(Number);

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

/** Builds all pages. A case: what is opened, how it is asked, which titles should be readable. */
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
      ['TimelineJS3 3.9.11', mount(`tl-${count}`, timelineJs(events)), questions.timelineJs],
      ['vis-timeline 8.5.4', mount(`vis-${count}`, visTimeline(events)), questions.visTimeline],
      ['Bare list', mount(`list-${count}`, bareList(events)), questions.list],
    ];
    for (const [name, path, question] of pages) timelines.push({ name, path, question, titles });
  }
  const two = makeEvents(real, 2);
  const floor = {
    name: 'Two links',
    path: mount('floor', bareList(two)),
    question: questions.list,
  };
  timelines.push({ ...floor, titles: two.map(({ title }) => title) });
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

/** By turns, so that other work of the machine meets all alike; the first turn only warms up. */
async function measureAll(cases, browser, origin) {
  const collected = cases.map(() => []);
  const shots = join(root, '.cache', 'bench', 'shots');
  mkdirSync(shots, { recursive: true });
  for (let turn = 0; turn <= runs; turn += 1) {
    for (const [at, { path, question }] of cases.entries()) {
      // A page that did not answer in time twice will not the next time either.
      if (collected[at].filter(({ ready }) => ready === Infinity).length === 2) continue;
      const picture = join(shots, `${path.replaceAll('/', '-').slice(1, -1)}.png`);
      const result = await measure(browser, origin, path, question, turn === runs && picture);
      console.log(`  turn ${turn} of ${runs}  ${path}  ready: ${time(result.ready)}`);
      if (turn > 0 || result.ready === Infinity) collected[at].push(result);
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
console.log('Building the site …');
if ((await buildInto('dist')).code !== 0) process.exit(1);
const server = await serve(served);
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--enable-unsafe-swiftshader',
  // A tool that asks other servers does without; to intercept requests would delay each of them.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const browser = await chromium.launch({ executablePath, args });
const load = [loadavg()[0]];
const timelineResults = await measureAll(timelines, browser, server.origin);
const mapResults = await measureAll(maps, browser, server.origin);
const poorLineTable = await poorLine(browser, Math.max(runs, 7));
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

${table(mapResults, 'places', costs)}

### On a poor line, beside Starlight 0.42.4

${poorLineTable}`;
console.log(`\n${text}\n`);
const document = join(root, 'docs', 'performance.md');
writeFileSync(document, between(readFileSync(document, 'utf8'), 'bench', text));
console.log('Written into docs/performance.md. Pictures of what was measured: .cache/bench/shots.');
