/**
 * Builds `public/geo/region.json`, the geometry of the map: `npm run geo`. How and from what:
 * `docs/geo.md`. The same packages and the same mapshaper give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import mapshaper from 'mapshaper';
import { nearestCells } from './fill.mjs';
import { packages, readPackage } from './packages.mjs';
import { nameLines } from './lines.mjs';
import { arasLeavesBorder, countries, region, seatCircles, unitOf, waters } from './units.mjs';

const cache = '.cache/geo';
const target = 'public/geo/region.json';

/** Detail that is kept, in metres: at the closest zoom of the map this is about four pixels. */
const detail = 60;

const run = async (commands, inputs) => {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return mapshaper.applyCommands(commands.replace(/\s*\n\s*/g, ' '), files);
};
const parse = (buffer) => JSON.parse(buffer.toString('utf8'));
const collection = (features) => ({ type: 'FeatureCollection', features });
const box = region.join(',');

console.log('reading');
const world = readPackage(packages.countries, cache);
const admin = readPackage(packages.provinces, cache);
const countryShapes = collection(
  world.features.filter(({ properties }) => properties.A3 in countries),
);
const unitShapes = collection(
  admin.features
    .filter(({ properties }) => properties.adm0_a3 === 'AZE' || properties.adm0_a3 === 'ARM')
    .map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: { id: unitOf(properties), A3: properties.adm0_a3 },
      geometry,
    })),
);

console.log('countries: islets and slivers go, real water stays');
const land = parse(
  (
    await run(
      `-i countries.json -clip bbox=${box} -explode -filter this.area>1.5e6 -dissolve A3 -clean gap-fill-area=1.2km2 sliver-control=0.2
       -o land.json format=geojson precision=0.000001`,
      { 'countries.json': countryShapes },
    )
  )['land.json'],
);

console.log('districts: fitted to the border of their country');
const filled = [];
for (const A3 of ['AZE', 'ARM']) {
  const own = collection(land.features.filter(({ properties }) => properties.A3 === A3));
  const units = collection(unitShapes.features.filter(({ properties }) => properties.A3 === A3));
  const circles = collection(seatCircles().filter(({ properties }) => properties.A3 === A3));
  const correct =
    circles.features.length > 0
      ? '-i circles.json -erase circles target=units -merge-layers target=units,circles force name=units'
      : '';
  const { 'tidy.json': tidied } = await run(
    `-i units.json -clip bbox=${box} -clean ${correct} -dissolve id target=units -clean target=units -o tidy.json format=geojson target=units`,
    { 'units.json': units, 'circles.json': circles },
  );
  const tidy = parse(tidied);
  const fitted = await run(
    `-i land.json -i tidy.json -clip land -erase source=tidy target=land + name=gap -i cells.json -clip gap
     -merge-layers target=tidy,cells force name=units -dissolve id -clean -each A3="${A3}" -o units.json format=geojson precision=0.000001 target=units`,
    { 'land.json': own, 'tidy.json': tidy, 'cells.json': nearestCells(tidy, region) },
  );
  filled.push(...parse(fitted['units.json']).features);
}

const neighbours = land.features
  .filter(({ properties }) => properties.A3 !== 'AZE' && properties.A3 !== 'ARM')
  .map((feature) => ({
    ...feature,
    properties: { id: countries[feature.properties.A3], A3: feature.properties.A3 },
  }));

console.log('one topology: shapes, water, lines');

const shapes = [...neighbours, ...filled].map(({ geometry, properties: { id } }) => ({
  type: 'Feature',
  properties: { id },
  geometry,
}));
const points = waters.map(({ id, at }) => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Point', coordinates: at },
}));
const { 'region.json': made } = await run(
  `-i shapes.json name=units -clean gap-fill-area=1.2km2
   -rectangle bbox=${box} name=frame -erase units target=frame + name=water -drop target=frame
   -explode target=water -filter this.area>1.4e6 target=water
   -i points.json name=points -join points target=water -drop target=points
   -simplify visvalingam weighting=0.7 interval=${detail} keep-shapes target=units,water
   -lines target=units where="!!B" each="pair = [A.id, B.id].sort().join('|'), part = ''" + name=lines
   -filter "pair == 'azerbaijan|iran'" target=lines + name=split -filter "pair != 'azerbaijan|iran'" target=lines
   -clip bbox=${region[0]},${region[1]},${arasLeavesBorder},${region[3]} target=split + name=west -each "part = 'river'" target=west
   -clip bbox=${arasLeavesBorder},${region[1]},${region[2]},${region[3]} target=split + name=east -drop target=split
   -merge-layers target=lines,west,east name=lines force -dissolve pair,part target=lines
   -o region.json format=topojson quantization=30000 target=units,water,lines`,
  { 'shapes.json': collection(shapes), 'points.json': collection(points) },
);
const topology = nameLines(parse(made));
const text = JSON.stringify(topology);
mkdirSync('public/geo', { recursive: true });
writeFileSync(target, text);
console.log(`${target}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
