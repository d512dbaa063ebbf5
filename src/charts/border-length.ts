import { decodeArcs, type MapTopology } from '../model/facts/topology.ts';
import { distance, lineLength, type Point } from '../model/facts/geography.ts';

/**
 * Lengths in km along the Aras as border of Azerbaijan and Iran, from the corner with Armenia
 * eastwards.
 */
export interface BorderLength {
  zangilan: number;
  /** Straight across the Khudafarin reservoir, of which the geometry has only the shores. */
  reservoir: number;
  jabrayil: number;
  /**
   * From the edge of Fuzuli district to the point of its bank nearest to the town where the
   * measuring ends.
   */
  fuzuliPart: number;
  /** All of Fuzuli's bank. */
  fuzuliWhole: number;
  /** Without Fuzuli: the stretch in the two districts that were held whole. */
  least: number;
  /** With Fuzuli's bank up to the town. */
  most: number;
}

type Unit = MapTopology['objects']['units']['geometries'][number];

const arcsOf = ({ arcs }: Unit): Set<number> =>
  new Set((arcs as number[][][]).flat(2).map((index) => (index < 0 ? ~index : index)));

/**
 * The line that two shapes share, west end first. In TopoJSON it is stored once, as an arc that
 * both name.
 *
 * @throws Error when a shape is missing, or when the two do not share exactly one arc
 */
export function sharedLine(topology: MapTopology, one: string, other: string): Point[] {
  const [first, second] = [one, other].map((id) => {
    const unit = topology.objects.units.geometries.find(({ properties }) => properties?.id === id);
    if (!unit) throw new Error(`the geometry has no shape "${id}"`);
    return arcsOf(unit);
  }) as [Set<number>, Set<number>];
  const shared = [...first]
    .filter((index) => second.has(index))
    .map((index) => decodeArcs(topology)[index] ?? []);
  const [line] = shared;
  if (!line || shared.length > 1)
    throw new Error(`"${one}" and "${other}" share ${shared.length} lines, not one`);
  const [west, east] = [line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 0];
  return west <= east ? line : line.toReversed();
}

/** The part of a line from its start to the corner nearest to a position. */
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
 */
export function measureBorder(topology: MapTopology, town: Point): BorderLength {
  const bank = (district: string): Point[] => sharedLine(topology, `${district}-district`, 'iran');
  const [zangilanLine, jabrayilLine, fuzuliLine] = [
    bank('zangilan'),
    bank('jabrayil'),
    bank('fuzuli'),
  ];
  const [zangilan, jabrayil, fuzuliWhole] = [
    lineLength(zangilanLine),
    lineLength(jabrayilLine),
    lineLength(fuzuliLine),
  ];
  const reservoir = lineLength([...zangilanLine.slice(-1), ...jabrayilLine.slice(0, 1)]);
  const fuzuliPart = lineLength(upTo(fuzuliLine, town));
  const least = zangilan + reservoir + jabrayil;
  return {
    zangilan,
    reservoir,
    jabrayil,
    fuzuliPart,
    fuzuliWhole,
    least,
    most: least + fuzuliPart,
  };
}
