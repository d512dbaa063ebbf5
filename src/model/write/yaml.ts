import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  visit,
} from 'yaml';
import { readYaml } from '../read/yaml-text.ts';

const listWidth = 100;

/** Lists that stand on one line between brackets where they fit on it. */
const onOneLine = new Set(['also', 'formerly', 'via']);

/** Texts are names, often in scripts whose marks look like those of YAML. */
const nameFields = new Set(['also', 'names']);

/** The fields of a schema in its order, and those of the groups in it. */
interface Fields {
  properties?: Record<string, Fields>;
  items?: Fields | Fields[];
}

const known = new WeakMap<z.ZodType, Fields>();

function fieldsOf(schema: z.ZodType): Fields {
  const fields =
    known.get(schema) ??
    (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Fields);
  known.set(schema, fields);
  return fields;
}

export const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Below the remarks that stand there. */
export function addRemarks(
  to: Node | Document,
  where: 'commentBefore' | 'comment',
  remarks: readonly (string | null | undefined)[],
): void {
  const all = [to[where], ...remarks].filter(Boolean);
  if (all.length > 0) to[where] = all.join('\n');
}

/** From top to bottom, with those of all that is in it. */
export function remarksIn(node: Node | Pair | null): string[] {
  const found: (string | null | undefined)[] = [];
  visit(node as Node, (_, one) => {
    if (isNode(one)) found.push(one.commentBefore, one.comment);
  });
  return found.filter((remark) => typeof remark === 'string' && remark !== '') as string[];
}

/** As the schema has them; those that it does not know stay behind, as they are. */
function sortFields(node: YAMLMap, { properties = {} }: Fields): void {
  const order = Object.keys(properties);
  const rank = (pair: Pair): number => {
    const at = order.indexOf(keyOf(pair));
    return at < 0 ? order.length : at;
  };
  node.items = node.items.toSorted((a, b) => rank(a) - rank(b));
}

interface Place {
  width: number;
  /** Columns, from 0, at which the value starts, and at which the lines of its group start. */
  column: number;
  indent: number;
  /** The fields that it stands in, from the outermost. */
  within: readonly string[];
}

/**
 * Whether a text could be taken for a date or number: by the build, which reads frontmatter with a
 * parser of its own, or by a reader. An id such as `2020-10-18-bridges` cannot.
 */
const looksOtherwise = (text: string): boolean =>
  /^-?\d{4}(-\d\d?){0,2}(?![-\w])/.test(text) ||
  !Number.isNaN(Number(text.replace(/^[-+]/, '').replaceAll('_', '')));

/** On its line if it fits there, folded if not, names and dates quoted. */
function setScalar(node: Scalar, { width, column, within }: Place): void {
  if (typeof node.value !== 'string') return;
  const text = node.value;
  const fits = column + JSON.stringify(text).length <= width;
  const named = within.some((field) => nameFields.has(field));
  // Space at the start or end of a line is nothing that a block shows.
  const isBlock = !/^\s|\s$|[ \t]\n|\n[ \t]/.test(text);
  if (text.includes('\n')) node.type = isBlock ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
  else if (!fits && isBlock && text.includes(' ')) node.type = Scalar.BLOCK_FOLDED;
  else if (looksOtherwise(text) || within.includes('also') || (named && /[^ -~]/.test(text)))
    node.type = Scalar.QUOTE_DOUBLE;
  else node.type = Scalar.PLAIN;
}

const hasRemark = (node: unknown): boolean =>
  isScalar(node) && Boolean(node.commentBefore ?? node.comment);

/** Between brackets stand numbers or short things, where they fit. */
function isFlow({ items, comment }: YAMLSeq, { width, column, within }: Place): boolean {
  if (comment) return false;
  if (items.length === 0) return true;
  if (!items.every((item) => isScalar(item) && !hasRemark(item))) return false;
  const values = (items as Scalar[]).map(({ value }) => value);
  if (!values.every((value) => typeof value === 'number') && !onOneLine.has(within.at(-1) ?? ''))
    return false;
  return (
    column + values.reduce<number>((sum, value) => sum + JSON.stringify(value).length + 3, 2) <=
    width
  );
}

/** Takes remarks from behind a value, where they read as if they cut it off, and puts them above. */
function moveRemarks(from: Node | null, to: Node): void {
  if (!isScalar(from) && !(isCollection(from) && from.items.length === 0)) return;
  const { commentBefore, comment } = from;
  delete from.comment;
  if (from !== to) delete from.commentBefore;
  addRemarks(to, 'commentBefore', from === to ? [comment] : [commentBefore, comment]);
}

/** What stands above the first thing in a group stands above the whole: no line is between them. */
function liftRemarks(first: Node | undefined, to: Node): void {
  if (!first) return;
  addRemarks(to, 'commentBefore', [first.commentBefore]);
  delete first.commentBefore;
}

function setMap(node: YAMLMap, fields: Fields, { width, indent, within }: Place): void {
  const pairs = node.items as Pair<Scalar, Node | null>[];
  node.flow = pairs.length === 0;
  for (const { key, value } of pairs) {
    delete key.type;
    delete key.spaceBefore;
    moveRemarks(key, key);
    moveRemarks(value, key);
  }
  sortFields(node, fields);
  liftRemarks(node.items[0]?.key as Scalar | undefined, node);
  for (const pair of pairs) {
    const key = keyOf(pair);
    setNode(pair.value, fields.properties?.[key] ?? {}, {
      width,
      column: indent + key.length + 2,
      indent: indent + 2,
      within: [...within, key],
    });
  }
}

function setSeq(node: YAMLSeq, { items: fields = {} }: Fields, place: Place): void {
  const items = node.items as Node[];
  for (const item of items) moveRemarks(item, item);
  liftRemarks(items[0], node);
  node.flow = isFlow(node, place);
  const [column, indent] = [place.indent + 2, place.indent + 2];
  for (const item of items)
    setNode(item, (Array.isArray(fields) ? fields[0] : fields) ?? {}, { ...place, column, indent });
}

function setNode(node: Node | null, fields: Fields, place: Place): void {
  if (!node) return;
  delete node.spaceBefore;
  // An empty line behind the last remark is no part of it.
  if (node.comment) node.comment = node.comment.trimEnd();
  if (isScalar(node)) setScalar(node, place);
  if (isMap(node)) setMap(node, fields, place);
  if (isSeq(node)) setSeq(node, fields, place);
}

const options = {
  indentSeq: true,
  singleQuote: false,
  flowCollectionPadding: false,
  // The library loses spaces where it breaks lines of a text in quotation marks.
  doubleQuotedMinMultiLineLength: Infinity,
} as const;

/**
 * The canonical text of a list: fields in the order of the schema, an empty line between entries,
 * long texts folded, remarks where they were. The document is changed to it.
 *
 * @param schema - of one entry
 */
export function listText(document: Document, schema: z.ZodType): string {
  const { contents } = document;
  if (!isSeq(contents) || contents.items.length === 0) return document.toString(options);
  // The library tells remarks at the end of the list and of the file apart only as it reads them.
  addRemarks(document, 'comment', [contents.comment]);
  delete contents.comment;
  contents.flow = false;
  for (const [index, entry] of (contents.items as Node[]).entries()) {
    setNode(entry, fieldsOf(schema), { width: listWidth, column: 2, indent: 2, within: [] });
    entry.spaceBefore = index > 0;
  }
  return document.toString({ ...options, lineWidth: listWidth });
}

/**
 * The same of a frontmatter, without its two lines "---": each sentence on one line, however long.
 */
export function frontmatterText(document: Document, schema: z.ZodType): string {
  setNode(document.contents, fieldsOf(schema), {
    width: Infinity,
    column: 0,
    indent: 0,
    within: [],
  });
  return document.toString({ ...options, lineWidth: 0 });
}

/** Sorted: lines of remarks may have changed places, but none may be lost. */
function remarksOf(document: Document): string[] {
  return [document.commentBefore, ...remarksIn(document.contents as Node), document.comment]
    .flatMap((remark) => remark?.split('\n') ?? [])
    .filter((line) => line !== '')
    .toSorted();
}

/** Whether a text holds the values and remarks of a document, in whatever order of fields. */
export function saysTheSame(text: string, document: Document): boolean {
  const { document: read, problems } = readYaml(text);
  return (
    problems.length === 0 &&
    isDeepStrictEqual(read.toJS(), document.toJS()) &&
    isDeepStrictEqual(remarksOf(read), remarksOf(document))
  );
}
