import { insideRegion } from '../../../../src/model/facts/geography.ts';
import {
  entriesOf,
  namedEntries,
  numberAt,
  ownPassagesOf,
  type Content,
  type Entry,
  type Passage,
  type Rule,
} from '../rule.ts';

/** The kinds of facts that are nowhere without being named: under which names, and what to do. */
const spokenOf = {
  place: {
    names: ({ text, list }: Entry) => [text('names', 'en'), ...list('also')],
    hint: (id: string) =>
      `name it in an event ("places"), in a text (<Place id="${id}">) or on a map, or remove it`,
  },
  term: {
    names: ({ text, list }: Entry) => [text('term'), ...list('also')],
    hint: (id: string) => `explain it where it is needed with <Term id="${id}">, or remove it`,
  },
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

/** Whether the large map draws it: there a place helps readers to find their way. */
function isOnMap({ value }: Entry): boolean {
  const [lat, lon] = [numberAt(value, 'lat'), numberAt(value, 'lon')];
  return lat !== undefined && lon !== undefined && insideRegion({ lat, lon });
}

/** Whether any prose of the site's own speaks of an entry, but for what it says of itself. */
function speaksOf(content: Content): (entry: Entry, names: readonly string[]) => boolean {
  const passages = ownPassagesOf(content);
  const joined = (some: readonly Passage[]): string =>
    plain(some.map(({ text }) => text).join('\n'));
  const all = joined(passages);
  return ({ kind, id }, names) => {
    const mine = joined(passages.filter((passage) => passage.kind === kind && passage.id === id));
    return names.some((name) => timesNamed(all, name) > timesNamed(mine, name));
  };
}

/** Other kinds than these two have pages of their own, or rules. */
export const unusedIdRule: Rule = {
  name: 'unused-id',
  level: 'warning',
  across: true,
  check(content, report) {
    const named = namedEntries(content);
    const isSpokenOf = speaksOf(content);
    for (const kind of ['place', 'term'] as const)
      for (const entry of entriesOf(content, kind)) {
        const { id, at } = entry;
        if (id === '' || named.has(`${kind} ${id}`) || isOnMap(entry)) continue;
        const { names, hint } = spokenOf[kind];
        const written = names(entry).filter((name) => typeof name === 'string');
        if (!isSpokenOf(entry, written.map(plain)))
          report(at('id'), `nothing speaks of the ${kind} "${id}"`, hint(id));
      }
  },
};
