import type { FactKind } from '../../../../src/model/kinds.ts';
import type { Content } from '../content.ts';
import { insideRegion } from '../../../../src/model/facts/geography.ts';
import { numberAt, textAt, textsAt } from '../../../../src/model/values.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { references } from '../ids.ts';
import { passagesOf, type Passage } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The names under which an entry can be spoken of. */
const namesOf: Readonly<
  Partial<Record<FactKind, (value: Record<string, unknown>) => (string | undefined)[]>>
> = {
  place: (value) => [textAt(value, 'names', 'en'), ...textsAt(value, 'also')],
  term: (value) => [textAt(value, 'term'), ...textsAt(value, 'also')],
};

const advice: Readonly<Partial<Record<FactKind, (id: string) => string>>> = {
  place: (id) =>
    `name it in an event ("places"), in a text (<Place id="${id}">) or on a map, or remove it`,
  term: (id) => `explain it where it is needed with <Term id="${id}">, or remove it`,
};

const plain = (text: string): string => text.normalize('NFC').replaceAll('’', "'").toLowerCase();
const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** How often some prose has a name as whole words, its plural too. */
function timesNamed(prose: string, name: string): number {
  let times = 0;
  for (let at = prose.indexOf(name); at >= 0; at = prose.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isLetter(prose[at - 1]) && !isLetter(prose[prose[end] === 's' ? end + 1 : end])) times++;
  }
  return times;
}

/**
 * Whether the large map draws it: there a place helps readers to find their way, even where nothing
 * happened.
 */
function isOnMap(value: Record<string, unknown>): boolean {
  const [lat, lon] = [numberAt(value, 'lat'), numberAt(value, 'lon')];
  return lat !== undefined && lon !== undefined && insideRegion({ lat, lon });
}

/**
 * Whether any prose of the site's own speaks of an entry, but for what the entry says of itself.
 */
function speaksOf(content: Content): (entry: Entry, names: readonly string[]) => boolean {
  const passages = passagesOf(content).filter(({ own }) => own);
  const joined = (some: readonly Passage[]): string =>
    plain(some.map(({ text }) => text).join('\n'));
  const all = joined(passages);
  return ({ kind, id }, names) => {
    const mine = joined(passages.filter((passage) => passage.kind === kind && passage.id === id));
    return names.some((name) => timesNamed(all, name) > timesNamed(mine, name));
  };
}

/**
 * Terms, and places off the map, that no entry names and no text speaks of: `/places/` and
 * `/glossary/` list them, but nobody is led there. Other kinds need no such rule: events are the
 * timeline, numbers and charts pages of their own; sources, claims and lines have rules of their
 * own (`unused-source`, `coverage`, `control-district`), which are errors.
 */
export const unusedIdRule: Rule = {
  name: 'unused-id',
  level: 'warning',
  across: true,
  check(content, report) {
    const named = new Set(references(content).map(({ kind, id }) => `${kind} ${id}`));
    const spoken = speaksOf(content);
    for (const entry of entriesOf(content, 'place', 'term')) {
      const { kind, id, value, at } = entry;
      if (id === '' || named.has(`${kind} ${id}`) || isOnMap(value)) continue;
      const names = (namesOf[kind as FactKind]?.(value) ?? [])
        .filter((name) => name !== undefined)
        .map(plain);
      if (spoken(entry, names)) continue;
      const hint = advice[kind as FactKind]?.(id);
      report({
        ...at('id'),
        message: `nothing speaks of the ${kind} "${id}"`,
        ...(hint !== undefined && { hint }),
      });
    }
  },
};
