import { firstDayOf, holdsOn } from '../../../../src/model/facts/control.ts';
import type { Content } from '../content.ts';
import { listAt, textAt } from '../../../../src/model/values.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { didYouMean } from '../nearest.ts';
import { regionIds } from '../region.ts';
import type { Report, Rule } from '../rule.ts';

const listed = (ids: ReadonlySet<string>): string => [...ids].toSorted().join(', ');

interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * Whether two spans share a day: the one holds on the first day of the other. A span without "from"
 * holds from ever.
 */
const overlap = (one: Span, other: Span): boolean =>
  holdsOn(one, firstDayOf(other.from ?? '0000')) || holdsOn(other, firstDayOf(one.from ?? '0000'));

function checkDistricts(content: Content, report: Report): void {
  const { districts } = regionIds();
  const spans = new Map<string, { entry: Entry; span: Span }[]>();
  for (const entry of entriesOf(content, 'control')) {
    const district = textAt(entry.value, 'district');
    if (district === undefined) continue;
    if (!districts.has(district)) {
      report({
        ...entry.at('district'),
        message: `the map has no district "${district}"`,
        hint: didYouMean(district, districts, `it has ${listed(districts)}`),
      });
      continue;
    }
    const span = { from: textAt(entry.value, 'from'), to: textAt(entry.value, 'to') };
    const known = spans.get(district) ?? [];
    const other = known.find((earlier) => overlap(earlier.span, span));
    if (other)
      report({
        ...entry.at('from'),
        message: `"${entry.id}" and "${other.entry.id}" both say who held ${district} at the same time`,
        hint: 'let one end ("to") on the day on which the other starts ("from"); for a district held in part by each side write "by: contested"',
      });
    spans.set(district, [...known, { entry, span }]);
  }
}

function checkLines(content: Content, report: Report): void {
  const { lines } = regionIds();
  for (const { id, value, at } of entriesOf(content, 'line')) {
    const schematic = listAt(value, 'via').length > 0 || listAt(value, 'course').length > 0;
    if (schematic || id === '' || lines.has(id)) continue;
    report({
      ...at('id'),
      message: `the line "${id}" is never drawn: the map has no course of that name, and the entry gives none`,
      hint: didYouMean(
        id,
        lines,
        'give places in "via" or points in "course", and the map draws it as schematic',
      ),
    });
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
  },
};
