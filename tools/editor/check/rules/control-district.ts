import { fileURLToPath } from 'node:url';
import { firstDayOf, holdsOn } from '../../../../src/model/facts/control.ts';
import type { Content } from '../../../../src/model/read/content.ts';
import { entriesOf, type Entry } from '../../../../src/model/read/entries.ts';
import { didYouMean } from '../../../../src/model/read/nearest.ts';
import { idsInGeometry } from '../../../../src/model/read/region.ts';
import type { Report, Rule } from '../rule.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * Whether two entries share a day: the one holds on the first day of the other. An entry without
 * "from" holds from ever.
 */
function overlap(one: Entry, other: Entry): boolean {
  const [a, b] = [one, other].map(({ text }) => ({ from: text('from'), to: text('to') }));
  return (
    holdsOn(a ?? {}, firstDayOf(b?.from ?? '0000')) ||
    holdsOn(b ?? {}, firstDayOf(a?.from ?? '0000'))
  );
}

function checkDistricts(content: Content, report: Report): void {
  // Countries and provinces are shapes too, but nobody is said to hold them.
  const districts = new Set(
    idsInGeometry('units', project).filter((id) => id.endsWith('-district')),
  );
  const earlier = new Map<string, Entry[]>();
  for (const entry of entriesOf(content, 'control')) {
    const { id, at, text } = entry;
    const district = text('district');
    if (district === undefined) continue;
    if (!districts.has(district)) {
      report(
        at('district'),
        `the map has no district "${district}"`,
        didYouMean(district, districts, `it has ${[...districts].toSorted().join(', ')}`),
      );
      continue;
    }
    const others = earlier.get(district) ?? [];
    const other = others.find((one) => overlap(one, entry));
    if (other)
      report(
        at('from'),
        `"${id}" and "${other.id}" both say who held ${district} at the same time`,
        'let one end ("to") on the day on which the other starts ("from"); for a district held in part by each side write "by: contested"',
      );
    earlier.set(district, [...others, entry]);
  }
}

function checkLines(content: Content, report: Report): void {
  const lines = new Set(idsInGeometry('lines', project));
  for (const { id, list, at } of entriesOf(content, 'line')) {
    const schematic = list('via').length > 0 || list('course').length > 0;
    if (schematic || id === '' || lines.has(id)) continue;
    report(
      at('id'),
      `the line "${id}" is never drawn: the map has no course of that name, and the entry gives none`,
      didYouMean(
        id,
        lines,
        'give places in "via" or points in "course", and the map draws it as schematic',
      ),
    );
  }
}

/** Areas that names stand on, or that stand for a place: of a sea or a river the map knows no more. */
function checkAreas(content: Content, report: Report): void {
  const areas = new Set(
    (['units', 'water'] as const).flatMap((layer) => idsInGeometry(layer, project)),
  );
  for (const { at, text } of entriesOf(content, 'label', 'place'))
    for (const path of [['area'], ['map', 'labelledBy']]) {
      const area = text(...path);
      if (area === undefined || areas.has(area)) continue;
      report(
        at(...path),
        `the map has no area "${area}"`,
        didYouMean(area, areas, 'areas are those of public/geo/region.json'),
      );
    }
}

/**
 * What the map is to draw must have a shape or a course there, and a district has one holder at a
 * time.
 */
export const controlDistrictRule: Rule = {
  name: 'control-district',
  check(content, report) {
    checkDistricts(content, report);
    checkLines(content, report);
    checkAreas(content, report);
  },
};
