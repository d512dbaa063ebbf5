/**
 * What is drawn: west, south, east, north in degrees. Wider than any frame of the site, so that no
 * frame shows a cut edge.
 */
export const region = [44.2, 37.85, 49.15, 41.15];

/** Countries that lie in the region, by the code that the OpenStreetMap extract uses. */
export const countries = {
  ARM: 'armenia',
  AZE: 'azerbaijan',
  GEO: 'georgia',
  IRN: 'iran',
  TUR: 'turkey',
  RUS: 'russia',
};

/**
 * The shape to which a first-level unit of Natural Earth belongs. The rest of each country stays
 * one shape. Codes and not names: Natural Earth labels the district of Lachin (AZE-1735)
 * "Lankaran", and calls Khojaly and the city of Khankendi by each other's names. The two cities
 * that are units of their own join the district round them.
 */
const units = {
  'AZE-1682': 'kalbajar-district',
  'AZE-1735': 'lachin-district',
  'AZE-1736': 'gubadli-district',
  'AZE-1740': 'zangilan-district',
  'AZE-1699': 'jabrayil-district',
  'AZE-1702': 'fuzuli-district',
  'AZE-1691': 'aghdam-district',
  'AZE-1738': 'tartar-district',
  'AZE-1734': 'khojavend-district',
  'AZE-1739': 'khojaly-district',
  'AZE-4838': 'khojaly-district',
  'AZE-1737': 'shusha-district',
  'AZE-5565': 'shusha-district',
  'AZE-2415': 'nakhchivan-exclave',
  'AZE-2418': 'nakhchivan-exclave',
  'AZE-2419': 'nakhchivan-exclave',
  'AZE-2420': 'nakhchivan-exclave',
  'AZE-2421': 'nakhchivan-exclave',
  'AZE-2422': 'nakhchivan-exclave',
  'AZE-2423': 'nakhchivan-exclave',
  'AZE-5567': 'nakhchivan-exclave',
  'ARM-1732': 'syunik',
};

/**
 * @param {{adm1_code: string, adm0_a3: 'ARM' | 'AZE'}} properties - of a Natural Earth unit
 * @returns {string} the id of the shape that the unit becomes part of
 */
export function unitOf(properties) {
  return units[properties.adm1_code] ?? countries[properties.adm0_a3];
}

/**
 * Towns that the outlines of Natural Earth leave outside the district that has its name from them,
 * by 0.4 and 1.7 km. A circle round each is given to its district, so that the map does not show a
 * town under the wrong holder. Longitude, latitude.
 */
const seats = [
  { id: 'jabrayil-district', at: [47.0284, 39.3992] },
  { id: 'lachin-district', at: [46.5469, 39.6408] },
];

/** Radius of those circles in km. */
const seatRadius = 2.2;

/** @returns {object[]} the circles of {@link seats} as GeoJSON features */
export function seatCircles() {
  const kmPerDegree = 111.2;
  return seats.map(({ id, at: [lon, lat] }) => {
    const ring = Array.from({ length: 37 }, (_, i) => {
      const angle = ((i % 36) / 18) * Math.PI;
      const radius = seatRadius / kmPerDegree;
      return [
        lon + (radius * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180),
        lat + radius * Math.sin(angle),
      ];
    });
    return {
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
}

/**
 * Waters that are named on the map, each by a point in it (longitude, latitude). Others keep no id.
 */
export const waters = [
  { id: 'khudafarin-reservoir', at: [46.884, 39.153] },
  { id: 'aras-reservoir', at: [45.318, 39.166] },
  { id: 'sarsang-reservoir', at: [46.617, 40.173] },
  { id: 'sev-lich', at: [46.2323, 39.6007] },
  { id: 'lake-sevan', at: [45.327, 40.357] },
  { id: 'lake-urmia', at: [45.31, 38.06] },
  { id: 'caspian-sea', at: [49.04, 38.57] },
];

/**
 * East of this longitude the border of Azerbaijan and Iran has left the Aras and runs over land:
 * its northernmost corner.
 */
export const arasLeavesBorder = 47.985;

/** Where the border of Azerbaijan and Iran is the Aras. */
const arasBorder = [/iran/, 'aras-azerbaijan-iran', 'river-border'];

/**
 * Lines by the two shapes that they part, as `one|other` in alphabetical order; the ids are those
 * of `content/facts/lines.yaml`.
 */
const lines = [
  [/^iran\|nakhchivan-exclave$/, 'aras-nakhchivan-iran', 'river-border'],
  [/^iran\|syunik$/, 'aras-armenia-iran', 'river-border'],
  [/^nakhchivan-exclave\|turkey$/, 'aras-nakhchivan-turkey', 'river-border'],
  [/^armenia\|turkey$/, 'aras-armenia-turkey', 'river-border'],
  [/^(armenia\|)?nakhchivan-exclave(\|syunik)?$/, 'border-armenia-nakhchivan', 'border'],
  [/georgia|russia/, 'border-georgia', 'border'],
  [/^iran\|turkey$/, 'border-iran-turkey', 'border'],
  [/^azerbaijan\|iran$/, 'border-azerbaijan-iran', 'border'],
  arasBorder,
  [/^armenia\|syunik$/, 'syunik-edge', 'district'],
  [/armenia|syunik/, 'border-armenia-azerbaijan', 'border'],
  [/./, 'district-edges', 'district'],
];

/**
 * Gives the lines of a topology their ids and joins those that share one.
 *
 * @param {object} topology - TopoJSON with an object `lines` whose geometries have `pair` and
 *   `part`; it is changed
 * @returns {object} the same topology, its objects in a fixed order and without what nobody reads
 */
export function nameLines(topology) {
  const joined = new Map();
  for (const { properties, type, arcs } of topology.objects.lines.geometries) {
    const [, id, kind] =
      properties.part === 'river'
        ? arasBorder
        : lines.find(([pattern]) => pattern.test(properties.pair));
    const line = joined.get(id) ?? { type: 'MultiLineString', arcs: [], properties: { id, kind } };
    line.arcs.push(...(type === 'LineString' ? [arcs] : arcs));
    joined.set(id, line);
  }
  const byId = (a, b) => (a.properties.id < b.properties.id ? -1 : 1);
  topology.objects.lines.geometries = [...joined.values()].sort(byId);
  topology.objects.units.geometries.sort(byId);
  for (const { properties } of topology.objects.water.geometries)
    if (properties?.id == null) delete properties?.id;
  return topology;
}
