// Builds the pages, serves them, measures them by turns, prints the tables and writes them into
// docs/performance.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { root } from '../lib/run.mjs';
import { questions } from './cases.mjs';
import { makeEvents, readEvents } from './events.mjs';
import { measure, measureShift, patience, readableTitles, slowdown } from './measure.mjs';
import { bareList, leaflet, mapLibre, timelineJs, visTimeline, writePage } from './peers.mjs';
import { readPlaces, readShapes } from './places.mjs';
import { serve } from './server.mjs';
import { buildSite } from './site.mjs';
import { between, costTable, medians, readerTable } from './table.mjs';

const option = (name, standard) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? standard : (process.argv[at + 1] ?? standard);
};
const runs = Number(option('runs', '5'));
const sizes = option('events', '60,600,6000').split(',').map(Number);

const cache = join(root, '.cache', 'bench');
const library = (...path) => join(root, 'tools', 'bench', 'node_modules', ...path);
const folders = {
  'lib-timelinejs': library('@knight-lab', 'timelinejs', 'dist'),
  'lib-vis': library('vis-timeline'),
  'lib-leaflet': library('leaflet', 'dist'),
  'lib-maplibre': library('maplibre-gl', 'dist'),
};
const mount = (name, html) => {
  folders[name] = writePage(join(cache, 'pages', name), html);
  return `/${name}/`;
};

/**
 * Builds all pages. A case: what is opened, how it is asked, and the titles that should be
 * readable.
 */
async function makeCases() {
  const real = readEvents(root);
  const timelines = [];
  for (const count of sizes) {
    console.log(`Building the pages with ${count} events …`);
    const events = makeEvents(real, count);
    const titles = events.map(({ title }) => title);
    const name = `aras-${count}`;
    folders[name] = await buildSite(name, events);
    timelines.push(
      { name: '**This timeline**', path: `/${name}/timeline/`, question: questions.site, titles },
      {
        name: 'TimelineJS3 3.9.11',
        path: mount(`timelinejs-${count}`, timelineJs(events)),
        question: questions.timelineJs,
        titles,
      },
      {
        name: 'vis-timeline 8.5.4',
        path: mount(`vis-${count}`, visTimeline(events)),
        question: questions.visTimeline,
        titles,
      },
      {
        name: 'Bare list',
        path: mount(`list-${count}`, bareList(events)),
        question: questions.list,
        titles,
      },
    );
  }
  const floor = makeEvents(real, 2);
  timelines.push({
    name: 'Two links',
    path: mount('floor', bareList(floor)),
    question: questions.list,
    titles: floor.map(({ title }) => title),
  });
  const site = `aras-${sizes[0]}`;
  const places = readPlaces(root, join(folders[site], 'map', 'index.html'));
  const shapes = readShapes(root);
  const titles = places.map(({ name }) => name);
  const maps = [
    { name: '**This map**', path: `/${site}/map/`, question: questions.map, titles },
    {
      name: 'Leaflet 1.9.4',
      path: mount('leaflet', leaflet(places, shapes)),
      question: questions.leaflet,
      titles,
    },
    {
      name: 'MapLibre 6.17.0',
      path: mount('maplibre', mapLibre(places, shapes)),
      question: questions.mapLibre,
      titles,
    },
  ];
  return { timelines, maps };
}

/**
 * Measures all cases by turns, so that whatever else the machine does in between meets all alike.
 * The first turn only warms up.
 */
async function measureAll(cases, browser, origin) {
  const collected = cases.map(() => []);
  const shots = join(cache, 'shots');
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
    results.push({ name, count: titles.length, readable, shift, measures: medians(collected[at]) });
  }
  return results;
}

const executablePath = await findBrowser();
if (!executablePath) process.exit(1);
const { timelines, maps } = await makeCases();
const server = await serve(folders);
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

${readerTable(timelineResults, 'events')}

### Timeline: what it costs

${costTable(timelineResults, 'events')}

### Map: what a reader meets

${readerTable(mapResults, 'places')}

### Map: what it costs

${costTable(mapResults, 'places')}`;
console.log(`\n${text}\n`);
const document = join(root, 'docs', 'performance.md');
writeFileSync(document, between(readFileSync(document, 'utf8'), 'bench', text));
console.log('Written into docs/performance.md. Pictures of what was measured: .cache/bench/shots.');
