import { z } from 'astro/zod';
import { kindNames, kindOf, type Fields, type Kind } from './kinds.ts';

interface Schema {
  type?: string;
  pattern?: string;
  refersTo?: Kind;
  properties?: Record<string, Schema>;
  items?: Schema | Schema[];
}

/** A field that holds a text: keys from the entry down, `*` for each item of a list. */
export interface TextField {
  path: readonly string[];
  /** By `idOf` in `schema/common.ts`. */
  refersTo?: Kind;
  /** By `prose` in `schema/common.ts`, known by its pattern. */
  prose: boolean;
}

const prosePattern = String.raw`\S`;

function* textFields(schema: Schema, path: readonly string[]): Generator<TextField> {
  const { type, pattern, refersTo, properties = {}, items } = schema;
  if (type === 'string')
    yield { path, prose: pattern === prosePattern, ...(refersTo ? { refersTo } : {}) };
  for (const [key, field] of Object.entries(properties)) yield* textFields(field, [...path, key]);
  if (items && !Array.isArray(items)) yield* textFields(items, [...path, '*']);
}

const known = new Map<Kind, readonly TextField[]>();

/** From the schema: a new field is there at once. */
export function textFieldsOf(kind: Kind): readonly TextField[] {
  const before = known.get(kind);
  if (before) return before;
  const json = z.toJSONSchema(kindOf(kind).schema, { io: 'input', unrepresentable: 'any' });
  const fields = [...textFields(json as Schema, [])];
  for (const { path, refersTo } of fields)
    if (refersTo !== undefined && !kindNames.includes(refersTo))
      throw new Error(
        `the schema of ${kind} refers to "${refersTo}" at ${path.join('.')}: no such kind`,
      );
  known.set(kind, fields);
  return fields;
}

/** Every value that stands at the path of a field, each with its own path. */
export function* valuesAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  path: readonly PropertyKey[] = [],
): Generator<{ path: readonly PropertyKey[]; value: unknown }> {
  if (key === undefined) yield { path, value };
  else if (key === '*') {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...path, index]);
  } else if (value !== null && typeof value === 'object' && Object.hasOwn(value, key))
    yield* valuesAt((value as Fields)[key], rest, [...path, key]);
}

export interface Reference {
  kind: Kind;
  id: string;
  /** The part of it that is meant, as in `<id>#<part>`; undefined for the whole. */
  part: string | undefined;
  path: readonly PropertyKey[];
}

/** Takes the name of an entry apart: its id, and the part that is meant where one is. */
export function splitReference(text: string): { id: string; part: string | undefined } {
  const [id = '', part] = text.split('#', 2);
  return { id, part };
}

/** Every entry that an entry or a frontmatter names, in the order of its schema. */
export function* referencesIn(kind: Kind, value: Fields): Generator<Reference> {
  for (const { path, refersTo } of textFieldsOf(kind)) {
    if (!refersTo) continue;
    for (const found of valuesAt(value, path))
      if (typeof found.value === 'string')
        yield { kind: refersTo, ...splitReference(found.value), path: found.path };
  }
}
