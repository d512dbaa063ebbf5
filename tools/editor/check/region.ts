import { readFileSync } from 'node:fs';

interface Topology {
  objects: Record<'units' | 'lines', { geometries: { properties?: { id?: string } }[] }>;
}

/** Ids of what `public/geo/region.json` has a shape or a course for. */
export interface RegionIds {
  districts: ReadonlySet<string>;
  lines: ReadonlySet<string>;
}

let read: RegionIds | undefined;

/**
 * The districts and lines of the map, read once. Countries and provinces are shapes too, but nobody
 * is said to hold them.
 */
export function regionIds(): RegionIds {
  if (read) return read;
  const { objects } = JSON.parse(
    readFileSync(new URL('../../../public/geo/region.json', import.meta.url), 'utf8'),
  ) as Topology;
  const ids = (name: 'units' | 'lines'): string[] =>
    objects[name].geometries.map(({ properties }) => properties?.id ?? '');
  read = {
    districts: new Set(ids('units').filter((id) => id.endsWith('-district'))),
    lines: new Set(ids('lines')),
  };
  return read;
}
