import { fold, wordsOf } from '../model/facts/fold.ts';

/** A place or a term, with all names that the content gives it. */
export interface Named {
  key: string;
  names: readonly string[];
}

export interface Families {
  /** All names of each family, in one text. */
  lists: string[];
  /** The families that a text names, or to which an entry belongs. */
  of: (text: string, keys?: readonly string[]) => number[];
}

/**
 * Names that mean the same place, from what the content says alone: whatever shares a name is one
 * family. So who looks for “Stepanakert” finds what is told of “Khankendi”.
 */
export function familiesOf(named: readonly Named[]): Families {
  const byName = new Map<string, number>();
  const byKey = new Map<string, number>();
  let families: (readonly Named[])[] = [];
  for (const one of named) {
    const folded = one.names.map((name) => wordsOf(name).join(' '));
    const shared = new Set(folded.flatMap((name) => byName.get(name) ?? []));
    const merged = [...[...shared].flatMap((at) => families[at] ?? []), one];
    families = families.map((family, at) => (shared.has(at) ? [] : family));
    for (const each of merged) {
      byKey.set(each.key, families.length);
      for (const name of each.names) byName.set(wordsOf(name).join(' '), families.length);
    }
    families.push(merged);
  }
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  return {
    lists: families.map((family) =>
      [...new Map(family.flatMap(({ names }) => names).map((name) => [fold(name), name])).values()]
        .toSorted()
        .join(', '),
    ),
    of(text, keys = []) {
      const words = wordsOf(text);
      const found = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      for (let from = 0; from < words.length; from++)
        for (let count = 1; count <= longest && from + count <= words.length; count++) {
          const family = byName.get(words.slice(from, from + count).join(' '));
          if (family !== undefined) found.add(family);
        }
      return [...found].toSorted((a, b) => a - b);
    },
  };
}
