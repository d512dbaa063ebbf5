import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utcDay, utcMonth } from 'd3-time';
import { parse } from 'yaml';
import { decodeArcs, shapesOf } from '../../src/model/facts/topology.ts';
import { root } from '../run.mjs';

const read = (...path) => readFileSync(join(root, ...path), 'utf8');

/**
 * Days between a copy of the events and the next; copies lie by turns after and before the events
 * that they repeat.
 */
const step = 5;

/** An EDTF date as the facts use them, moved by days; a month by as many whole months as that is. */
export const shiftDate = (date, days) =>
  date
    .split('/')
    .map((point) => {
      const [, value, doubt = ''] = /^(\d{4}(?:-\d\d){0,2})([~?]?)$/.exec(point) ?? [];
      if (!value) throw new Error(`not a date that the bench can move: "${point}"`);
      if (value.length === 4) return point;
      const moved =
        value.length === 10
          ? utcDay.offset(new Date(value), days)
          : utcMonth.offset(new Date(value), Math.round(days / 30));
      return moved.toISOString().slice(0, value.length) + doubt;
    })
    .join('/');

/**
 * As many events as wanted, the same every time: fewer are taken evenly from the real ones, more are
 * copies with ids of their own and dates that are moved, so that they crowd where the real ones do.
 *
 * @template {{ id: string, date: string, differs?: { date: string }[] }} T
 * @param {readonly T[]} real - in order of time
 * @param {number} count
 * @returns {T[]}
 */
export function makeEvents(real, count) {
  if (count <= real.length)
    return Array.from({ length: count }, (_, at) => real[Math.floor((at * real.length) / count)]);
  return Array.from({ length: count }, (_, at) => {
    const copy = Math.floor(at / real.length);
    const event = real[at % real.length];
    if (copy === 0) return event;
    const days = (copy % 2 === 1 ? 1 : -1) * Math.ceil(copy / 2) * step;
    const moved = (dated) => ({ ...dated, date: shiftDate(dated.date, days) });
    const differs = event.differs?.map(moved);
    return { ...moved(event), id: `${event.id}-copy-${copy}`, ...(differs && { differs }) };
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

/** The places that the built map (its HTML) shows as points, with their notes from the facts. */
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

/** Five decimals, about a metre: others should not have to load figures of no meaning. */
const rounded = (value) =>
  Array.isArray(value) ? value.map(rounded) : Math.round(value * 1e5) / 1e5;
