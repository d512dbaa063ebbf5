import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapTopology } from '../facts/topology.ts';

let loaded: MapTopology | undefined;

/**
 * The geometry that `npm run geo` made, read once.
 *
 * @param project - folder of the project; left out: where the build runs
 */
export function geometry(project = process.cwd()): MapTopology {
  return (loaded ??= JSON.parse(
    readFileSync(join(project, 'public/geo/region.json'), 'utf8'),
  ) as MapTopology);
}

/** Ids of what the geometry has a shape or a course for. */
export function idsInGeometry(layer: keyof MapTopology['objects'], project?: string): string[] {
  return geometry(project).objects[layer].geometries.flatMap(({ properties }) =>
    properties?.id === undefined ? [] : [properties.id],
  );
}
