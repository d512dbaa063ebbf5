// Builds the pages, serves them, measures them by turns, prints the tables and writes them into
// docs/performance.md: all of them, or those that `--only` names.
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
import { lighthouseTable } from './lighthouse.mjs';
import { measure, measureShift, readableTitles, slowdown } from './measure.mjs';
import { bareList, buildSite, leaflet, mapLibre, timelineJs, visTimeline } from './pages.mjs';
import { poorLine } from './poor-line.mjs';
import { questions } from './probe.mjs';
import { serve } from './server.mjs';
import { between, costs, forReaders, medians, table, time } from './table.mjs';

/** The tables, in the order of the document. */
const tables = ['timeline', 'map', 'line', 'lighthouse'];

function readFlags() {
  const usage =
    'npm run bench -- [--runs 5] [--events 60,600,6000] [--only timeline,map,line,lighthouse]';
  try {
    const runs = { type: 'string', default: '5' };
    const events = { type: 'string', default: '60,600,6000' };
    const only = { type: 'string', default: tables.join() };
    const { values } = parseArgs({ options: { runs, events, only } });
    const unknown = values.only.split(',').find((name) => !tables.includes(name));
    return unknown === undefined ? values : refuse(`There is no table "${unknown}".`, usage);
  } catch (error) {
    return refuse(error.message, usage);
  }
}
const flags = readFlags();
const runs = Number(flags.runs);
const sizes = flags.events.split(',').map(Number);
const wanted = (name) => flags.only.split(',').includes(name);

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

/** Builds this site with some events, and nothing but its timeline and map. */
async function buildOwn(count, events) {
  console.log(`Building the pages with ${count} events …`);
  await buildSite(`aras-${count}`, events, join(served, `aras-${count}`));
}

// A case: what is opened, how it is asked, which titles should be readable.

function timelineCases(real) {
  const timelines = sizes.flatMap((count) => {
    const events = makeEvents(real, count);
    const titles = events.map(({ title }) => title);
    return [
      ['**This timeline**', `/aras-${count}/timeline/`, questions.site],
      ['TimelineJS3 3.9.11', mount(`tl-${count}`, timelineJs(events)), questions.timelineJs],
      ['vis-timeline 8.5.4', mount(`vis-${count}`, visTimeline(events)), questions.visTimeline],
      ['Bare list', mount(`list-${count}`, bareList(events)), questions.list],
    ].map(([name, path, question]) => ({ name, path, question, titles }));
  });
  const two = makeEvents(real, 2);
  const floor = {
    name: 'Two links',
    path: mount('floor', bareList(two)),
    question: questions.list,
  };
  return [...timelines, { ...floor, titles: two.map(({ title }) => title) }];
}

function mapCases() {
  const site = `aras-${sizes[0]}`;
  const places = placesOn(readFileSync(join(served, site, 'map', 'index.html'), 'utf8'));
  const shapes = readShapes();
  const titles = places.map(({ name }) => name);
  return [
    ['**This map**', `/${site}/map/`, questions.map],
    ['Leaflet 1.9.4', mount('leaflet', leaflet(places, shapes)), questions.leaflet],
    ['MapLibre 6.17.0', mount('maplibre', mapLibre(places, shapes)), questions.mapLibre],
  ].map(([name, path, question]) => ({ name, path, question, titles }));
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

const executablePath = await findBrowser({ asReaders: true });
if (!executablePath) process.exit(1);
rmSync(served, { recursive: true, force: true });
for (const [name, folders] of Object.entries(libraries))
  for (const folder of folders)
    cpSync(join(root, 'tools', 'bench', 'node_modules', folder), join(served, name), {
      recursive: true,
      filter: (path) => !/\.map$|-dev\./.test(path),
    });
mount('blank', '<!doctype html><title>Blank</title>');
const real = readEvents();
if (wanted('timeline')) for (const count of sizes) await buildOwn(count, makeEvents(real, count));
else if (wanted('map')) await buildOwn(sizes[0], makeEvents(real, sizes[0]));
if (wanted('line') || wanted('lighthouse')) {
  console.log('Building the site …');
  if ((await buildInto('dist')).code !== 0) process.exit(1);
}
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--enable-unsafe-swiftshader',
  // A tool that asks other servers does without; to intercept requests would delay each of them.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];
// Everything must be in its place before the server starts, which compresses it.
const timelines = wanted('timeline') ? timelineCases(real) : [];
const maps = wanted('map') ? mapCases() : [];
const server = await serve(served);
const browser = await chromium.launch({ executablePath, args });
const built = join(root, 'dist');

async function bothTables(cases, things) {
  const results = await measureAll(cases, browser, server.origin);
  return [
    `#### What a reader meets\n\n${table(results, things, forReaders)}`,
    `#### What it costs\n\n${table(results, things, costs)}`,
  ].join('\n\n');
}

/** How often each is measured, and what makes its text. */
const make = {
  timeline: [runs, () => bothTables(timelines, 'events')],
  map: [runs, () => bothTables(maps, 'places')],
  line: [Math.max(runs, 7), (times) => poorLine(browser, times, built)],
  lighthouse: [Math.min(runs, 3), (times) => lighthouseTable(executablePath, built, times)],
};
const path = join(root, 'docs', 'performance.md');
const load = () => loadavg()[0].toFixed(1);
for (const name of tables.filter(wanted)) {
  const [times, textOf] = make[name];
  const before = load();
  const text = await textOf(times);
  const how = `${new Date().toISOString().slice(0, 10)}: medians of ${times} runs, Chromium ${browser.version()}, ${cpus().length} cores, processor slowed down ${slowdown} times, load of the machine ${before} at the start and ${load()} at the end.`;
  console.log(`\n${how}\n\n${text}\n`);
  writeFileSync(path, between(readFileSync(path, 'utf8'), `bench ${name}`, `${how}\n\n${text}`));
}
await browser.close();
server.close();
console.log('Written into docs/performance.md. Pictures of what was measured: .cache/bench/shots.');
