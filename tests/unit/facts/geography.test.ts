import { describe, expect, it } from 'vitest';
import {
  boundsAround,
  geometryBounds,
  insideRegion,
  isWithin,
  wideBounds,
  withinGeometry,
} from '../../../src/model/facts/geography.ts';

const bounds = { west: 45, south: 38, east: 47, north: 40 };

describe('isWithin()', () => {
  it.each([
    [46, 39, true],
    [44.9, 39, false],
    [47.1, 39, false],
    [46, 37.9, false],
    [46, 40.1, false],
    [44.9, 40.1, false],
  ])('says of longitude %d and latitude %d: %s', (lon, lat, within) => {
    expect(isWithin({ lon, lat }, bounds)).toBe(within);
  });

  it('leaves out what lies on the edge, where half a mark would be cut off', () => {
    for (const [lon, lat] of [
      [45, 39],
      [47, 39],
      [46, 38],
      [46, 40],
    ] as const)
      expect(isWithin({ lon, lat }, bounds)).toBe(false);
  });

  it('tells the places of the large map from those further off', () => {
    expect(insideRegion({ lon: 46.65, lat: 39.09 })).toBe(true);
    expect(insideRegion({ lon: 51.4, lat: 35.7 })).toBe(false);
  });
});

describe('withinGeometry()', () => {
  it('leaves alone what lies where there is geometry', () => {
    const { west, south, east, north } = withinGeometry(bounds);
    expect([west, south, east, north]).toEqual([45, 38, 47, expect.closeTo(40, 9)]);
  });

  it('moves what lies partly outside, with its size, and cuts what is larger than the geometry', () => {
    const moved = withinGeometry({ west: 43, south: 41, east: 45, north: 42 });
    expect(moved.west).toBe(geometryBounds.west);
    expect(moved.east - moved.west).toBeCloseTo(2, 9);
    expect(moved.north).toBeCloseTo(geometryBounds.north, 9);
    expect(moved.north - moved.south).toBeCloseTo(1, 9);
    expect(withinGeometry({ west: 0, south: 0, east: 90, north: 90 })).toEqual(geometryBounds);
  });
});

describe('boundsAround()', () => {
  const sizeOf = (points: [number, number][], margin = 0, least = 1) => {
    const { west, south, east, north } = boundsAround(points, margin, least);
    const [width, height] = [east - west, north - south];
    const lengthOfLongitude = Math.cos(((south + north) / 2 / 180) * Math.PI);
    return { width, height, share: height / (width * lengthOfLongitude) };
  };

  it('has the points in its middle, with a margin', () => {
    const { west, east, south, north } = boundsAround(
      [
        [45, 38],
        [47, 40],
      ],
      0.5,
      1,
    );
    expect((west + east) / 2).toBeCloseTo(46, 9);
    expect((south + north) / 2).toBeCloseTo(39, 9);
    expect(north - south).toBeCloseTo(3, 9);
    expect(
      sizeOf(
        [
          [45, 39],
          [47, 39.8],
        ],
        0.5,
      ).width,
    ).toBeCloseTo(3, 9);
  });

  it('is no smaller than told, however near the points', () => {
    expect(sizeOf([[46, 39]], 0.7, 1.7).width).toBeCloseTo(1.7, 9);
  });

  it('is neither a strip nor a tower', () => {
    expect(
      sizeOf([
        [45, 39],
        [48, 39],
      ]).share,
    ).toBeCloseTo(0.55, 9);
    expect(
      sizeOf([
        [46, 38],
        [46, 41],
      ]).share,
    ).toBeCloseTo(0.8, 9);
    const { share } = sizeOf([
      [45, 38],
      [47, 39.1],
    ]);
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.8);
  });
});

it('the large map shows only what there is geometry for', () => {
  expect(withinGeometry(wideBounds)).toEqual({
    west: expect.closeTo(wideBounds.west, 9),
    south: expect.closeTo(wideBounds.south, 9),
    east: expect.closeTo(wideBounds.east, 9),
    north: expect.closeTo(wideBounds.north, 9),
  });
});
