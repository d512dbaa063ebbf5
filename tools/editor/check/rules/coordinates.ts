import { isScalar } from 'yaml';
import { geometryBounds, isWithin } from '../../../../src/model/facts/geography.ts';
import type { Content } from '../content.ts';
import { listAt, numberAt, textAt } from '../../../../src/model/values.ts';
import { entriesOf, type Entry } from '../entries.ts';
import type { Report, Rule } from '../rule.ts';

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

/**
 * Kinds that are a spot on the ground; a river, road or district has a position only for its name.
 */
const spots = new Set([
  'town',
  'village',
  'bridge',
  'dam',
  'border-crossing',
  'checkpoint',
  'airport',
]);
/** Works that a reader may look for on the ground: 0.001 degrees are about 100 metres. */
const exact = new Set(['bridge', 'dam', 'border-crossing', 'checkpoint']);
const leastDecimals = 3;

const degrees = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
const area = `${degrees(around.south)} to ${degrees(around.north)} north, ${degrees(around.west)} to ${degrees(around.east)} east`;

/** How many decimals a number was written with; `39.150` has three. */
function decimals(written: string | undefined): number {
  return /\.(\d+)$/.exec(written ?? '')?.[1]?.length ?? 0;
}

function checkRegion(
  { id, value, at }: Entry,
  lat: number,
  lon: number,
  drawn: ReadonlySet<string>,
  report: Report,
): void {
  if (isWithin({ lat, lon }, around)) return;
  // A town far off may by chance lie near the region when turned round, as Sochi does; it must then
  // fall on the map itself.
  const kind = textAt(value, 'kind') ?? '';
  if (isWithin({ lat: lon, lon: lat }, kind === 'town' ? geometryBounds : around)) {
    report({
      ...at('lat'),
      message: `latitude and longitude of "${id}" seem swapped: ${lat} north, ${lon} east`,
      hint: `write lat: ${lon} and lon: ${lat}`,
    });
    return;
  }
  const why = drawn.has(id)
    ? 'a line passes through it'
    : kind === 'town'
      ? undefined
      : `a ${kind.replace('-', ' ')} so far off is not drawn`;
  if (why === undefined) return;
  report({
    ...at('lat'),
    message: `"${id}" lies outside the region (${lat} north, ${lon} east), but ${why}`,
    hint: `places of the story lie at ${area}; towns elsewhere may be listed, not drawn`,
  });
}

function checkBasis({ id, value, at }: Entry, report: Report): void {
  const [basis, source] = [textAt(value, 'basis'), textAt(value, 'basisSource')];
  if (basis === 'published' && source === undefined)
    report({
      ...at('basis'),
      message: `the position of "${id}" is called published, but "basisSource" is missing`,
      hint: 'name the source in which the position is printed, or write "basis: approximate"',
    });
  if (basis !== 'published' && source !== undefined)
    report({
      ...at('basisSource'),
      message: `"basisSource" stands only with "basis: published"; the basis of "${id}" is ${basis ?? 'missing'}`,
      hint: 'write "basis: published" if the source prints the position, else remove "basisSource"',
    });
}

/** The number of each place as it was typed: what counts for its exactness. */
function written(content: Content): Map<string, { lat: number; lon: number }> {
  const found = new Map<string, { lat: number; lon: number }>();
  for (const { document, entries } of content.facts.filter(({ kind }) => kind === 'place')) {
    entries.forEach(({ value }, index) => {
      const typed = (key: string): number => {
        const node = document.getIn([index, key], true);
        return decimals(isScalar(node) ? node.source : undefined);
      };
      found.set(textAt(value, 'id') ?? '', { lat: typed('lat'), lon: typed('lon') });
    });
  }
  return found;
}

/** Ids of the places that a line passes through: they are drawn. */
function onLines(content: Content): Set<string> {
  return new Set(
    entriesOf(content, 'line').flatMap(({ value }) =>
      listAt(value, 'via').filter((id) => typeof id === 'string'),
    ),
  );
}

function checkCourse({ id, value, at }: Entry, report: Report): void {
  listAt(value, 'course').forEach((point, index) => {
    const [lon, lat] = [numberAt(point, 0), numberAt(point, 1)];
    if (lon === undefined || lat === undefined || isWithin({ lat, lon }, around)) return;
    const swapped = isWithin({ lat: lon, lon: lat }, around);
    report({
      ...at('course', index),
      message: `a point of the line "${id}" ${swapped ? 'seems to have latitude and longitude swapped' : 'lies outside the region'}: [${lon}, ${lat}]`,
      hint: swapped
        ? `longitude comes first in "course": [${lat}, ${lon}]`
        : `the story lies at ${area}`,
    });
  });
}

/**
 * Positions must lie where the story is, the right way round, as exact as a bridge needs, and no
 * two places in one spot.
 */
export const coordinatesRule: Rule = {
  name: 'coordinates',
  check(content, report) {
    const typed = written(content);
    const drawn = onLines(content);
    const taken = new Map<string, string>();
    for (const entry of entriesOf(content, 'line')) checkCourse(entry, report);
    for (const entry of entriesOf(content, 'place')) {
      const { id, value, at } = entry;
      checkBasis(entry, report);
      const [lat, lon] = [numberAt(value, 'lat'), numberAt(value, 'lon')];
      if (lat === undefined || lon === undefined) continue;
      checkRegion(entry, lat, lon, drawn, report);
      const kind = textAt(value, 'kind') ?? '';
      const { lat: latDecimals = 0, lon: lonDecimals = 0 } = typed.get(id) ?? {};
      // A last nought is often left out of one of the two, hardly ever of both.
      if (
        exact.has(kind) &&
        textAt(value, 'basis') !== 'approximate' &&
        Math.max(latDecimals, lonDecimals) < leastDecimals
      )
        report({
          ...at('lat'),
          message: `${lat}, ${lon} is too rough for a ${kind.replace('-', ' ')}: it may be a kilometre off`,
          hint: `give at least ${leastDecimals} decimals (about 100 metres), or write "basis: approximate"`,
        });
      if (!spots.has(kind)) continue;
      const other = taken.get(`${lat} ${lon}`);
      if (other !== undefined)
        report({
          ...at('lat'),
          message: `"${id}" lies exactly where "${other}" does: ${lat}, ${lon}`,
          hint: 'mend the position of one of them, or make them one place',
        });
      taken.set(`${lat} ${lon}`, id);
    }
  },
};
