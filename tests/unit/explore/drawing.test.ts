import { describe, expect, it } from 'vitest';
import {
  controlChanges,
  controlChangeWords,
  type ControlSpan,
} from '../../../src/model/facts/control.ts';
import { measure, stripOf } from '../../../src/explore/story-strip.ts';
import { parts, stepsOf } from '../../../src/model/facts/events-by-time.ts';
import { boundsOf } from '../../../src/explore/explore-map.client.ts';
import { exploreData } from '../../../src/explore/explore-data.ts';
import { orderFacts } from '../../../src/model/facts/facts.ts';
import { geometryBounds } from '../../../src/model/facts/geography.ts';
import { event, place, rawFacts } from '../support/entries.ts';

describe('changes of control', () => {
  const span = (
    district: string,
    by: ControlSpan['by'],
    from: string,
    to?: string,
  ): ControlSpan => ({ district, by, from, to });
  const control = [
    span('zangilan-district', 'armenian-forces', '1993', '2020-10-20'),
    span('zangilan-district', 'contested', '2020-10-20'),
    span('gubadli-district', 'armenian-forces', '1993', '2020-10-20'),
    span('gubadli-district', 'contested', '2020-10-20'),
    span('lachin-district', 'armenian-forces', '1992'),
  ];

  it('are the districts that another holds than on the day before', () => {
    expect(
      controlChanges(control, '2020-10-19', '2020-10-20').map(({ district }) => district),
    ).toEqual(['gubadli-district', 'zangilan-district']);
    expect(controlChanges(control, '2020-10-20', '2020-10-28')).toEqual([]);
  });

  it('are told together where they are the same', () => {
    expect(controlChangeWords(controlChanges(control, '2020-10-19', '2020-10-20'))).toBe(
      'Gubadli and Zangilan: Armenian forces before, now fought over, or held in part by each side.',
    );
  });
});

describe('the strip of steps', () => {
  const dates = [
    '2020-10-17',
    '2020-10-17/2020-10-18',
    '2020-10-18',
    '2020-10-18',
    '2020-11-10',
    '2021-09',
    '2021-09-04',
    '2021-10-04',
    '2021-10-04',
    '2021-10-31',
  ];
  const events = dates.map((date, at) => event({ id: `e${at}`, date }));
  const told = parts.map((part) => ({ part, steps: stepsOf(part, events) }));
  const strip = stripOf(told);

  it('gives each mark the room of a finger', () => {
    for (const [index, one] of strip.placed.entries())
      for (const other of strip.placed.slice(index + 1))
        expect(
          Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)),
        ).toBeGreaterThanOrEqual(measure.day - 1e-6);
  });

  it('puts each mark into the band of its step', () => {
    const keys = told.flatMap(({ steps }) =>
      steps.flatMap((step) => step.events.map(() => step.key)),
    );
    for (const [index, { x }] of strip.placed.entries()) {
      const band = strip.bands.find(({ key }) => key === keys[index]);
      expect(x).toBeGreaterThan(band?.x ?? Number.NaN);
      expect(x).toBeLessThan((band?.x ?? 0) + (band?.width ?? 0));
    }
  });

  it('is as wide as its days, with room between the parts', () => {
    expect(strip.width).toBe((45 + 91) * measure.day + 2 * measure.pad + measure.gap);
    expect(strip.months.map(({ text }) => text)).toEqual([
      'September 2020',
      'October 2020',
      'November 2020',
      'August 2021',
      'September 2021',
      'October 2021',
    ]);
  });
});

describe('where the map goes', () => {
  it('is round the places, and wide enough to see where that is', () => {
    const bounds = boundsOf([[46.6, 39.1]], 0.9);
    expect((bounds?.east ?? 0) - (bounds?.west ?? 0)).toBeCloseTo(0.9);
  });

  it('never leads to where there is no geometry', () => {
    const bounds = boundsOf(
      [
        [44.4, 40.8],
        [48.9, 38.1],
      ],
      1.5,
    );
    expect(bounds?.west).toBeGreaterThanOrEqual(geometryBounds.west);
    expect(bounds?.north).toBeLessThanOrEqual(geometryBounds.north);
  });

  it('is nowhere for places beyond the map', () => {
    expect(boundsOf([], 1)).toBeUndefined();
  });
});

describe('where the places of the steps stand', () => {
  const facts = orderFacts(
    rawFacts({
      places: [
        place({ id: 'lachin-district', kind: 'district', lat: 39.6, lon: 46.5 }),
        place({ id: 'tehran', lat: 35.7, lon: 51.4 }),
        place({ id: 'goris', lat: 39.51, lon: 46.34 }),
        place({ id: 'kapan', lat: 39.2, lon: 46.4 }),
      ],
      labels: [
        {
          id: 'lachin',
          area: 'lachin-district',
          class: 'district',
          text: ['Lachin'],
          lat: 39.7,
          lon: 46.3,
        },
      ],
      events: [event({ date: '2020-10-17', places: ['lachin-district', 'tehran', 'goris'] })],
    }),
  );
  const [war] = parts;
  const { where } = exploreData(war ? stepsOf(war, facts.events.list) : [], facts);

  it('is at their points, a district where its name is, and nowhere for those beyond the map', () => {
    expect(where).toEqual({ goris: [46.34, 39.51], 'lachin-district': [46.3, 39.7] });
  });
});
