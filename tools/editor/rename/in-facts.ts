import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { FactKind } from '../../../src/model/kinds.ts';
import type { Edit } from '../../../src/model/write/edit.ts';
import { entrySchema, type JsonSchema } from '../schemas/json-schema.ts';
import { kindOf } from '../schemas/kinds.ts';

/** An edit with what it edits, in words. */
export interface NamedEdit extends Edit {
  what: string;
}

type Range = [start: number, valueEnd: number, nodeEnd: number];

/**
 * Every scalar of an entry that, by its schema, names an entry of another kind. An alias is its
 * anchor's to change.
 */
export function* referring(
  node: Node | null | undefined,
  schema: JsonSchema | undefined,
  field = '',
): Generator<{ scalar: Scalar; kind: string; field: string }> {
  if (!node || !schema || isAlias(node)) return;
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      yield* referring(pair.value as Node | null, schema.properties?.[name], name);
    }
  } else if (isSeq(node)) {
    const { items } = schema;
    for (const item of node.items)
      yield* referring(item as Node, Array.isArray(items) ? items[0] : items, field);
  } else if (isScalar(node) && schema.refersTo !== undefined)
    yield { scalar: node, kind: schema.refersTo, field };
}

/** The edit that puts another id into the place of one, leaving its quotation marks. */
function scalarEdit(text: string, scalar: Scalar, to: string): Edit {
  const [start, end] = scalar.range as Range;
  const raw = text.slice(start, end);
  const inner = String(scalar.value);
  const at = raw.indexOf(inner);
  return at < 0
    ? { start, end, text: to }
    : { start: start + at, end: start + at + inner.length, text: to };
}

const schemas = new Map<FactKind, JsonSchema>();

function schemaOf(kind: FactKind): JsonSchema {
  const known = schemas.get(kind) ?? entrySchema(kindOf(kind).schema);
  schemas.set(kind, known);
  return known;
}

/**
 * Every place of an entry where another entry is named.
 *
 * @param kind - the kind of the entry that is searched
 * @param renamed - the kind and the id that is named
 */
export function referenceEdits(
  text: string,
  kind: FactKind,
  node: YAMLMap,
  renamed: { kind: string; from: string; to: string },
): NamedEdit[] {
  return [...referring(node, schemaOf(kind))]
    .filter((found) => found.kind === renamed.kind && found.scalar.value === renamed.from)
    .map(({ scalar, field }) => ({ ...scalarEdit(text, scalar, renamed.to), what: field }));
}

/** The edit of an entry's own id. */
export function idEdit(text: string, node: YAMLMap, to: string): NamedEdit | undefined {
  const id = node.get('id', true);
  return isScalar(id) ? { ...scalarEdit(text, id, to), what: 'id' } : undefined;
}

/**
 * The edit that adds an id to `formerly`, which is this tool's own field and so is written anew. An
 * id that comes back is no former one any more.
 *
 * @param node - the entry, or the frontmatter
 * @param end - offset after the last character of its last line
 * @param newline - the line break of the file
 */
export function formerlyEdit(
  text: string,
  node: YAMLMap,
  end: number,
  newline: string,
  from: string,
  to: string,
): NamedEdit {
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === 'formerly');
  const known =
    pair && isSeq(pair.value)
      ? pair.value.items.map((item) => String(isScalar(item) ? item.value : ''))
      : [];
  const list = `formerly: [${[...known.filter((id) => id !== to), from].join(', ')}]`;
  const key = pair?.key as Scalar | undefined;
  if (key?.range) {
    const value = pair?.value as Node | null;
    const valueEnd = value?.range?.[1] ?? key.range[1] + 1;
    const start = key.range[0];
    return {
      start,
      end: start + text.slice(start, valueEnd).trimEnd().length,
      text: list,
      what: 'formerly',
    };
  }
  if (node.flow) {
    const close = text.slice(0, (node.range as Range)[1] - 1).trimEnd().length;
    return { start: close, end: close, text: `, ${list}`, what: 'formerly' };
  }
  const first = (node.items[0]?.key as Scalar | undefined)?.range?.[0] ?? 0;
  const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
  return { start: end, end, text: newline + ' '.repeat(indent) + list, what: 'formerly' };
}
