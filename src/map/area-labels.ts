import type { Point } from '../model/facts/geography.ts';

/** A name that stands on an area. */
export interface AreaLabel {
  id: string;
  /** One or two lines. */
  text: string[];
  kind: 'country' | 'region' | 'district' | 'water';
  /** Middle of the name: longitude, latitude. */
  at: Point;
  /** Only on one of the two cuts of the large map. */
  only?: 'wide' | 'narrow';
}

/**
 * Names of areas, set by hand as on any map, so that they keep clear of rivers, roads and towns.
 */
export const areaLabels: AreaLabel[] = [
  { id: 'azerbaijan', text: ['Azerbaijan'], kind: 'country', at: [47.86, 40.3], only: 'wide' },
  { id: 'azerbaijan', text: ['Azerbaijan'], kind: 'country', at: [47.33, 40.1], only: 'narrow' },
  { id: 'armenia', text: ['Armenia'], kind: 'country', at: [44.98, 40.02], only: 'wide' },
  { id: 'iran', text: ['Iran'], kind: 'country', at: [46.75, 38.62], only: 'wide' },
  { id: 'iran', text: ['Iran'], kind: 'country', at: [47.08, 38.87], only: 'narrow' },
  { id: 'turkey', text: ['Turkey'], kind: 'district', at: [44.54, 39.8], only: 'wide' },
  { id: 'syunik', text: ['Syunik', 'in Azerbaijan: Zangezur'], kind: 'region', at: [46.16, 39.27] },
  {
    id: 'nakhchivan-exclave',
    text: ['Nakhchivan', 'exclave of Azerbaijan'],
    kind: 'region',
    at: [45.47, 39.4],
    only: 'wide',
  },
  { id: 'kalbajar-district', text: ['Kalbajar'], kind: 'district', at: [46.2, 40.06] },
  { id: 'lachin-district', text: ['Lachin'], kind: 'district', at: [46.34, 39.72] },
  { id: 'gubadli-district', text: ['Gubadli'], kind: 'district', at: [46.58, 39.38] },
  { id: 'jabrayil-district', text: ['Jabrayil'], kind: 'district', at: [46.97, 39.33] },
  { id: 'fuzuli-district', text: ['Fuzuli'], kind: 'district', at: [47.3, 39.6] },
  { id: 'aghdam-district', text: ['Aghdam'], kind: 'district', at: [47.0, 40.02] },
  { id: 'tartar-district', text: ['Tartar'], kind: 'district', at: [46.8, 40.26], only: 'wide' },
  { id: 'khojavend-district', text: ['Khojavend'], kind: 'district', at: [47.04, 39.68] },
  { id: 'khojaly-district', text: ['Khojaly'], kind: 'district', at: [46.64, 39.9] },
  { id: 'lake-sevan', text: ['Lake Sevan'], kind: 'water', at: [45.36, 40.33], only: 'wide' },
  { id: 'caspian-sea', text: ['Caspian', 'Sea'], kind: 'water', at: [48.9, 38.8], only: 'wide' },
];
