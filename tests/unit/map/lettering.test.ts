import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/map/frame.ts';
import {
  areaBoxes,
  areasIn,
  barOf,
  riverNames,
  type PlacedArea,
} from '../../../src/map/lettering.ts';
import { byRank, emphasisedAmong, markersIn } from '../../../src/map/markers.ts';
import { lineNameBox, lineNamesIn, schematicIn } from '../../../src/map/schematic.ts';
import type { Label } from '../../../src/model/schema/label.ts';
import type { Line } from '../../../src/model/schema/line.ts';
import type { Place } from '../../../src/model/schema/place.ts';
import { place } from '../support/entries.ts';

/** A frame whose units are degrees: a place of longitude 100 and latitude 50 stands at 100, 50. */
const frame: Frame = {
  west: 0,
  east: 200,
  south: 30,
  north: 50,
  width: 200,
  height: 100,
  project: (point) => point,
};
const sizes = { emphasised: 12, town: 10, district: 8, region: 9, country: 16 };

const label = (given: Partial<Label> = {}): Label => ({
  id: 'shusha',
  class: 'district',
  text: ['Shusha'],
  lon: 100,
  lat: 50,
  ...given,
});
const line = (given: Partial<Line> = {}): Line => ({
  id: 'a-road',
  name: 'A road',
  class: 'road',
  sources: [],
  note: 'Schematic.',
  ...given,
});
const town = (id: string, lon: number, lat: number, map: Place['map'] = {}): Place =>
  place({ id, names: { en: id }, lon, lat, map });

describe('the names of areas', () => {
  const names = (labels: Label[], cut: 'wide' | 'narrow' = 'wide') =>
    areasIn(frame, labels, sizes, cut);

  it('have letters of the size of their class', () => {
    const each = (['country', 'region', 'district', 'water'] as const).map((kind, index) =>
      label({ id: kind, class: kind, text: ['Abc'], lat: 20 + 20 * index }),
    );
    expect(names(each).map(({ kind, size }) => [kind, size])).toEqual([
      ['country', 16],
      ['region', 9],
      ['district', 8],
      ['water', 8],
    ]);
  });

  it('stand where they are set, and name their own area or another', () => {
    expect(names([label(), label({ id: 'wide-b', area: 'b', lat: 80 })])).toMatchObject([
      { area: 'shusha', x: 100, y: 50 },
      { area: 'b', x: 100, y: 80 },
    ]);
  });

  it('are those of the cut, and none that runs along a river', () => {
    const labels = [
      label({ id: 'a', cut: 'narrow' }),
      label({ id: 'b', cut: 'wide' }),
      label({ id: 'c', lat: 80 }),
      label({ id: 'd', lat: 20, course: [] }),
    ];
    expect(names(labels).map(({ area }) => area)).toEqual(['b', 'c']);
    expect(names(labels, 'narrow').map(({ area }) => area)).toEqual(['a', 'c']);
  });

  it('leave out what would cross an edge of the drawing, and what would cross a name before it', () => {
    // Six bold capitals of eight units with room between them: 42.39 in all, 21.2 to each side.
    const shown = (lon: number, lat: number): boolean => names([label({ lon, lat })]).length === 1;
    expect([shown(23.1, 50), shown(23.3, 50)]).toEqual([false, true]);
    expect([shown(176.9, 50), shown(176.7, 50)]).toEqual([false, true]);
    expect([shown(100, 8.3), shown(100, 8.5)]).toEqual([false, true]);
    expect([shown(100, 96.1), shown(100, 95.9)]).toEqual([false, true]);
    expect(
      names([label({ id: 'a' }), label({ id: 'b', lat: 55 }), label({ id: 'c', lat: 60 })]).map(
        ({ area }) => area,
      ),
    ).toEqual(['a', 'c']);
  });

  it('take room line by line, capitals more than small letters', () => {
    const area: PlacedArea = { area: 'a', kind: 'region', text: ['AB'], x: 100, y: 50, size: 10 };
    const close = (value: number) => expect.closeTo(value, 2) as number;
    const top = { x: close(91.46), y: 42, width: close(17.07), height: 10.5 };
    expect(areaBoxes(area)).toEqual([top]);
    expect(areaBoxes({ ...area, kind: 'water' })).toMatchObject([{ width: close(13.34) }]);
    expect(areaBoxes({ ...area, kind: 'country' })).toMatchObject([{ width: close(19.34) }]);
    expect(areaBoxes({ ...area, text: ['AB', 'cc'] })).toEqual([
      top,
      { x: close(95.94), y: close(54.26), width: close(8.11), height: close(8.19) },
    ]);
  });
});

describe('the order of places', () => {
  it('is by rank, those without one after the others, and those that an area stands for last', () => {
    const places = [
      town('last', 0, 0, { rank: 1, labelledBy: 'an-area' }),
      town('b', 0, 0),
      town('a', 0, 0),
      town('second', 0, 0, { rank: 2 }),
      town('first', 0, 0, { rank: 1 }),
    ];
    expect(byRank(places).map(({ id }) => id)).toEqual(['first', 'second', 'a', 'b', 'last']);
    expect(byRank(places.toReversed()).map(({ id }) => id)).toEqual(
      byRank(places).map(({ id }) => id),
    );
  });

  it('lets only one of two emphasised places within five kilometres stand out', () => {
    const at = (id: string, lat: number, rank: number) =>
      town(id, 46, lat, { emphasised: true, rank });
    expect(
      emphasisedAmong([
        at('near', 39.04, 2),
        at('first', 39, 1),
        at('far', 39.05, 3),
        town('plain', 46, 38),
      ]),
    ).toEqual(['first', 'far']);
  });
});

describe('the points of a drawing', () => {
  it('are those of places eight units from the edges, and no districts', () => {
    const shown = (lon: number, lat: number): boolean =>
      markersIn(frame, [town('a', lon, lat)], sizes, [], 6).markers.length === 1;
    expect([shown(8, 50), shown(9, 50), shown(192, 50), shown(191, 50)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([shown(100, 8), shown(100, 9), shown(100, 92), shown(100, 91)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    const district = place({ id: 'd', kind: 'district', lon: 100, lat: 50 });
    expect(markersIn(frame, [district], sizes, [], 6).markers).toEqual([]);
  });

  it('have larger letters where they stand out, and say what maps call them', () => {
    const places = [town('Goris', 50, 50), town('dam', 130, 50, { label: 'Dam', rank: 1 })];
    const { markers } = markersIn(frame, places, sizes, [], 6, { emphasised: ['dam'] });
    expect(markers).toMatchObject([
      { ids: ['dam'], emphasised: true, label: { text: 'Dam', size: 12 } },
      { ids: ['Goris'], emphasised: false, label: { text: 'Goris', size: 10 } },
    ]);
  });

  const area: PlacedArea = {
    area: 'an-area',
    kind: 'district',
    text: ['AREA'],
    x: 120,
    y: 53,
    size: 8,
  };

  it('give way to the names of areas, which move out of the way of what stands out', () => {
    const right = (emphasised: string[]) => {
      const { markers, areas } = markersIn(frame, [town('Goris', 100, 50)], sizes, [area], 6, {
        emphasised,
      });
      return [areas[0]?.y === area.y, markers[0]?.label?.anchor];
    };
    expect(right([])).toEqual([true, 'end']);
    expect(right(['Goris'])).toEqual([false, 'start']);
  });

  it('have no name where the area of that name is written, and one where it is not', () => {
    const named = town('Shusha', 50, 20, { labelledBy: 'an-area' });
    const label = (areas: PlacedArea[]) =>
      markersIn(frame, [named], sizes, areas, 6, { emphasised: [] }).markers[0]?.label?.text;
    expect(label([area])).toBeUndefined();
    expect(label([{ ...area, area: 'another' }])).toBe('Shusha');
    expect(label([])).toBe('Shusha');
  });

  it('never cross each other with their names, those that stand out first', () => {
    const places = [town('Later', 100, 50, { rank: 1 }), town('First', 103, 50)];
    const { markers } = markersIn(frame, places, sizes, [], 6, { emphasised: ['First'] });
    expect(markers.map(({ ids, label }) => [ids.join(), label?.anchor])).toEqual([
      ['First', 'start'],
      ['Later', 'end'],
    ]);
  });

  it('are one where two would touch: shared by those that are asked for, else the first alone', () => {
    const places = [
      town('Khudafarin dam', 100, 50, { rank: 1 }),
      town('Khudafarin bridges', 103, 50),
    ];
    const marks = (first: string[]) =>
      markersIn(frame, places, sizes, [], 6, { emphasised: [], first, apart: 10 }).markers.map(
        ({ ids, label }) => [ids.length, label?.text],
      );
    expect(marks([])).toEqual([[1, 'Khudafarin dam']]);
    expect(marks(places.map(({ id }) => id))).toEqual([[2, 'Khudafarin\ndam, bridges']]);
    const others = [town('Norduz', 100, 50), town('Agarak', 103, 50)];
    const { markers } = markersIn(frame, others, sizes, [], 6, {
      first: ['Norduz', 'Agarak'],
      apart: 10,
    });
    expect(markers.map(({ label }) => label?.text)).toEqual(['Agarak\nNorduz']);
  });
});

describe('the words beside a line', () => {
  const words = (given: Partial<NonNullable<Line['labels']>[number]> = {}) =>
    line({
      labels: [{ text: ['A road,', 'schematic'], lat: 50, lon: 100, anchor: 'start', ...given }],
    });
  const shown = (one: Line, taken: Parameters<typeof lineNamesIn>[4] = []) =>
    lineNamesIn(frame, [one], 10, 'wide', taken);

  it('take the room of their longest line, as often as there are lines', () => {
    const [name] = shown(words());
    expect(name && lineNameBox(name)).toEqual({
      x: 100,
      y: 42,
      width: expect.closeTo(45.26, 9) as number,
      height: 21,
    });
  });

  it('stand there where they cross neither an edge nor what is written already', () => {
    expect(shown(words())).toMatchObject([
      { text: ['A road,', 'schematic'], x: 100, y: 50, size: 10 },
    ]);
    expect(shown(words({ lon: 170 }))).toEqual([]);
    expect(shown(words({ lat: 95 }))).toEqual([]);
    const box = { x: 140, y: 60, width: 5, height: 5 };
    expect(shown(words(), [{ x: 0, y: 0, width: 9, height: 9 }, box])).toEqual([]);
    expect(shown(words(), [{ ...box, x: 150 }])).toHaveLength(1);
  });

  it('are those of the cut', () => {
    expect(shown(words({ cut: 'narrow' }))).toEqual([]);
    expect(shown(words({ cut: 'wide' }))).toHaveLength(1);
    expect(shown(line())).toEqual([]);
  });
});

describe('lines and curves', () => {
  it('draw a schematic line from point to point, of its own or of its places', () => {
    const places = [town('a', 1, 2), town('b', 3.14159, 4)];
    expect(
      schematicIn(
        frame,
        [
          line({
            id: 'own',
            course: [
              [0, 0],
              [10, 10],
            ],
          }),
          line({ id: 'by places', via: ['a', 'b'] }),
          line({ id: 'surveyed' }),
        ],
        places,
      ).map(({ line: { id }, d }) => [id, d]),
    ).toEqual([
      ['own', 'M0 0l10 10'],
      ['by places', 'M1 2l2.1 2'],
    ]);
  });

  it('write the name of a river along its curve, in the cut that it is for', () => {
    const river = label({
      class: 'river',
      text: ['Aras', '(Araz)'],
      course: [
        [0, 0],
        [10, 5],
        [20, 0],
      ],
    });
    const [name] = riverNames(frame, [label(), river, { ...river, cut: 'narrow' }], 'wide', 10);
    expect(name?.text).toBe('Aras (Araz)');
    expect(name?.d).toMatch(/^M0,0C.*20,0$/);
    expect(riverNames(frame, [river, { ...river, cut: 'narrow' }], 'wide', 10)).toHaveLength(1);
  });

  it('measure the scale at the latitude of the middle', () => {
    const { km, length } = barOf(frame, 10);
    // At 40° north a degree of longitude has 85.18 km, and here one unit.
    expect(length / km).toBeCloseTo(1 / 85.18, 5);
    expect(length).toBeLessThanOrEqual(50);
  });

  it('put the scale bar into the first corner where no place lies', () => {
    const at = (...points: [number, number][]) => {
      const { x, y } = barOf(frame, 10, points);
      return [x < 100 ? 'left' : 'right', y > 50 ? 'low' : 'high'];
    };
    expect(at()).toEqual(['left', 'low']);
    expect(at([20, 90])).toEqual(['right', 'low']);
    expect(at([20, 90], [180, 90])).toEqual(['left', 'high']);
    expect(at([20, 90], [180, 90], [20, 20])).toEqual(['right', 'high']);
    expect(at([20, 90], [180, 90], [20, 20], [180, 20])).toEqual(['left', 'low']);
  });
});
