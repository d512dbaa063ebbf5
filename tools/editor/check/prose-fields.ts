import { kindNames, type Kind } from '../../../src/model/kinds.ts';
import { textFieldsOf } from '../../../src/model/references.ts';

/** One field that holds prose: keys from the entry down, `*` for each item of a list. */
export interface ProseField {
  path: readonly string[];
  /** Whether the words are the site's own; names and titles are written as others write them. */
  own: boolean;
}

/**
 * Fields whose words are other people's: titles of sources, names of places, bodies and persons.
 */
const names: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  source: ['title', 'author.*', 'publisher'],
  place: ['names.en', 'names.az', 'names.hy', 'names.fa', 'names.ru', 'names.tr', 'also.*'],
  term: ['term', 'also.*'],
};

let known: ReadonlyMap<Kind, readonly ProseField[]> | undefined;

/**
 * Which fields of each kind hold prose, read from the schemas, so that a new field is checked from
 * its first day.
 */
export function proseFields(): ReadonlyMap<Kind, readonly ProseField[]> {
  known ??= new Map(
    kindNames.map((kind) => [
      kind,
      textFieldsOf(kind)
        .filter(({ prose }) => prose)
        .map(({ path }) => ({ path, own: !(names[kind] ?? []).includes(path.join('.')) })),
    ]),
  );
  return known;
}
