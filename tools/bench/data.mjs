import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decodeArcs, shapesOf } from '../../src/model/facts/topology.ts';
import { root } from '../run.mjs';

const read = (...path) => readFileSync(join(root, ...path), 'utf8');

const dayLength = 86_400_000;

/**
 * Days between a copy of the events and the next; copies lie by turns after and before the events
 * that they repeat.
 */
const step = 5;

/**
 * A day or month, with its `~` or `?`, moved by days; a month by as many whole months as that is.
 */
function shiftPoint(point, days) {
  const [, year, month, day, doubt = ''] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?]?)$/.exec(point) ?? [];
  if (!year) throw new Error(`not a date that the bench can move: "${point}"`);
  if (!month) return point;
  const moved = day
    ? new Date(Date.UTC(+year, +month - 1, +day) + days * dayLength).toISOString().slice(0, 10)
    : new Date(Date.UTC(+year, +month - 1 + Math.round(days / 30))).toISOString().slice(0, 7);
  return moved + doubt;
}

/** An EDTF date as the facts use them, moved by days. */
export function shiftDate(date, days) {
  return date
    .split('/')
    .map((point) => shiftPoint(point, days))
    .join('/');
}

/**
 * As many events as wanted, made from the real ones and the same every time: fewer are taken evenly
 * from all of them, more are copies with ids of their own and dates that are moved, so that they
 * crowd where the real ones do.
 *
 * @template {{ id: string, date: string, differs?: { date: string }[] }} T
 * @param {readonly T[]} real - in order of time
 * @param {number} count
 * @returns {T[]}
 */
export function makeEvents(real, count) {
  if (count <= real.length)
    return Array.from(
      { length: count },
      (_, at) => /** @type {T} */ (real[Math.floor((at * real.length) / count)]),
    );
  return Array.from({ length: count }, (_, at) => {
    const copy = Math.floor(at / real.length);
    const event = /** @type {T} */ (real[at % real.length]);
    if (copy === 0) return event;
    const days = (copy % 2 === 1 ? 1 : -1) * Math.ceil(copy / 2) * step;
    const differs = event.differs?.map((other) => ({
      ...other,
      date: shiftDate(other.date, days),
    }));
    return {
      ...event,
      id: `${event.id}-copy-${copy}`,
      date: shiftDate(event.date, days),
      ...(differs && { differs }),
    };
  });
}

/** The real events, by first day. */
export function readEvents() {
  const folder = join('content', 'facts', 'events');
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(read(folder, name)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The places that this site's map shows as points, with their names and notes from the facts.
 *
 * @param {string} mapPage - HTML of the page that was built
 */
export function placesOn(mapPage) {
  const [, json = '{}'] = /class="map-data">(.*?)<\/script>/s.exec(mapPage) ?? [];
  const facts = parse(read('content', 'facts', 'places.yaml'));
  return JSON.parse(json).points.map(({ id, name, at: [lon, lat] }) => {
    const { note = '' } = facts.find((place) => place.id === id) ?? {};
    return { id, name, lon, lat, note };
  });
}

/** The map's own geometry as GeoJSON, which other tools read. */
export function readShapes() {
  const topology = JSON.parse(read('public', 'geo', 'region.json'));
  const arcs = decodeArcs(topology);
  const features = ['units', 'water', 'lines'].flatMap((object) =>
    shapesOf(topology, object, arcs).map(({ id, kind, type, coordinates }) => ({
      type: 'Feature',
      properties: { id, kind },
      geometry: { type, coordinates: rounded(coordinates) },
    })),
  );
  return { type: 'FeatureCollection', features };
}

/**
 * Five decimals, about a metre: without it the other tools would have to load figures of no
 * meaning.
 */
const rounded = (value) =>
  Array.isArray(value) ? value.map(rounded) : Math.round(value * 1e5) / 1e5;
