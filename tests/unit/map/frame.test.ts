import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  frameOf,
  narrowFrame,
  narrowX,
  narrowY,
  scaleBar,
  unitsPerKm,
  wideFrame,
} from '../../../src/map/frame.ts';
import { boundsAround, earthRadius } from '../../../src/model/facts/geography.ts';

/** Great-circle distance in km by the haversine formula, independent of any projection. */
function distance([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
}

describe('a frame', () => {
  const frame = frameOf({ west: 46, south: 39, east: 47, north: 40 }, 800);

  it('has its corners at the corners of its bounds', () => {
    expect(frame.project([46, 40]).map(Math.round)).toEqual([0, 0]);
    expect(frame.project([47, 39]).map(Math.round)).toEqual([800, frame.height]);
  });

  it('is taller than it is wide where a degree of latitude is longer than one of longitude', () => {
    expect(frame.height / frame.width).toBeCloseTo(1 / Math.cos((39.5 * Math.PI) / 180), 2);
  });
});

describe('the scale bar', () => {
  const frame = frameOf({ west: 44, south: 38, east: 49, north: 41 }, 1000);

  it('is as long as its distance is on the ground, at the latitude asked for', () => {
    const [x1] = frame.project([46, 39.5]);
    const [x2] = frame.project([46.5, 39.5]);
    const km = distance([46, 39.5], [46.5, 39.5]);
    expect((x2 - x1) / km).toBeCloseTo(unitsPerKm(frame, 39.5), 3);
  });

  it('gives the longest of 1, 2 and 5 times a power of ten that fits', () => {
    const perKm = unitsPerKm(frame, 39.5);
    for (const [room, km] of [
      [10.1, 10],
      [19.9, 10],
      [20.1, 20],
      [49, 20],
      [51, 50],
      [101, 100],
    ] as const) {
      expect(scaleBar(frame, 39.5, room * perKm).km).toBe(km);
    }
    expect(scaleBar(frame, 39.5, 60 * perKm).length).toBeCloseTo(50 * perKm, 6);
  });
});

describe('bounds round places', () => {
  it('hold every place and are neither a strip nor a tower', () => {
    for (const points of [
      [[46.9, 39.1]],
      [
        [45, 39],
        [48, 39.1],
      ],
      [
        [46, 38.2],
        [46.1, 40.6],
      ],
    ] as [number, number][][]) {
      const bounds = boundsAround(points, 0.5, 1);
      const { height, width } = frameOf(bounds, 600);
      expect(height / width).toBeGreaterThan(0.53);
      expect(height / width).toBeLessThan(0.83);
      for (const [lon, lat] of points) {
        expect(lon).toBeGreaterThan(bounds.west);
        expect(lon).toBeLessThan(bounds.east);
        expect(lat).toBeGreaterThan(bounds.south);
        expect(lat).toBeLessThan(bounds.north);
      }
    }
  });
});

describe('the cut for narrow screens', () => {
  const css = readFileSync('src/map/figure.css', 'utf8');
  const per = (value: number) => Number(((100 * value) / narrowFrame.width).toFixed(2));

  it('is moved by the style sheet to where the frames say', () => {
    expect(css).toContain(`inline-size: ${per(wideFrame.width)}%`);
    expect(css).toContain(`margin-block-start: ${-per(narrowY)}%`);
    expect(css).toContain(`margin-inline-start: ${-per(narrowX)}%`);
    expect(css).toContain(`aspect-ratio: ${narrowFrame.width.toFixed(1)} / ${narrowFrame.height}`);
    expect(css).toContain(`aspect-ratio: ${wideFrame.width} / ${wideFrame.height}`);
  });
});
