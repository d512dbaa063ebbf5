import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { polygonContains } from 'd3-polygon';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { controlOn, controlWords, snapshots } from '../../../src/model/facts/control.ts';
import { courseOf } from '../../../src/map/schematic.ts';
import { decodeArcs, shapesOf, type MapTopology } from '../../../src/model/facts/topology.ts';
import type { Point } from '../../../src/model/facts/geography.ts';
import type { Control } from '../../../src/model/schema/control.ts';
import type { Label } from '../../../src/model/schema/label.ts';
import type { Line } from '../../../src/model/schema/line.ts';
import type { Place } from '../../../src/model/schema/place.ts';

const facts = <T>(name: string): T[] =>
  parse(readFileSync(`content/facts/${name}.yaml`, 'utf8')) as T[];
const text = readFileSync('public/geo/region.json', 'utf8');
const topology = JSON.parse(text) as MapTopology;
const arcs = decodeArcs(topology);
const control = facts<Control>('control');
const lines = facts<Line>('lines');
const labels = facts<Label>('labels');
const places = new Map(facts<Place>('places').map((place) => [place.id, place]));
const units = shapesOf(topology, 'units', arcs);
const unitAt = (point: Point): string | undefined =>
  units.find(({ coordinates }) =>
    (coordinates as Point[][][]).some(([outer = []]) => polygonContains(outer, point)),
  )?.id;
/** Shapes within a kilometre: as far as the outlines of Natural Earth stray. */
const unitsNear = ([lon, lat]: Point): (string | undefined)[] =>
  [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => unitAt([lon + x * 0.0115, lat + y * 0.009])));
const at = (id: string): Point => [places.get(id)?.lon ?? 0, places.get(id)?.lat ?? 0];

describe('the geometry', () => {
  it('is small enough for a poor line', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(60_000);
  });

  it('has every town in the district that bears its name, or within a kilometre of it, Lachin too', () => {
    for (const name of [
      'jabrayil',
      'zangilan',
      'fuzuli',
      'gubadli',
      'aghdam',
      'kalbajar',
      'lachin',
    ]) {
      expect(unitsNear(at(`${name}-town`)), name).toContain(`${name}-district`);
    }
    for (const [place, unit] of [
      ['shusha', 'shusha-district'],
      ['khankendi', 'khojaly-district'],
      ['hadrut', 'khojavend-district'],
      ['kapan', 'syunik'],
      ['nakhchivan-city', 'nakhchivan-exclave'],
      ['tabriz', 'iran'],
      ['yerevan', 'armenia'],
      ['ganja', 'azerbaijan'],
    ] as const) {
      expect(`${place}: ${unitAt(at(place))}`).toBe(`${place}: ${unit}`);
    }
  });

  it('has the Khudafarin reservoir just above the dam', () => {
    const reservoir = shapesOf(topology, 'water', arcs).find(
      ({ id }) => id === 'khudafarin-reservoir',
    );
    const [lon, lat] = at('khudafarin-dam');
    const near = (reservoir?.coordinates as Point[][][])
      .flat(2)
      .filter(([x, y]) => Math.hypot((x - lon) * 0.775, y - lat) < 0.02);
    expect(near.length).toBeGreaterThan(0);
    expect((reservoir?.coordinates as Point[][][]).flat(2).every(([x]) => x < lon + 0.02)).toBe(
      true,
    );
  });

  it('has all names of areas inside their areas', () => {
    for (const { area, lat, lon, class: kind } of labels)
      if (kind !== 'water' && kind !== 'river')
        expect(`${area}: ${unitAt([lon, lat])}`).toBe(`${area}: ${area}`);
  });
});

describe('control', () => {
  it('names districts that the geometry has', () => {
    const known = new Set(units.map(({ id }) => id));
    expect(control.map(({ district }) => district).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(snapshots.map(({ on }) => on))('tells of every district exactly once on %s', (on) => {
    expect([...controlOn(control, on).keys()].toSorted()).toEqual(
      [...new Set(control.map(({ district }) => district))].toSorted(),
    );
  });

  it('says in words what the map shows', () => {
    expect(controlWords(control, '2020-12-01')).toBe(
      'Azerbaijan held Aghdam, Fuzuli, Gubadli, Jabrayil, Kalbajar, Lachin and Zangilan. ' +
        'Fought over, or held in part by each side: Khojavend, Shusha and Tartar. ' +
        'Under Russian peacekeepers and local Armenian authorities: Khojaly.',
    );
  });
});

describe('lines', () => {
  it('each have a course, surveyed or schematic', () => {
    const surveyed = new Set(
      topology.objects.lines.geometries.map(({ properties }) => properties?.id),
    );
    expect(
      lines.filter((line) => !surveyed.has(line.id) && !courseOf(line, places)).map(({ id }) => id),
    ).toEqual([]);
    expect(
      lines.filter((line) => surveyed.has(line.id) && courseOf(line, places)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('say which place is unknown', () => {
    const line = { ...(lines[0] as Line), id: 'x', via: ['goris', 'atlantis'] };
    expect(() => courseOf(line, places)).toThrow(
      'line "x" passes through "atlantis", which is no place',
    );
  });
});
