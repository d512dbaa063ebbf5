import { entrySchema, type JsonSchema } from '../schemas/json-schema.ts';
import { allFiles, kindNamed, labelOf, versionOf, type Entry, type EntryFile } from './entries.ts';

/** An entry as lists show it. */
export interface Named {
  id: string;
  label: string;
}

function kindsNamedIn({ refersTo, properties = {}, items = [] }: JsonSchema): string[] {
  const inner = [Object.values(properties), items].flat();
  return [...(refersTo ? [refersTo] : []), ...inner.flatMap(kindsNamedIn)];
}

/** All entries of a kind as they are now. */
export function namedOf(root: string, name: string): Named[] {
  const kind = kindNamed(name);
  if (!kind) return [];
  return allFiles(root, kind)
    .flatMap(({ entries }) => entries)
    .map((entry) => ({ id: entry.id, label: labelOf(kind, entry) }));
}

/** Entries of each kind that the fields of a schema may name. */
export const namedIn = (root: string, schema: JsonSchema): Record<string, Named[]> =>
  Object.fromEntries(
    new Set(kindsNamedIn(schema)).values().map((name) => [name, namedOf(root, name)]),
  );

/** What the page of an entry needs: its value, what each field may hold, and what it may name. */
export function formData(root: string, file: EntryFile, entry: Entry) {
  const schema = entrySchema(file.kind.schema);
  const { id, line, value } = entry;
  return {
    kind: file.kind.name,
    id,
    file: file.file,
    line,
    /** By which it is known whether the entry has changed since. */
    version: versionOf(file, entry),
    value,
    schema,
    named: namedIn(root, schema),
  };
}

export type FormData = ReturnType<typeof formData>;
