import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapTopology } from '../facts/topology.ts';

let loaded: MapTopology | undefined;

/** The geometry that `npm run geo` made, read once per build. The browser gets the same file. */
export function geometry(): MapTopology {
  return (loaded ??= JSON.parse(
    readFileSync(join(process.cwd(), 'public/geo/region.json'), 'utf8'),
  ) as MapTopology);
}
