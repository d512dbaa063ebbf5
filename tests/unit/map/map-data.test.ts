import { describe, expect, it } from 'vitest';
import { districtSlots, lineSlots, mapData } from '../../../src/map/map-data.ts';
import { orderFacts, type RawFacts } from '../../../src/model/facts/facts.ts';
import type { Control } from '../../../src/model/schema/control.ts';
import type { Label } from '../../../src/model/schema/label.ts';
import type { Line } from '../../../src/model/schema/line.ts';
import { place, rawFacts } from '../support/entries.ts';

const control = (given: Partial<Control>): Control => ({
  id: 'c',
  district: 'zangilan-district',
  by: 'armenian-forces',
  sources: ['a'],
  note: 'So.',
  ...given,
});
const line = (given: Partial<Line>): Line => ({
  id: 'a-road',
  name: 'A road',
  class: 'road',
  sources: ['a'],
  note: 'So.',
  ...given,
});
const label = (given: Partial<Label>): Label => ({
  id: 'shusha-district',
  class: 'district',
  text: ['Shusha'],
  lat: 39.7,
  lon: 46.7,
  ...given,
});
const data = (given: Partial<RawFacts>) => mapData(orderFacts(rawFacts(given)));

describe('the classes by which the map changes its date', () => {
  it('say of a district who holds it at each snapshot', () => {
    const all = districtSlots([
      control({ to: '2020-10-20' }),
      control({ from: '2020-10-20', to: '2020-12-01', by: 'contested' }),
      control({ from: '2020-12-01', by: 'azerbaijan' }),
      control({ district: 'shusha-district', from: '2020-11-10', by: 'azerbaijan' }),
    ]);
    expect([...all]).toEqual([
      [
        'zangilan-district',
        'on0-armenian-forces on1-contested on2-contested on3-azerbaijan on4-azerbaijan',
      ],
      ['shusha-district', 'on2-azerbaijan on3-azerbaijan on4-azerbaijan'],
    ]);
  });

  it('say of a line at which snapshots it is not there', () => {
    expect(lineSlots({})).toBe('');
    expect(lineSlots({ to: '2020-11-10' })).toBe('off2 off3 off4');
    expect(lineSlots({ from: '2020-12-01' })).toBe('off0 off1 off2');
  });
});

describe('what the moving map needs', () => {
  it('has points in order of importance, those that stand out and what maps call them', () => {
    const at = (id: string, map = {}, lat = 39.2) =>
      place({ id, names: { en: id }, lat, lon: 46.6, map });
    const { points } = data({
      places: [
        at('plain', {}, 39.3),
        at('dam', { rank: 2, label: 'Dam', emphasised: true }),
        at('first', { rank: 1 }, 39.4),
        place({ id: 'far', lat: 35.7, lon: 51.4 }),
        place({ id: 'district', kind: 'district', lat: 39.2, lon: 46.6 }),
      ],
    });
    expect(points).toEqual([
      { id: 'first', name: 'first', at: [46.6, 39.4] },
      { id: 'dam', name: 'dam', at: [46.6, 39.2], label: 'Dam', emphasised: true },
      { id: 'plain', name: 'plain', at: [46.6, 39.3] },
    ]);
  });

  it('has schematic lines with their courses and times, and none that is surveyed', () => {
    const { schematic } = data({
      lines: [
        line({
          id: 'own',
          course: [
            [46, 39],
            [47, 39],
          ],
          to: '2020-11-10',
        }),
        line({ id: 'surveyed', class: 'recognised' }),
      ],
    });
    expect(schematic).toEqual([
      {
        id: 'own',
        kind: 'road',
        classes: 'off2 off3 off4',
        from: undefined,
        to: '2020-11-10',
        course: [
          [46, 39],
          [47, 39],
        ],
      },
    ]);
  });

  it('has who held a district from when until when', () => {
    expect(data({ control: [control({ from: '2020-10-20' })] })).toMatchObject({
      control: [{ district: 'zangilan-district', from: '2020-10-20', by: 'armenian-forces' }],
      slots: { 'zangilan-district': expect.stringMatching(/^on1-armenian-forces /) as string },
    });
  });

  it('has the names of areas, of rivers along their curves and of lines', () => {
    const { words } = data({
      labels: [
        label({}),
        label({ id: 'aras', class: 'river', text: ['Aras'], course: [[46, 39]], cut: 'wide' }),
      ],
      lines: [
        line({
          to: '2020-11-10',
          labels: [{ text: ['Road'], lat: 39, lon: 46, anchor: 'end', cut: 'narrow' }],
        }),
      ],
    });
    expect(words).toEqual([
      { classes: 'area district', text: ['Shusha'], at: [46.7, 39.7] },
      { classes: 'area water', text: ['Aras'], at: [46.7, 39.7], cut: 'wide' },
      {
        classes: 'line-word road a-road off2 off3 off4 from-end',
        text: ['Road'],
        at: [46, 39],
        cut: 'narrow',
      },
    ]);
  });

  it('lets the name of an area that stands on one cut only come into view on the other', () => {
    const cuts = (labels: Label[]) => data({ labels }).words.map(({ cut }) => cut);
    expect(cuts([label({ cut: 'wide' })])).toEqual([undefined]);
    expect(
      cuts([
        label({ id: 'a-wide', area: 'a', cut: 'wide' }),
        label({ id: 'a-narrow', area: 'a', cut: 'narrow' }),
      ]),
    ).toEqual(['wide', 'narrow']);
  });
});
