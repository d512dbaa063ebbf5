import type { MapTopology } from '../model/facts/topology.ts';

/**
 * Fetches what the moving map draws.
 *
 * @param geo - address of `region.json`
 * @throws Error with the address and what the server answered
 */
export async function fetchTopology(geo: string): Promise<MapTopology> {
  const response = await fetch(geo);
  if (!response.ok) throw new Error(`${geo}: ${response.status}`);
  return (await response.json()) as MapTopology;
}
