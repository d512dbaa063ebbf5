import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { sources } from '../build.mjs';
import { root, run } from '../run.mjs';

const page = (title, head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** The page of a tool, with `data` for its scripts in it, so that none waits for a second file. */
const toolPage = ({ title, sheet, css = '', data, scripts }) =>
  page(
    title,
    `<link rel="stylesheet" href="${sheet}">\n<style>${css}</style>`,
    `<div id="view"></div>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>const data = JSON.parse(document.getElementById('data').textContent);</script>
${scripts}`,
  );

/** First and last point of an EDTF date, without `~` and `?`, which other tools cannot say. */
const span = (date) => date.replaceAll(/[~?]/g, '').split('/');

/** As the documentation of TimelineJS3 has it; without the web fonts of another server. */
export function timelineJs(events) {
  const point = (text) => {
    const [year, month, day] = text.split('-').map(Number);
    return { year, ...(month && { month }), ...(day && { day }) };
  };
  return toolPage({
    title: 'TimelineJS3',
    sheet: '/lib-timelinejs/css/timeline.css',
    css: 'body{margin:0}#view{height:600px}',
    data: {
      events: events.map(({ id, date, title, summary, theme }) => {
        const [from, to] = span(date);
        return {
          unique_id: id,
          group: theme,
          start_date: point(from),
          ...(to && { end_date: point(to) }),
          text: { headline: title, text: `<p>${summary}</p>` },
        };
      }),
    },
    scripts: `<script src="/lib-timelinejs/js/timeline.js"></script>
<script>new TL.Timeline('view', data, { font: null, script_path: '/lib-timelinejs/js/' });</script>`,
  });
}

/** As the documentation of vis-timeline has it; its height is limited, as the others' is. */
export function visTimeline(events) {
  const themes = [...new Set(events.map(({ theme }) => theme))];
  return toolPage({
    title: 'vis-timeline',
    sheet: '/lib-vis/vis-timeline-graph2d.min.css',
    data: {
      items: events.map(({ id, date, title, summary, theme }) => {
        const [start, end] = span(date);
        return { id, group: theme, start, ...(end && { end }), content: title, title: summary };
      }),
      groups: themes.map((theme) => ({ id: theme, content: theme })),
    },
    scripts: `<script src="/lib-vis/vis-timeline-graph2d.min.js"></script>
<script>
const [items, groups] = [new vis.DataSet(data.items), new vis.DataSet(data.groups)];
new vis.Timeline(document.getElementById('view'), items, groups, { maxHeight: 600, verticalScroll: true });
</script>`,
  });
}

/** Dates and titles with no style and no script: the least that a browser can take for them. */
export function bareList(events) {
  const entries = events.map(
    ({ id, date, title }) =>
      `<li id="${id}"><a class="event" href="#${id}">${date}: ${title.replaceAll('<', '&lt;')}</a></li>`,
  );
  return page('Bare list', '', `<ol>${entries.join('\n')}</ol>`);
}

/** A plain page of Leaflet: this site's own geometry under markers with popups. */
export const leaflet = (places, shapes) =>
  toolPage({
    title: 'Leaflet',
    sheet: '/lib-leaflet/leaflet.css',
    css: '#view{height:600px}',
    data: { places, shapes },
    scripts: `<script src="/lib-leaflet/leaflet.js"></script>
<script>
const map = L.map('view');
const ground = L.geoJSON(data.shapes, { style: { weight: 1 } }).addTo(map);
map.fitBounds(ground.getBounds());
for (const { lat, lon, name, note } of data.places) L.marker([lat, lon], { title: name, alt: name }).addTo(map).bindPopup('<b>' + name + '</b><p>' + note + '</p>');
</script>`,
  });

export const mapLibre = (places, shapes) =>
  toolPage({
    title: 'MapLibre',
    sheet: '/lib-maplibre/maplibre-gl.css',
    css: '#view{height:600px}',
    data: { places, shapes },
    scripts: `<script type="module">
import { Map, Marker, Popup } from '/lib-maplibre/maplibre-gl.mjs';
const map = new Map({
  container: 'view',
  bounds: [44.2, 37.85, 49.15, 41.15],
  attributionControl: false,
  style: {
    version: 8,
    sources: { region: { type: 'geojson', data: data.shapes } },
    layers: [
      { id: 'ground', type: 'fill', source: 'region', filter: ['==', '$type', 'Polygon'], paint: { 'fill-color': '#dde7ee' } },
      { id: 'edges', type: 'line', source: 'region', paint: { 'line-color': '#3388ff' } },
    ],
  },
});
for (const { lat, lon, name, note } of data.places)
  new Marker().setLngLat([lon, lat]).setPopup(new Popup().setHTML('<b>' + name + '</b><p>' + note + '</p>')).addTo(map);
map.once('idle', () => document.body.classList.add('is-drawn'));
</script>`,
  });

/** The pages that are measured. Others name events that a smaller number does not hold. */
const measured = ['map.astro', 'timeline.astro'];

/** Events in one file, about as many as in the project's: what reads them is made for that. */
const perFile = 60;

/**
 * Builds this site's timeline and map into the folder `target`, to be served under the path `name`,
 * from a copy of the project that differs in its events alone.
 */
export async function buildSite(name, events, target) {
  const copy = join(root, '.cache', 'bench', name);
  rmSync(copy, { recursive: true, force: true });
  for (const part of [...sources, 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const file of readdirSync(join(copy, 'src', 'pages')))
    if (!measured.includes(file)) rmSync(join(copy, 'src', 'pages', file), { recursive: true });
  // The copy for a disk is one of the whole site, and these are two pages of it.
  const settings = join(copy, 'astro.config.mjs');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^ *offline\(\),\n/m, ''));
  const folder = join(copy, 'content', 'facts', 'events');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (let at = 0; at < events.length; at += perFile)
    writeFileSync(
      join(folder, `${String(at).padStart(5, '0')}.yaml`),
      stringify(events.slice(at, at + perFile)),
    );
  const { code, output } = await run(
    'node',
    ['node_modules/astro/bin/astro.mjs', 'build', '--root', copy, '--outDir', target],
    { env: { BASE_PATH: `/${name}/`, SITE_URL: 'http://127.0.0.1' }, quiet: true },
  );
  if (code !== 0)
    throw new Error(`the site with ${events.length} events could not be built:\n${output}`);
}
