import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data in the page, so that no tool has to wait for a second file. */
const data = (value) =>
  `<script type="application/json" id="data">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

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

/**
 * First and last day or month of a date in EDTF, without `~` and `?`, which the other tools have no
 * way to say.
 */
const span = (date) => date.replaceAll(/[~?]/g, '').split('/');

/**
 * The page of TimelineJS3 as its documentation has it; without the web fonts, which it takes from
 * another server.
 */
export function timelineJs(events) {
  const point = (text) => {
    const [year, month, day] = text.split('-').map(Number);
    return { year, ...(month && { month }), ...(day && { day }) };
  };
  const timeline = {
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
  };
  return page(
    'TimelineJS3',
    '<link rel="stylesheet" href="/lib-timelinejs/css/timeline.css">\n<style>body{margin:0}#timeline{height:600px}</style>',
    `<div id="timeline"></div>
${data(timeline)}
<script src="/lib-timelinejs/js/timeline.js"></script>
<script>new TL.Timeline('timeline', JSON.parse(document.getElementById('data').textContent), { font: null, script_path: '/lib-timelinejs/js/' });</script>`,
  );
}

/**
 * The page of vis-timeline as its documentation has it, with groups for themes; its height is
 * limited, as the others' is.
 */
export function visTimeline(events) {
  const themes = [...new Set(events.map(({ theme }) => theme))];
  const items = events.map(({ id, date, title, summary, theme }) => {
    const [from, to] = span(date);
    return {
      id,
      group: theme,
      start: from,
      ...(to && { end: to }),
      content: title,
      title: summary,
    };
  });
  return page(
    'vis-timeline',
    '<link rel="stylesheet" href="/lib-vis/styles/vis-timeline-graph2d.min.css">',
    `<div id="timeline"></div>
${data({ items, groups: themes.map((theme) => ({ id: theme, content: theme })) })}
<script src="/lib-vis/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script>
const { items, groups } = JSON.parse(document.getElementById('data').textContent);
new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(items), new vis.DataSet(groups), { maxHeight: 600, verticalScroll: true });
</script>`,
  );
}

/**
 * Dates and titles with no style and no script: the least that a browser can take for as many
 * events.
 */
export function bareList(events) {
  const entries = events.map(
    ({ id, date, title }) =>
      `<li id="${id}"><a class="event" href="#${id}">${date}: ${title.replaceAll('<', '&lt;')}</a></li>`,
  );
  return page('Bare list', '', `<ol>${entries.join('\n')}</ol>`);
}

/** A plain page of Leaflet: this site's own geometry under markers with popups. */
export function leaflet(places, shapes) {
  return page(
    'Leaflet',
    '<link rel="stylesheet" href="/lib-leaflet/leaflet.css">\n<style>#map{height:600px}</style>',
    `<div id="map"></div>
${data({ places, shapes })}
<script src="/lib-leaflet/leaflet.js"></script>
<script>
const { places, shapes } = JSON.parse(document.getElementById('data').textContent);
const map = L.map('map');
const ground = L.geoJSON(shapes, { style: { weight: 1 } }).addTo(map);
map.fitBounds(ground.getBounds());
for (const { lat, lon, name, note } of places) L.marker([lat, lon], { title: name, alt: name }).addTo(map).bindPopup('<b>' + name + '</b><p>' + note + '</p>');
</script>`,
  );
}

/** A plain page of MapLibre: the same. */
export function mapLibre(places, shapes) {
  return page(
    'MapLibre',
    '<link rel="stylesheet" href="/lib-maplibre/maplibre-gl.css">\n<style>#map{height:600px}</style>',
    `<div id="map"></div>
${data({ places, shapes })}
<script type="module">
import { Map, Marker, Popup } from '/lib-maplibre/maplibre-gl.mjs';
const { places, shapes } = JSON.parse(document.getElementById('data').textContent);
const map = new Map({
  container: 'map',
  bounds: [44.2, 37.85, 49.15, 41.15],
  attributionControl: false,
  style: {
    version: 8,
    sources: { region: { type: 'geojson', data: shapes } },
    layers: [
      { id: 'ground', type: 'fill', source: 'region', filter: ['==', '$type', 'Polygon'], paint: { 'fill-color': '#dde7ee' } },
      { id: 'edges', type: 'line', source: 'region', paint: { 'line-color': '#3388ff' } },
    ],
  },
});
for (const { lat, lon, name, note } of places)
  new Marker().setLngLat([lon, lat]).setPopup(new Popup().setHTML('<b>' + name + '</b><p>' + note + '</p>')).addTo(map);
map.once('idle', () => document.body.classList.add('is-drawn'));
</script>`,
  );
}

/**
 * Writes a page into a folder of its own.
 *
 * @returns {string} the folder
 */
export function writePage(folder, html) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  return folder;
}
