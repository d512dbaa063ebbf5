import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Edit } from '../../../../src/model/write/edit.ts';
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { listEdits } from './lists.ts';
import { flowText, pairLines, type Form } from './render.ts';
import { scalarEdits, type Plain } from './scalar.ts';
import { lineEnd, lineStart, newlineOf, spanOf, wholeLines } from './spans.ts';

/** A text that YAML was read from, and what an entry in it is. */
export interface Place {
  text: string;
  form: Form;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): value is Plain =>
  ['string', 'number', 'boolean'].includes(typeof value);

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Where a field with its name starts and ends. */
function pairSpan(text: string, pair: Pair): { start: number; end: number } {
  const { start, end } = spanOf(text, pair.key as Node);
  return { start, end: pair.value ? spanOf(text, pair.value as Node).end : end };
}

/** The part of a schema that says what stands at a field, or in a list. */
const schemaAt = (schema: JsonSchema | undefined, key: string): JsonSchema | undefined =>
  schema?.properties?.[key];
const itemSchema = (schema: JsonSchema | undefined): JsonSchema | undefined =>
  Array.isArray(schema?.items) ? undefined : schema?.items;

/** New fields, each behind the field that comes before it in the schema. */
function insertions(
  { text, form }: Place,
  pairs: readonly Pair[],
  after: Fields,
  schema: JsonSchema | undefined,
): Edit[] {
  const [first] = pairs;
  if (!first) return [];
  const present = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const start = pairSpan(text, first).start;
  const lineBreak = newlineOf(text) + ' '.repeat(start - lineStart(text, start));
  const order = [...new Set([...Object.keys(schema?.properties ?? {}), ...Object.keys(after)])];
  return order
    .filter((key) => after[key] !== undefined && !present.has(key))
    .map((key) => {
      const lines = pairLines(key, after[key], form).join(lineBreak);
      const before = present.get(
        order.slice(0, order.indexOf(key)).findLast((name) => present.has(name)) ?? '',
      );
      if (!before) return { start, end: start, text: lines + lineBreak };
      const at = lineEnd(text, pairSpan(text, before).end);
      return { start: at, end: at, text: lineBreak + lines };
    });
}

/**
 * Takes fields away with their lines. The first field of a list item shares its line with the dash,
 * so those at the head go as one, up to the first that stays.
 */
function removals(text: string, pairs: readonly Pair[], gone: (pair: Pair) => boolean): Edit[] {
  const found = pairs.findIndex((pair) => !gone(pair));
  const head = found < 0 ? pairs.length : found;
  const [first, kept] = [pairs[0], pairs[head]];
  const lines = (pair: Pair): Edit => {
    const { start, end } = pairSpan(text, pair);
    return { ...wholeLines(text, start, end), text: '' };
  };
  const rest = pairs.slice(head).filter(gone).map(lines);
  if (!first || !kept || head === 0) return rest;
  return [
    { start: pairSpan(text, first).start, end: pairSpan(text, kept).start, text: '' },
    ...rest,
  ];
}

function mapEdits(
  place: Place,
  node: YAMLMap,
  before: Fields,
  after: Fields,
  schema: JsonSchema | undefined,
): Edit[] {
  const pairs = node.items as Pair[];
  const gone = (pair: Pair): boolean => after[keyOf(pair)] === undefined;
  const staying = pairs.filter((pair) => !gone(pair));
  const edits = staying.flatMap((pair) => {
    const key = keyOf(pair);
    return isDeepStrictEqual(before[key], after[key])
      ? []
      : pairEdits(place, pair, before[key], after[key], schemaAt(schema, key));
  });
  return [
    ...removals(place.text, pairs, gone),
    ...edits,
    ...insertions(place, staying, after, schema),
  ];
}

/**
 * A field whose value takes another shape, such as a list that was empty, is written anew; all
 * others are edited inside.
 */
function pairEdits(
  place: Place,
  pair: Pair,
  before: unknown,
  after: unknown,
  schema: JsonSchema | undefined,
): Edit[] {
  const { text, form } = place;
  const filled =
    Array.isArray(before) && Array.isArray(after) && (before.length === 0) !== (after.length === 0);
  if (pair.value && !filled)
    return valueEdits(place, pair.value as Node, before, after, schema, keyOf(pair));
  const { start, end } = pairSpan(text, pair);
  const lineBreak =
    newlineOf(text) + ' '.repeat(spanOf(text, pair.key as Node).start - lineStart(text, start));
  return [{ start, end, text: pairLines(keyOf(pair), after, form).join(lineBreak) }];
}

/**
 * Edits that turn one value of a YAML text into another and leave every other character as it is.
 *
 * @param node - where the value stands in the text
 * @param schema - gives the order of fields that are new
 * @param key - the field that the value stands in
 * @returns edits in offsets of the text, for `withEdits`
 */
export function valueEdits(
  place: Place,
  node: Node,
  before: unknown,
  after: unknown,
  schema: JsonSchema | undefined,
  key = '',
  inFlow = false,
): Edit[] {
  const { text, form } = place;
  if (isDeepStrictEqual(before, after)) return [];
  if (
    isMap(node) &&
    !node.flow &&
    isFields(before) &&
    isFields(after) &&
    Object.keys(after).some((name) => after[name] !== undefined && name in before)
  )
    return mapEdits(place, node, before, after, schema);
  if (
    isSeq(node) &&
    Array.isArray(before) &&
    Array.isArray(after) &&
    (node.flow || after.length > 0)
  ) {
    const editItem = (item: Node, was: unknown, is: unknown, flow: boolean): Edit[] =>
      valueEdits(place, item, was, is, itemSchema(schema), key, flow);
    return listEdits({ text, form, key, node, before, after, editItem });
  }
  if (isScalar(node) && isPlain(after)) return scalarEdits(text, node, after, inFlow);
  const { start, end } = spanOf(text, node);
  return [{ start, end, text: flowText(after) }];
}
