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
    id: textOf(value, 'id') ?? '',
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

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/**
 * The text at a path; undefined where there is none or it is no text, so that a rule need not fear
 * what the schema refuses.
 */
export function textOf(value: unknown, ...path: PropertyKey[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** The number at a path, or undefined. */
export function numberOf(value: unknown, ...path: PropertyKey[]): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

/** The list at a path; empty where there is none. */
export function listOf(value: unknown, ...path: PropertyKey[]): unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The texts of the list at a path. */
export function textsOf(value: unknown, ...path: PropertyKey[]): string[] {
  return listOf(value, ...path).filter((item) => typeof item === 'string');
}
