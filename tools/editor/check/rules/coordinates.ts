import { isScalar } from 'yaml';
import { geometryBounds, isWithin } from '../../../../src/model/facts/geography.ts';
import { entriesOf, numberAt, type Entry, type Report, type Rule } from '../rule.ts';

const { west, south, east, north } = geometryBounds;

/**
 * Where places of the story lie, in degrees: what the map shows, and as much again as half of it on
 * each side, which takes in Baku, the Caspian and Zanjan. Farther off are only towns where
 * something was said or signed.
 */
const around = {
  west: west - (east - west) / 2,
  east: east + (east - west) / 2,
  south: south - (north - south) / 2,
  north: north + (north - south) / 2,
};

/** Works that a reader may look for on the ground: 0.001 degrees are about 100 metres. */
const exact = new Set(['bridge', 'dam', 'border-crossing', 'checkpoint']);
const leastDecimals = 3;
/** What is a spot on the ground; a river, road or district has a position only for its name. */
const spots = new Set([...exact, 'town', 'village', 'airport']);

const degrees = (value: number): number => Number(value.toFixed(1));
const area = `${degrees(around.south)} to ${degrees(around.north)} north, ${degrees(around.west)} to ${degrees(around.east)} east`;

function checkRegion(
  { id, text, at }: Entry,
  lat: number,
  lon: number,
  drawn: ReadonlySet<unknown>,
  report: Report,
): void {
  if (isWithin({ lat, lon }, around)) return;
  const kind = text('kind') ?? '';
  // A town far off may by chance lie near the region when turned round, as Sochi does; it must then
  // fall on the map itself.
  if (isWithin({ lat: lon, lon: lat }, kind === 'town' ? geometryBounds : around))
    report(
      at('lat'),
      `latitude and longitude of "${id}" seem swapped: ${lat} north, ${lon} east`,
      `write lat: ${lon} and lon: ${lat}`,
    );
  else if (drawn.has(id) || kind !== 'town')
    report(
      at('lat'),
      `"${id}" lies outside the region (${lat} north, ${lon} east), but ${drawn.has(id) ? 'a line passes through it' : `a ${kind.replace('-', ' ')} so far off is not drawn`}`,
      `places of the story lie at ${area}; towns elsewhere may be listed, not drawn`,
    );
}

function checkBasis({ id, text, at }: Entry, report: Report): void {
  const [basis, source] = [text('basis'), text('basisSource')];
  if (basis === 'published' && source === undefined)
    report(
      at('basis'),
      `the position of "${id}" is called published, but "basisSource" is missing`,
      'name the source in which the position is printed, or write "basis: approximate"',
    );
  if (basis !== 'published' && source !== undefined)
    report(
      at('basisSource'),
      `"basisSource" stands only with "basis: published"; the basis of "${id}" is ${basis ?? 'missing'}`,
      'write "basis: published" if the source prints the position, else remove "basisSource"',
    );
}

/** How many decimals a number was typed with; `39.150` has three. */
function decimals({ yaml: { document, path } }: Entry, field: string): number {
  const node = document.getIn([...path, field], true);
  const typed = isScalar(node) ? node.source : undefined;
  return /\.(\d+)$/.exec(typed ?? '')?.[1]?.length ?? 0;
}

function checkDecimals(entry: Entry, lat: number, lon: number, report: Report): void {
  const { text, at } = entry;
  const kind = text('kind') ?? '';
  if (!exact.has(kind) || text('basis') === 'approximate') return;
  // A last nought is often left out of one of the two, hardly ever of both.
  if (Math.max(decimals(entry, 'lat'), decimals(entry, 'lon')) < leastDecimals)
    report(
      at('lat'),
      `${lat}, ${lon} is too rough for a ${kind.replace('-', ' ')}: it may be a kilometre off`,
      `give at least ${leastDecimals} decimals (about 100 metres), or write "basis: approximate"`,
    );
}

function checkCourse({ id, list, at }: Entry, report: Report): void {
  for (const [index, point] of list('course').entries()) {
    const [lon, lat] = [numberAt(point, 0), numberAt(point, 1)];
    if (lon === undefined || lat === undefined || isWithin({ lat, lon }, around)) continue;
    const swapped = isWithin({ lat: lon, lon: lat }, around);
    report(
      at('course', index),
      `a point of the line "${id}" ${swapped ? 'seems to have latitude and longitude swapped' : 'lies outside the region'}: [${lon}, ${lat}]`,
      swapped ? `longitude comes first in "course": [${lat}, ${lon}]` : `the story lies at ${area}`,
    );
  }
}

export const coordinatesRule: Rule = {
  name: 'coordinates',
  check(content, report) {
    const lines = entriesOf(content, 'line');
    for (const line of lines) checkCourse(line, report);
    const drawn = new Set(lines.flatMap(({ list }) => list('via')));
    const taken = new Map<string, string>();
    for (const entry of entriesOf(content, 'place')) {
      const { id, value, text, at } = entry;
      checkBasis(entry, report);
      const [lat, lon] = [numberAt(value, 'lat'), numberAt(value, 'lon')];
      if (lat === undefined || lon === undefined) continue;
      checkRegion(entry, lat, lon, drawn, report);
      checkDecimals(entry, lat, lon, report);
      if (!spots.has(text('kind') ?? '')) continue;
      const other = taken.get(`${lat} ${lon}`);
      if (other !== undefined)
        report(
          at('lat'),
          `"${id}" lies exactly where "${other}" does: ${lat}, ${lon}`,
          'mend the position of one of them, or make them one place',
        );
      taken.set(`${lat} ${lon}`, id);
    }
  },
};
