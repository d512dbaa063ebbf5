import { textAt } from '../../../src/model/values.ts';
import type { FactKind } from '../../../src/model/kinds.ts';
import type { Content, FactFile, MdxFile } from './content.ts';
import { yamlPosition } from '../../../src/model/read/positions.ts';

/** Where something stands, and in which field: what every report needs. */
export interface Spot {
  file: string;
  line: number;
  column: number;
  field?: string;
}

/**
 * One entry of the facts, or the frontmatter of a text, as it was written, checked against nothing
 * yet.
 */
export interface Entry {
  kind: FactKind | MdxFile['kind'];
  /** The slug of a text. Empty where an entry has none, which the schema rule reports. */
  id: string;
  value: Record<string, unknown>;
  /** Where a field stands; where the entry starts, when no path is given. */
  at(...path: PropertyKey[]): Spot;
}

const fieldOf = (path: readonly PropertyKey[]): { field?: string } =>
  path.length > 0 ? { field: path.join('.') } : {};

function entriesOfFile(file: FactFile): Entry[] {
  return file.entries.map(({ value }, index) => ({
    kind: file.kind,
    id: textAt(value, 'id') ?? '',
    value,
    at: (...path) => ({
      file: file.file,
      ...yamlPosition(file.document, file.lines, [index, ...path]),
      ...fieldOf(path),
    }),
  }));
}

/** The frontmatter of each chapter and page. Its first line is the second of the file. */
export function frontmatters(content: Content): Entry[] {
  return content.mdx.map(({ file, kind, slug, data, frontmatter, lines }) => ({
    kind,
    id: slug,
    value: data,
    at: (...path) => {
      const { line, column } = yamlPosition(frontmatter, lines, path);
      return { file, line: line + 1, column, ...fieldOf(path) };
    },
  }));
}

/** All entries of some kinds, in the order of the files. */
export function entriesOf(content: Content, ...kinds: FactKind[]): Entry[] {
  return content.facts.filter(({ kind }) => kinds.includes(kind)).flatMap(entriesOfFile);
}

/** Everything that an editor writes with fields: all entries, and the frontmatter of all texts. */
export function allEntries(content: Content): Entry[] {
  return [...content.facts.flatMap(entriesOfFile), ...frontmatters(content)];
}
