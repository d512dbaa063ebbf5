import { fileURLToPath } from 'node:url';
import { firstDayOf, holdsOn } from '../../../../src/model/facts/control.ts';
import { idsInGeometry } from '../../../../src/model/read/region.ts';
import {
  didYouMean,
  entriesOf,
  type Content,
  type Entry,
  type Report,
  type Rule,
} from '../rule.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));

/** Whether an entry holds on the first day of another; one without "from" holds from ever. */
const holdsAtStart = ({ text }: Entry, other: Entry): boolean =>
  holdsOn({ from: text('from'), to: text('to') }, firstDayOf(other.text('from') ?? '0000'));

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
    const other = others.find((one) => holdsAtStart(one, entry) || holdsAtStart(entry, one));
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
    const isSchematic = list('via').length > 0 || list('course').length > 0;
    if (isSchematic || id === '' || lines.has(id)) continue;
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

/** What a name stands on, or what stands for a place: of a sea or river the map knows no more. */
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

export const controlDistrictRule: Rule = {
  name: 'control-district',
  check(content, report) {
    checkDistricts(content, report);
    checkLines(content, report);
    checkAreas(content, report);
  },
};
