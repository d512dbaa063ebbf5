import type { Place } from '../model/schema/place.ts';

/**
 * The places that carry the op-ed's story; Syunik, the third anchor, is an area and has a label of
 * its own.
 */
export const anchors = ['khudafarin-dam', 'zangilan-town'];

/** Kinds that are shown as an area or a line and so have no point of their own on the drawing. */
const spread: Place['kind'][] = ['district', 'region', 'river', 'road', 'route'];

/**
 * What to label first where there is no room for all: anchors, then towns by which the reader finds
 * the way.
 */
const order = [
  ...anchors,
  'khankendi',
  'yerevan',
  'tabriz',
  'nakhchivan-city',
  'goris',
  'kapan',
  'meghri',
  'shusha',
  'horadiz',
  'julfa',
  'ganja',
  'ardabil',
  'aghband',
  'hadrut',
  'soltanli',
  'bilasuvar',
  'minjivan',
  'giz-galasi-dam',
  'ordubad',
  'barda',
  'parsabad',
  'astara',
  'khudafarin-bridges',
  'eyvazli',
  'shurnukh',
  'aslanduz',
  'norduz',
  'agarak',
  'sisian',
  'tatev',
  'vardenis',
  'jermuk',
  'sadarak',
  'poldasht',
  'khomarlu',
];

/** A town that gives its district its name: the district's label is enough on a small drawing. */
const namedByDistrict = [
  'jabrayil-town',
  'fuzuli-town',
  'gubadli-town',
  'lachin-town',
  'kalbajar-town',
  'aghdam-town',
];

/** Whether a place is drawn as a point. */
export function isPoint({ kind }: Place): boolean {
  return !spread.includes(kind);
}

/** Points in the order in which they get their labels; the rest after those, by id. */
export function byRank(places: Place[]): Place[] {
  const rank = (id: string): number =>
    (order.indexOf(id) + 1 || order.length + 1) + (namedByDistrict.includes(id) ? order.length : 0);
  return places.toSorted((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** Whether a point's name is left to the label of its district. */
export function isNamedByDistrict(id: string): boolean {
  return namedByDistrict.includes(id);
}

/** The word that labels a point: on the map a name is enough, the kind is told in the list. */
export function labelOf({ id, names }: Place): string {
  return id === 'khudafarin-dam'
    ? 'Khudafarin'
    : names.en
        .replace(/ \((?:city|Iran|Azerbaijan)\)$/, '')
        .replace(/ International Airport$/, ' airport');
}
