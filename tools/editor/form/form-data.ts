import { entrySchema, type JsonSchema } from '../schemas/json-schema.ts';
import { allFiles, kindNamed, labelOf, versionOf, type Entry, type EntryFile } from './entries.ts';
import type { FormData, Named } from './types.ts';

/** All kinds whose entries a schema's fields name. */
function kindsNamedIn(schema: JsonSchema): string[] {
  const items = Array.isArray(schema.items) ? schema.items : [schema.items ?? {}];
  const inner = [...Object.values(schema.properties ?? {}), ...items].filter(
    (one) => Object.keys(one).length > 0,
  );
  return [...(schema.refersTo ? [schema.refersTo] : []), ...inner.flatMap(kindsNamedIn)];
}

/** Every entry of a kind, as lists show it, in the order of the files. */
function namedOf(root: string, name: string): Named[] {
  const kind = kindNamed(name);
  if (!kind) return [];
  return allFiles(root, kind).flatMap(({ entries }) =>
    entries.map((entry) => ({ id: entry.id, label: labelOf(kind, entry) })),
  );
}

/**
 * What the page of an entry needs: its value, what each field may hold, and the entries that it may
 * name.
 */
export function formData(root: string, file: EntryFile, entry: Entry): FormData {
  const schema = entrySchema(file.kind.schema);
  return {
    kind: file.kind.name,
    id: entry.id,
    file: file.file,
    line: entry.line,
    version: versionOf(file, entry),
    value: entry.value,
    schema,
    named: Object.fromEntries(
      [...new Set(kindsNamedIn(schema))].map((name) => [name, namedOf(root, name)]),
    ),
  };
}
