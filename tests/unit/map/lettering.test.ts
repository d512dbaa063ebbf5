import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/map/frame.ts';
import { areasIn, byRank, emphasisedAmong, markersIn } from '../../../src/map/lettering.ts';
import type { Label } from '../../../src/model/schema/label.ts';
import { place } from '../support/entries.ts';

const ids = (places: readonly { id: string }[]): string[] => places.map(({ id }) => id);
const frame = frameOf({ west: 46, south: 39, east: 47, north: 40 }, 800);
const sizes = { emphasised: 20, town: 15, district: 13, region: 16, country: 24 };
const label = (given: Partial<Label>): Label => ({
  id: 'lachin-district',
  class: 'district',
  text: ['Lachin'],
  lat: 39.5,
  lon: 46.5,
  ...given,
});

describe('the order of places on a map', () => {
  it('is by rank, then by id, and last those that an area stands for', () => {
    const places = [
      place({ id: 'lachin-town', map: { rank: 1, labelledBy: 'lachin-district' } }),
      place({ id: 'b' }),
      place({ id: 'a' }),
      place({ id: 'goris', map: { rank: 2 } }),
      place({ id: 'dam', map: { rank: 1 } }),
    ];
    expect(ids(byRank(places))).toEqual(['dam', 'goris', 'a', 'b', 'lachin-town']);
  });
});

describe('what stands out on a map', () => {
  const dam = place({ id: 'dam', lat: 39.16, lon: 46.93, map: { rank: 1, emphasised: true } });
  const bridges = place({ id: 'bridges', lat: 39.15, lon: 46.94, map: { emphasised: true } });
  const town = place({ id: 'town', lat: 39.08, lon: 46.66, map: { rank: 2, emphasised: true } });

  it('is what the facts emphasise', () => {
    expect(emphasisedAmong([place(), town, bridges])).toEqual(['town', 'bridges']);
  });

  it('is of two that are close together the one of higher rank', () => {
    expect(emphasisedAmong([bridges, town, dam])).toEqual(['dam', 'town']);
  });
});

describe('names of areas', () => {
  it('stand on their own cut, or on both', () => {
    const labels = [
      label({ id: 'wide', cut: 'wide', lat: 39.2, lon: 46.2 }),
      label({ id: 'narrow', cut: 'narrow', lat: 39.5, lon: 46.5 }),
      label({ id: 'both', lat: 39.8, lon: 46.8 }),
    ];
    const on = (cut: 'wide' | 'narrow') =>
      areasIn(frame, labels, sizes, cut).map(({ area }) => area);
    expect([on('wide'), on('narrow')]).toEqual([
      ['wide', 'both'],
      ['narrow', 'both'],
    ]);
  });

  it('take the place of the towns that they stand for, where they are written', () => {
    const town = place({
      id: 'lachin-town',
      names: { en: 'Lachin' },
      lat: 39.3,
      lon: 46.5,
      map: { labelledBy: 'lachin-district' },
    });
    const labelsBeside = (labels: Label[]) =>
      markersIn(frame, [town], sizes, areasIn(frame, labels, sizes, 'wide'), 9).markers.map(
        (marker) => marker.label?.text,
      );
    expect(labelsBeside([label({})])).toEqual([undefined]);
    expect(labelsBeside([])).toEqual(['Lachin']);
  });
});
