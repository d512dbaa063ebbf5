import { z } from 'astro/zod';
import { factKinds, textKinds, type FactKind, type TextKind } from './kinds.ts';

export type ProseKind = FactKind | TextKind;

/** One field that holds prose: keys from the entry down, `*` for each item of a list. */
export interface ProseField {
  path: readonly string[];
  /** Whether the words are the site's own; names and titles are written as others write them. */
  own: boolean;
}

/**
 * Fields whose words are other people's: titles of sources, names of places, bodies and persons.
 */
const names: Readonly<Partial<Record<ProseKind, readonly string[]>>> = {
  source: ['title', 'author.*', 'publisher'],
  place: ['names.en', 'names.az', 'names.hy', 'names.fa', 'names.ru', 'names.tr', 'also.*'],
  term: ['term', 'also.*'],
};

interface JsonSchema {
  type?: string;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The pattern by which `prose` of `src/model/schema/common.ts` is known in a JSON Schema. */
const prosePattern = String.raw`\S`;

function* prosePaths(schema: JsonSchema, path: readonly string[]): Generator<readonly string[]> {
  if (schema.type === 'string' && schema.pattern === prosePattern) yield path;
  for (const [key, field] of Object.entries(schema.properties ?? {}))
    yield* prosePaths(field, [...path, key]);
  if (schema.items) yield* prosePaths(schema.items, [...path, '*']);
}

function fieldsOf(kind: ProseKind, schema: z.ZodType): ProseField[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return [...prosePaths(json, [])].map((path) => ({
    path,
    own: !(names[kind] ?? []).includes(path.join('.')),
  }));
}

let known: ReadonlyMap<ProseKind, readonly ProseField[]> | undefined;

/**
 * Which fields of each kind hold prose, read from the schemas, so that a new field is checked from
 * its first day.
 */
export function proseFields(): ReadonlyMap<ProseKind, readonly ProseField[]> {
  known ??= new Map(
    Object.entries({ ...factKinds, ...textKinds }).map(([kind, { schema }]) => [
      kind as ProseKind,
      fieldsOf(kind as ProseKind, schema),
    ]),
  );
  return known;
}
