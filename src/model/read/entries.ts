import type { Document } from 'yaml';
import type { Kind, FactKind } from '../kinds.ts';
import { yamlKeyPosition, yamlPosition, type Spot } from './positions.ts';
import { formerPages } from '../routes.ts';
import { listAt, textAt, textsAt } from '../values.ts';
import { readContent, type Content, type FactFile, type MdxFile } from './content.ts';

/** An entry, or the frontmatter of a text, as it was written, checked against nothing yet. */
export interface Entry {
  kind: Kind;
  /** The slug of a text. Empty where an entry has none, which the schema rule reports. */
  id: string;
  value: Record<string, unknown>;
  file: FactFile | MdxFile;
  /** Where a field stands; without a path, where the entry starts. */
  at: (...path: PropertyKey[]) => Spot;
  /** Where the name of a field stands. */
  atName: (...path: PropertyKey[]) => Spot;
  text: (...path: PropertyKey[]) => string | undefined;
  list: (...path: PropertyKey[]) => unknown[];
  /** The YAML that it stands in, and its path in there. */
  yaml: { document: Document.Parsed; path: PropertyKey[] };
}

function entryOf(
  file: FactFile | MdxFile,
  id: string,
  value: Record<string, unknown>,
  yaml: Entry['yaml'],
): Entry {
  const spot = (find: typeof yamlPosition, path: PropertyKey[]): Spot => ({
    file: file.file,
    ...find(yaml.document, file.text, [...yaml.path, ...path]),
    ...(path.length > 0 && { field: path.join('.') }),
  });
  return {
    kind: file.kind,
    id,
    value,
    file,
    yaml,
    at: (...path) => spot(yamlPosition, path),
    atName: (...path) => spot(yamlKeyPosition, path),
    text: (...path) => textAt(value, ...path),
    list: (...path) => listAt(value, ...path),
  };
}

export function entriesIn(file: FactFile | MdxFile): Entry[] {
  if ('slug' in file) {
    const { slug, data, frontmatter: document } = file;
    return [entryOf(file, slug, data, { document, path: [] })];
  }
  const { document, entries } = file;
  return entries.map(({ value }, index) =>
    entryOf(file, textAt(value, 'id') ?? '', value, {
      document,
      path: [index],
    }),
  );
}

export const frontmatters = (content: Content): Entry[] => content.mdx.flatMap(entriesIn);

export const entriesOf = (content: Content, ...kinds: FactKind[]): Entry[] =>
  content.facts.filter(({ kind }) => kinds.includes(kind)).flatMap(entriesIn);

export const allEntries = (content: Content): Entry[] =>
  [...content.facts, ...content.mdx].flatMap(entriesIn);

/**
 * Paths that entries and texts had before and that now only lead on, such as `/claims/p05-old/`.
 * Read from the files, for settings that are made before Astro reads the content.
 *
 * @param root - the `content` folder
 */
export function formerPaths(root: string): Set<string> {
  const subjects = allEntries(readContent(root)).map(({ kind, id, value }) => ({
    kind,
    id,
    title: '',
    formerly: textsAt(value, 'formerly'),
  }));
  return new Set(formerPages(subjects).map(({ from }) => from));
}
