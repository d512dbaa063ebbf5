import type { Place } from '../model/schema/place.ts';

/** How each kind of place is written. */
export const placeKindWords: Record<Place['kind'], string> = {
  town: 'town',
  village: 'village',
  bridge: 'bridges',
  dam: 'dam',
  river: 'river',
  'border-crossing': 'border crossing',
  checkpoint: 'checkpoint',
  district: 'district',
  region: 'region',
  road: 'road',
  route: 'proposed or planned route',
  airport: 'airport',
  lake: 'lake',
  area: 'area',
};

/** How the position of a place is known, in words. */
export const basisWords: Record<Place['basis'], string> = {
  published: 'printed in a source',
  gazetteer: 'GeoNames gazetteer',
  approximate: 'approximate',
};

/**
 * A position in decimal degrees (WGS 84), latitude first, with hemispheres: "39.15° N, 46.94° E".
 */
export function coordinates({ lat, lon }: Pick<Place, 'lat' | 'lon'>): string {
  const part = (value: number, positive: string, negative: string): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`;
}
