import { isScalar } from 'yaml';
import type { Kind } from '../../../src/model/kinds.ts';
import { offsetAt, positionAt } from '../../../src/model/read/positions.ts';
import { textFieldsOf, valuesAt } from '../../../src/model/references.ts';
import { offsetInFile, type Notation } from './align.ts';
import type { Content, FactFile, MdxFile } from '../../../src/model/read/content.ts';
import { entriesIn, type Entry } from '../../../src/model/read/entries.ts';
import { mdxPassages } from './mdx-prose.ts';
import type { Spot } from '../../../src/model/read/positions.ts';

/** One piece of prose as readers see it: a field, a paragraph, a heading, a caption. */
export interface Passage {
  kind: Kind;
  /** Id of the entry, or slug of the text. */
  id: string;
  /** What holds it: `reasoning`, `views.0.view`, `<Section title>`; `text` below a frontmatter. */
  field: string;
  /** Whether the words are the site's own: titles and names are written as others write them. */
  own: boolean;
  /** The words without markup. A number set by `<Number>` is `0`, a note is nothing. */
  text: string;
  /** Id of the section that it stands in; the empty text before the first. */
  section?: string;
  /** Where the letter at an offset of `text` was typed. */
  spot: (offset: number) => Spot;
}

/** Fields whose words are other people's. */
const names: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  source: ['title', 'author.*', 'publisher'],
  place: ['names.en', 'names.az', 'names.hy', 'names.fa', 'names.ru', 'names.tr', 'also.*'],
  term: ['term', 'also.*'],
};

/**
 * Which fields of a kind hold prose (keys from the entry down, `*` for each item of a list), read
 * from its schema, so that a new field is checked from its first day.
 */
export const proseFields = (kind: Kind): { path: readonly string[]; own: boolean }[] =>
  textFieldsOf(kind)
    .filter(({ prose }) => prose)
    .map(({ path }) => ({ path, own: !names[kind]?.includes(path.join('.')) }));

const notations: Readonly<Record<string, Notation>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

/** Where a scalar's text starts: behind its quotation mark, or behind the line with `>-`. */
function textStart(file: string, start: number, type: string | undefined): number {
  if (type?.startsWith('QUOTE')) return start + 1;
  return type?.startsWith('BLOCK') ? file.indexOf('\n', start) + 1 : start;
}

function spotIn({ file, at, yaml, text }: Entry, path: readonly PropertyKey[], offset: number) {
  const spot = at(...path);
  const node = yaml.document.getIn([...yaml.path, ...path], true);
  if (!isScalar(node)) return { ...spot, line: 1, column: 1 };
  const start = textStart(file.text, offsetAt(file.text, spot.line, spot.column), node.type);
  const notation = notations[node.type ?? ''] ?? 'bare';
  const typed = offsetInFile(text(...path) ?? '', offset, file.text, start, notation);
  return { ...spot, ...positionAt(file.text, typed) };
}

const entryPassages = (entry: Entry): Passage[] =>
  proseFields(entry.kind).flatMap(({ path: pattern, own }) =>
    [...valuesAt(entry.value, pattern)].flatMap(({ path, value: text }) => {
      if (typeof text !== 'string') return [];
      const { kind, id } = entry;
      const spot = (offset: number): Spot => spotIn(entry, path, offset);
      return [{ kind, id, field: path.join('.'), own, text, spot }];
    }),
  );

/** By file: content that is checked a second time shares the files that have not changed. */
const known = new WeakMap<FactFile | MdxFile, Passage[]>();

function passagesIn(file: FactFile | MdxFile): Passage[] {
  const passages = known.get(file) ?? [
    ...entriesIn(file).flatMap(entryPassages),
    ...('slug' in file ? mdxPassages(file) : []),
  ];
  known.set(file, passages);
  return passages;
}

export const passagesOf = ({ facts, mdx }: Content): Passage[] =>
  [...facts, ...mdx].flatMap(passagesIn);

export const ownPassagesOf = (content: Content): Passage[] =>
  passagesOf(content).filter(({ own }) => own);
