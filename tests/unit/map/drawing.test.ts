import { describe, expect, it } from 'vitest';
import { draw, polyline, relativePath, simplify } from '../../../src/map/draw.ts';
import { decodeArcs, shapesOf, type MapTopology } from '../../../src/model/facts/topology.ts';
import type { Point } from '../../../src/model/facts/geography.ts';

describe('a topology', () => {
  const topology: MapTopology = {
    transform: { scale: [0.5, 0.25], translate: [40, 30] },
    arcs: [
      [
        [0, 0],
        [2, 0],
        [0, 4],
      ],
      [
        [2, 4],
        [-2, 0],
        [0, -4],
      ],
    ],
    objects: {
      units: { geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties: { id: 'one' } }] },
      water: { geometries: [] },
      lines: {
        geometries: [
          { type: 'MultiLineString', arcs: [[~0]], properties: { id: 'back', kind: 'border' } },
        ],
      },
    },
  };
  const arcs = decodeArcs(topology);

  it('adds up its steps and scales them', () => {
    expect(arcs[0]).toEqual([
      [40, 30],
      [41, 30],
      [41, 31],
    ]);
  });

  it('joins arcs to a ring and keeps the point where they meet once', () => {
    expect(shapesOf(topology, 'units', arcs)[0]?.coordinates).toEqual([
      [
        [
          [40, 30],
          [41, 30],
          [41, 31],
          [40, 31],
          [40, 30],
        ],
      ],
    ]);
  });

  it('takes an arc backwards where its number is negative', () => {
    expect(shapesOf(topology, 'lines', arcs)[0]).toEqual({
      id: 'back',
      kind: 'border',
      type: 'MultiLineString',
      coordinates: [
        [
          [41, 31],
          [41, 30],
          [40, 30],
        ],
      ],
    });
  });
});

describe('a simplified line', () => {
  const line: Point[] = [
    [0, 0],
    [1, 0.1],
    [2, -0.1],
    [3, 5],
    [4, 0],
    [5, 0],
  ];

  it('keeps its ends and whatever strays further than the tolerance', () => {
    expect(simplify(line, 1)).toEqual([
      [0, 0],
      [2, -0.1],
      [3, 5],
      [5, 0],
    ]);
    expect(simplify(line, 0.05)).toEqual(line);
  });

  it('is the same whichever way it runs, so that shared borders stay shared', () => {
    expect(simplify(line.toReversed(), 0.5).toReversed()).toEqual(simplify(line, 0.5));
  });

  it('keeps a line of two points', () => {
    expect(
      simplify(
        [
          [0, 0],
          [9, 9],
        ],
        100,
      ),
    ).toEqual([
      [0, 0],
      [9, 9],
    ]);
  });
});

describe('relative path data', () => {
  it('leads over the same points as the absolute', () => {
    expect(relativePath('M10,20L10.5,19.5L9.9,19.5Z')).toBe('M10 20l.5-.5-.6 0z');
  });

  it('begins each ring where it was, whatever went before', () => {
    expect(relativePath('M1,1L2,1L2,2ZM5,5L6,5L6,6Z')).toBe('M1 1l1 0 0 1zM5 5l1 0 0 1z');
  });

  it('leaves out steps of no length and adds up no rounding', () => {
    const absolute = `M0,0${Array.from({ length: 1000 }, (_, i) => `L${((i + 1) * 0.3).toFixed(1)},0`).join('')}`;
    const [, drawn = ''] = relativePath(absolute).split('l');
    const steps = drawn.split(' ').flatMap((step, at) => (at % 2 === 0 ? [Number(step)] : []));
    expect(steps.reduce((sum, step) => sum + Math.round(step * 10), 0)).toBe(3000);
    expect(relativePath('M3,3L3,3L4,3')).toBe('M3 3l1 0');
  });

  it('leaves out points, and rings that hold nothing', () => {
    expect(relativePath('M1,1ZM2,2L2,2M3,3L4,3ZM5,5L6,5L6,6Z')).toBe('M5 5l1 0 0 1z');
  });
});

describe('a drawing', () => {
  const frame = {
    west: 0,
    east: 100,
    south: 0,
    north: 50,
    width: 100,
    height: 50,
    project: (point: Point): Point => point,
  };
  /** A square with its upper left corner at x, y. */
  const square = (x: number, y: number, size: number): [number, number][] => [
    [x, y],
    [size, 0],
    [0, size],
    [-size, 0],
    [0, -size],
  ];
  const shapes = {
    units: { shusha: square(10, 10, 10), iran: square(30, 10, 10), outside: square(200, 10, 5) },
    water: { '': square(50, 10, 4), named: square(60, 10, 1) },
    lines: {
      border: [
        [-50, 20],
        [300, 0],
      ] as [number, number][],
    },
  };
  const topology = (given: typeof shapes): MapTopology => {
    const all = Object.entries(given).flatMap(([set, named]) =>
      Object.entries(named).map(([id, arc]) => ({ set, id, arc })),
    );
    const of = (set: string, type: string) => ({
      geometries: all.flatMap((shape, at) =>
        shape.set === set ? [{ type, arcs: [[at]], properties: { id: shape.id, kind: set } }] : [],
      ),
    });
    return {
      transform: { scale: [1, 1], translate: [0, 0] },
      arcs: all.map(({ arc }) => arc),
      objects: {
        units: of('units', 'Polygon'),
        water: of('water', 'Polygon'),
        lines: of('lines', 'MultiLineString'),
      },
    } as MapTopology;
  };

  it('has a path for each shape in it, but for land that is its ground', () => {
    const { units, water, lines } = draw(topology(shapes), frame, 0);
    expect(units).toEqual([{ id: 'shusha', kind: 'units', d: 'M10 10l10 0 0 10-10 0z' }]);
    expect(water.map(({ id }) => id)).toEqual(['', 'named']);
    expect(lines.map(({ id }) => id)).toEqual(['border']);
    for (const id of ['armenia', 'georgia', 'russia', 'syunik', 'turkey']) {
      const land = { ...shapes, units: { ...shapes.units, [id]: square(70, 10, 10) } };
      expect(draw(topology(land), frame, 0).units).toHaveLength(1);
    }
  });

  it('has all units as one too, without the edges between them', () => {
    const arcs: [number, number][][] = [
      // What two squares beside each other share, and what each has for itself.
      [
        [20, 10],
        [0, 10],
      ],
      [
        [20, 20],
        [-10, 0],
        [0, -10],
        [10, 0],
      ],
      [
        [20, 10],
        [10, 0],
        [0, 10],
        [-10, 0],
      ],
    ];
    const unit = (id: string, ...ring: number[]) => ({
      type: 'Polygon',
      arcs: [ring],
      properties: { id, kind: 'units' },
    });
    const geometries = [unit('lachin', 0, 1), unit('shusha', 2, ~0), unit('iran', 1, 0)];
    const beside = { ...topology(shapes), arcs };
    beside.objects = {
      units: { geometries },
      water: { geometries: [] },
      lines: { geometries: [] },
    } as unknown as MapTopology['objects'];
    expect(draw(beside, frame, 0).azerbaijan).toBe('M20 10l10 0 0 10-10 0-10 0 0-10z');
  });

  it('leaves out small water that has no name', () => {
    const pond = (size: number): number =>
      draw(topology({ ...shapes, water: { '': square(50, 10, size), named: [] } }), frame, 0).water
        .length;
    expect([pond(3), pond(4)]).toEqual([0, 1]);
  });

  it('is cut six units beyond its edges, so that no edge is seen', () => {
    const all = { ...shapes, units: { ...shapes.units, shusha: square(-50, -50, 300) } };
    const { units, lines } = draw(topology(all), frame, 0);
    expect(units[0]?.d).toBe('M-6-6l112 0 0 62-112 0z');
    expect(lines[0]?.d).toBe('M-6 20l112 0');
  });

  it('steps in whole units where it must weigh little', () => {
    const odd = { ...shapes, units: { ...shapes.units, shusha: square(10.4, 10.4, 10.4) } };
    const steps = (grain: 0.1 | 1) => draw(topology(odd), frame, 0, grain).units[0]?.d;
    expect(steps(0.1)).toBe('M10.4 10.4l10.4 0 0 10.4-10.4 0z');
    expect(steps(1)).toBe('M10 10l11 0 0 11-11 0z');
  });

  it('draws a line from point to point, to a tenth of a unit', () => {
    expect(
      polyline(
        [
          [1, 2.25],
          [3.14159, 4],
          [0, 0],
        ],
        frame,
      ),
    ).toBe('M1,2.3L3.1,4L0,0');
  });
});

describe('short numbers', () => {
  it('lose a nought before the point and one behind it, and no other', () => {
    expect(relativePath('M0,0L0.5,10.5L10,10Z')).toBe('M0 0l.5 10.5 9.5-.5z');
    expect(relativePath('M-0.5,-10.5L100,20.1')).toBe('M-.5-10.5l100.5 30.6');
  });
});

describe('simplify()', () => {
  it('measures from a point where a line ends where it began, as a ring does', () => {
    const ring: Point[] = [
      [0, 0],
      [3, 4],
      [0, 0],
    ];
    expect(simplify(ring, 4.9)).toEqual(ring);
    expect(simplify(ring, 5.1)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('measures from the end of a line what lies beyond it', () => {
    const line: Point[] = [
      [0, 0],
      [10, 0],
      [4, 0],
    ];
    expect(simplify(line, 5.9)).toEqual(line);
    expect(simplify(line, 6.1)).toEqual([
      [0, 0],
      [4, 0],
    ]);
  });
});
