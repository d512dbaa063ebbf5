import { decodeArcs, type MapTopology } from '../model/facts/topology.ts';
import { distance, lineLength, type Point } from '../model/facts/geography.ts';

function arcsOf(topology: MapTopology, id: string): Set<number> {
  const unit = topology.objects.units.geometries.find(({ properties }) => properties?.id === id);
  if (!unit) throw new Error(`the geometry has no shape "${id}"`);
  return new Set((unit.arcs as number[][][]).flat(2).map((index) => (index < 0 ? ~index : index)));
}

/**
 * The line that two shapes share, west end first. In TopoJSON it is stored once, as an arc that
 * both name.
 *
 * @throws Error when a shape is missing, or when the two do not share exactly one arc
 */
export function sharedLine(topology: MapTopology, one: string, other: string): Point[] {
  const shared = [...arcsOf(topology, one).intersection(arcsOf(topology, other))];
  const line = decodeArcs(topology)[shared[0] ?? -1];
  if (!line || shared.length > 1)
    throw new Error(`"${one}" and "${other}" share ${shared.length} lines, not one`);
  const [west, east] = [line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 0];
  return west <= east ? line : line.toReversed();
}

/** From the start of a line to its corner nearest to a position. */
export function upTo(line: readonly Point[], position: Point): Point[] {
  const distances = line.map((point) => distance(point, position));
  return line.slice(0, distances.indexOf(Math.min(...distances)) + 1);
}

/**
 * Measures the stretch of border whose bank Armenian forces held until 2020: all of Zangilan's and
 * Jabrayil's bank, and an unknown part of Fuzuli's. A lower bound of the river's true length: the
 * geometry is simplified to 60 m.
 *
 * @param town - where the stretch must have ended at the latest, in degrees, longitude first
 * @returns lengths in km: `least` without Fuzuli, `most` with its bank up to the point nearest to
 *   the town
 */
export function measureBorder(topology: MapTopology, town: Point) {
  const [zangilanLine, jabrayilLine, fuzuliLine] = ['zangilan', 'jabrayil', 'fuzuli'].map(
    (district) => sharedLine(topology, `${district}-district`, 'iran'),
  ) as [Point[], Point[], Point[]];
  const zangilan = lineLength(zangilanLine);
  const jabrayil = lineLength(jabrayilLine);
  // Straight across the Khudafarin reservoir, of which the geometry has only the shores.
  const reservoir = lineLength([...zangilanLine.slice(-1), ...jabrayilLine.slice(0, 1)]);
  const fuzuliPart = lineLength(upTo(fuzuliLine, town));
  const least = zangilan + reservoir + jabrayil;
  return {
    zangilan,
    reservoir,
    jabrayil,
    fuzuliPart,
    fuzuliWhole: lineLength(fuzuliLine),
    least,
    most: least + fuzuliPart,
  };
}
