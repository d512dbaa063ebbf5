import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { measureBorder, sharedLine, upTo } from '../../../src/charts/border-length.ts';
import {
  distance,
  earthRadius,
  lineLength,
  type Point,
} from '../../../src/model/facts/geography.ts';
import { decodeArcs, shapesOf, type MapTopology } from '../../../src/model/facts/topology.ts';
import type { Place } from '../../../src/model/schema/place.ts';
import type { Chart } from '../../../src/model/schema/chart.ts';

const topology = JSON.parse(readFileSync('public/geo/region.json', 'utf8')) as MapTopology;
const read = <T>(name: string): T[] =>
  parse(readFileSync(`content/facts/${name}.yaml`, 'utf8')) as T[];
const { lon = 0, lat = 0 } = read<Place>('places').find(({ id }) => id === 'horadiz') ?? {};
const measured = () => measureBorder(topology, [lon, lat]);

/**
 * A line of the map from its west to its east end, with straight steps across reservoirs, in which
 * the border is not drawn.
 */
function length(id: string): number {
  const line = shapesOf(topology, 'lines', decodeArcs(topology)).find((shape) => shape.id === id);
  const parts = ((line?.coordinates ?? []) as Point[][]).map((part) =>
    (part[0]?.[0] ?? 0) < (part.at(-1)?.[0] ?? 0) ? part : part.toReversed(),
  );
  return lineLength(parts.toSorted(([a], [b]) => (a?.[0] ?? 0) - (b?.[0] ?? 0)).flat());
}

/** Two squares of one degree on the equator, which share the meridian between them. */
const squares: MapTopology = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
  ],
  objects: {
    units: {
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { id: 'west' } },
        { type: 'Polygon', arcs: [[~0, 2]], properties: { id: 'east' } },
        { type: 'Polygon', arcs: [[3]], properties: { id: 'elsewhere' } },
      ],
    },
    water: { geometries: [] },
    lines: { geometries: [] },
  },
};

describe('distance()', () => {
  it('gives a quarter of the Earth’s mean circumference from equator to pole: 10,007.557 km', () => {
    expect(distance([46, 0], [46, 90])).toBeCloseTo(10_007.557, 3);
    expect(distance([0, 0], [90, 0])).toBeCloseTo((Math.PI / 2) * earthRadius, 9);
  });

  it('gives a nautical mile, 1.852 km, for a minute of latitude, within a thousandth', () => {
    expect(Math.abs(distance([46, 39], [46, 39 + 1 / 60]) / 1.852 - 1)).toBeLessThan(0.001);
  });

  it('shortens a degree of longitude with the cosine of the latitude', () => {
    expect(distance([46, 60], [46.001, 60]) / distance([46, 0], [46.001, 0])).toBeCloseTo(0.5, 5);
  });

  it('is exact for points a metre apart, and nothing for one point', () => {
    expect(distance([46, 39], [46, 39.000009])).toBeCloseTo(0.0010008, 6);
    expect(distance([46, 39], [46, 39])).toBe(0);
  });
});

describe('lineLength()', () => {
  it('adds up the steps of a line', () => {
    expect(
      lineLength([
        [0, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toBeCloseTo(2 * 111.195, 2);
    expect(lineLength([[0, 0]])).toBe(0);
  });
});

describe('sharedLine()', () => {
  it('finds the line between two shapes, and its known length: one degree of a meridian, 111.195 km', () => {
    expect(lineLength(sharedLine(squares, 'east', 'west'))).toBeCloseTo(111.195, 3);
  });

  it('says which shape is missing, and when two shapes do not touch', () => {
    expect(() => sharedLine(squares, 'west', 'north')).toThrow('the geometry has no shape "north"');
    expect(() => sharedLine(squares, 'west', 'elsewhere')).toThrow(
      '"west" and "elsewhere" share 0 lines, not one',
    );
  });

  it('says so when two shapes touch along more than one line', () => {
    const [west, east] = squares.objects.units.geometries;
    const twice = structuredClone(squares);
    twice.objects.units.geometries = [west, east].flatMap((unit, at) =>
      unit ? [{ ...unit, arcs: at === 0 ? [[0, 1, 3]] : [[~0, 2, ~3]] }] : [],
    );
    twice.arcs.push([
      [5, 5],
      [1, 0],
    ]);
    expect(() => sharedLine(twice, 'west', 'east')).toThrow('share 2 lines, not one');
  });

  it('runs eastwards from end to end, whatever its first step', () => {
    const winding = structuredClone(squares);
    winding.arcs[0] = [
      [1, 0],
      [-1, 0],
      [3, 1],
    ];
    expect(sharedLine(winding, 'east', 'west').map(([lon]) => lon)).toEqual([1, 0, 3]);
    winding.arcs[0] = [
      [3, 1],
      [1, 0],
      [-4, 0],
    ];
    expect(sharedLine(winding, 'east', 'west').map(([lon]) => lon)).toEqual([0, 4, 3]);
  });

  it('runs eastwards', () => {
    const line = sharedLine(topology, 'zangilan-district', 'iran');
    expect(line[0]?.[0]).toBeLessThan(line.at(-1)?.[0] ?? 0);
  });
});

describe('upTo()', () => {
  it('cuts a line at the corner nearest to a position', () => {
    expect(
      upTo(
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
        [1.2, 1],
      ),
    ).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});

describe('the border that we measure', () => {
  it('joins up: the bank of Jabrayil begins across the reservoir from that of Zangilan, and Fuzuli’s where Jabrayil’s ends', () => {
    const border = measured();
    const [, jabrayil = [], fuzuli = []] = ['zangilan', 'jabrayil', 'fuzuli'].map((name) =>
      sharedLine(topology, `${name}-district`, 'iran'),
    );
    expect(border.reservoir).toBeGreaterThan(5);
    expect(border.reservoir).toBeLessThan(10);
    expect(distance(jabrayil.at(-1) ?? [0, 0], fuzuli[0] ?? [0, 0])).toBeLessThan(0.05);
  });

  it('is longer than as the crow flies, and no longer with less of it', () => {
    const border = measured();
    const crow = distance(
      sharedLine(topology, 'zangilan-district', 'iran')[0] ?? [0, 0],
      sharedLine(topology, 'fuzuli-district', 'iran')[0] ?? [0, 0],
    );
    expect(border.least).toBeGreaterThan(crow);
    expect(border.most).toBeGreaterThan(border.least);
    expect(border.fuzuliPart).toBeLessThan(border.fuzuliWhole);
  });

  it('has the lengths that the text under the chart gives', () => {
    const border = measured();
    const { note = '', see = '' } =
      read<Chart>('charts').find(({ id }) => id === 'border-length') ?? {};
    const km = (value: number) => String(Math.round(value));
    const whole =
      length('aras-azerbaijan-iran') +
      length('border-azerbaijan-iran') +
      length('aras-nakhchivan-iran');
    expect(see).toContain(`${km(border.least)} to ${km(border.most)}`);
    for (const text of [
      `Zangilan's bank is ${km(border.zangilan)} km`,
      `reservoir ${km(border.reservoir)} (`,
      `Jabrayil's bank ${km(border.jabrayil)}: ${km(border.least)} in all`,
      `go on for ${km(border.fuzuliPart)} km`,
      `whole bank would make ${km(border.least + border.fuzuliWhole)}`,
      `Armenia and Iran comes to ${km(length('aras-armenia-iran'))} km`,
      `Azerbaijan and Iran to about ${km(whole)}.`,
    ])
      expect(note.replaceAll(/\s+/g, ' ')).toContain(text);
  });
});
