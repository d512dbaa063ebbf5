/**
 * Lines by the two shapes that they part, as `one|other` in alphabetical order; the ids are those
 * of `content/facts/lines.yaml`.
 */
const pairs = [
  [/^iran\|nakhchivan-exclave$/, 'aras-nakhchivan-iran', 'river-border'],
  [/^iran\|syunik$/, 'aras-armenia-iran', 'river-border'],
  [/^nakhchivan-exclave\|turkey$/, 'aras-nakhchivan-turkey', 'river-border'],
  [/^armenia\|turkey$/, 'aras-armenia-turkey', 'river-border'],
  [/^(armenia\|)?nakhchivan-exclave(\|syunik)?$/, 'border-armenia-nakhchivan', 'border'],
  [/georgia|russia/, 'border-georgia', 'border'],
  [/^iran\|turkey$/, 'border-iran-turkey', 'border'],
  [/^azerbaijan\|iran$/, 'border-azerbaijan-iran', 'border'],
  [/iran/, 'aras-azerbaijan-iran', 'river-border'],
  [/^armenia\|syunik$/, 'syunik-edge', 'district'],
  [/armenia|syunik/, 'border-armenia-azerbaijan', 'border'],
  [/./, 'district-edges', 'district'],
];

/**
 * @param {string} pair - ids of the two shapes, in alphabetical order, as `one|other`
 * @returns {{id: string, kind: string}} what the line between them is
 */
function lineBetween(pair) {
  const [, id, kind] = pairs.find(([pattern]) => pattern.test(pair));
  return { id, kind };
}

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
    const named =
      properties.part === 'river'
        ? { id: 'aras-azerbaijan-iran', kind: 'river-border' }
        : lineBetween(properties.pair);
    const line = joined.get(named.id) ?? { type: 'MultiLineString', arcs: [], properties: named };
    line.arcs.push(...(type === 'LineString' ? [arcs] : arcs));
    joined.set(named.id, line);
  }
  const byId = (a, b) => (a.properties.id < b.properties.id ? -1 : 1);
  topology.objects.lines.geometries = [...joined.values()].sort(byId);
  topology.objects.units.geometries.sort(byId);
  for (const { properties } of topology.objects.water.geometries)
    if (properties?.id == null) delete properties?.id;
  return topology;
}
