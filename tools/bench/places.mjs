import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decodeArcs, shapesOf } from '../../src/model/facts/topology.ts';

/**
 * The places that this site's map shows as points, read from the page that was built, with their
 * names and notes from the facts.
 */
export function readPlaces(root, mapPage) {
  const [, json = '{}'] =
    /class="map-data">(.*?)<\/script>/s.exec(readFileSync(mapPage, 'utf8')) ?? [];
  const facts = new Map(
    parse(readFileSync(join(root, 'content', 'facts', 'places.yaml'), 'utf8')).map((place) => [
      place.id,
      place,
    ]),
  );
  return JSON.parse(json).points.map(({ id, name, at: [lon, lat] }) => ({
    id,
    name,
    lon,
    lat,
    note: facts.get(id)?.note ?? '',
  }));
}

/** The map's own geometry as GeoJSON, which other tools read. */
export function readShapes(root) {
  const topology = JSON.parse(readFileSync(join(root, 'public', 'geo', 'region.json'), 'utf8'));
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
