/** A GeoJSON feature with the id of the shape, line or water that it belongs to. */
export const feature = (id, geometry) => ({ type: 'Feature', properties: { id }, geometry });
export const collection = (features) => ({ type: 'FeatureCollection', features });

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
  'kalbajar-district': 'AZE-1682',
  'lachin-district': 'AZE-1735',
  'gubadli-district': 'AZE-1736',
  'zangilan-district': 'AZE-1740',
  'jabrayil-district': 'AZE-1699',
  'fuzuli-district': 'AZE-1702',
  'aghdam-district': 'AZE-1691',
  'tartar-district': 'AZE-1738',
  'khojavend-district': 'AZE-1734',
  'khojaly-district': 'AZE-1739 AZE-4838',
  'shusha-district': 'AZE-1737 AZE-5565',
  'nakhchivan-exclave': 'AZE-2415 AZE-2418 AZE-2419 AZE-2420 AZE-2421 AZE-2422 AZE-2423 AZE-5567',
  syunik: 'ARM-1732',
};

/** The id of the shape that a unit of Natural Earth, with these properties, becomes part of. */
export function unitOf({ adm1_code, adm0_a3 }) {
  const found = Object.entries(units).find(([, codes]) => codes.includes(adm1_code));
  return found?.[0] ?? countries[adm0_a3];
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

/** Those circles, by the id of their district. */
export const seatCircles = seats.map(({ id, at: [lon, lat] }) => {
  const kmPerDegree = 111.2;
  const radius = seatRadius / kmPerDegree;
  const ring = Array.from({ length: 37 }, (_, i) => {
    const angle = ((i % 36) / 18) * Math.PI;
    return [
      lon + (radius * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180),
      lat + radius * Math.sin(angle),
    ];
  });
  return feature(id, { type: 'Polygon', coordinates: [ring] });
});

/**
 * Waters that are drawn as what the land leaves free, each with a point in it (longitude,
 * latitude).
 */
export const waters = {
  'khudafarin-reservoir': [46.884, 39.153],
  'aras-reservoir': [45.318, 39.166],
  'sarsang-reservoir': [46.617, 40.173],
  'sev-lich': [46.2323, 39.6007],
  'caspian-sea': [49.04, 38.57],
};

/**
 * Lakes whose shores come from Natural Earth, each with a point in it: in the land borders from
 * OpenStreetMap they are blocks with square corners.
 */
export const lakes = {
  'lake-sevan': [45.327, 40.357],
  'lake-urmia': [45.31, 38.06],
};

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
 * Gives the `lines` of a TopoJSON topology, which have `pair` and `part`, their ids and joins those
 * that share one; its objects come into a fixed order and lose what nobody reads.
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
  // A water without a name keeps no id.
  for (const { properties } of topology.objects.water.geometries)
    if (properties?.id == null) delete properties?.id;
  return topology;
}
