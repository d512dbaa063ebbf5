import { describe, expect, it } from 'vitest';
import { relativePath, simplify } from '../../../src/map/draw.ts';
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
    expect(relativePath('M10,20L10.5,19.5L9.9,19.5Z')).toBe('M10 20l.5-.5l-.6 0z');
  });

  it('begins each ring where it was, whatever went before', () => {
    expect(relativePath('M1,1L2,1L2,2ZM5,5L6,5L6,6Z')).toBe('M1 1l1 0l0 1zM5 5l1 0l0 1z');
  });

  it('leaves out steps of no length and adds up no rounding', () => {
    const absolute = `M0,0${Array.from({ length: 1000 }, (_, i) => `L${((i + 1) * 0.3).toFixed(1)},0`).join('')}`;
    const steps = relativePath(absolute)
      .slice(4)
      .split('l')
      .filter(Boolean)
      .map((step) => Number(step.split(' ')[0]));
    expect(steps.reduce((sum, step) => sum + Math.round(step * 10), 0)).toBe(3000);
    expect(relativePath('M3,3L3,3L4,3')).toBe('M3 3l1 0');
  });
});
