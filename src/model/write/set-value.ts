import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isNode,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Fields } from '../kinds.ts';
import { addRemarks, keyOf, remarksIn } from './yaml.ts';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the remarks of what goes above what came after it, or at the end of what it stood in. */
function keepRemarks(gone: Node | Pair, next: Node | undefined, around: Node): void {
  const remarks = remarksIn(gone);
  if (next) addRemarks(next, 'commentBefore', remarks);
  else addRemarks(around, 'comment', remarks);
}

function setFields(document: Document, node: YAMLMap, value: Fields): void {
  const before = node.items;
  const stays = (pair: Pair): boolean => value[keyOf(pair)] !== undefined;
  before.forEach((pair, index) => {
    const next = before.slice(index).find(stays)?.key;
    if (!stays(pair)) keepRemarks(pair, next as Node | undefined, node);
  });
  node.items = before.filter(stays);
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    const pair = node.items.find((one) => keyOf(one) === key);
    if (pair) pair.value = valueNode(document, pair.value as Node | null, field);
    else node.add(document.createPair(key, field));
  }
}

/** Items that are there already are moved, others take the place of one that goes. */
function setItems(document: Document, node: YAMLSeq, value: readonly unknown[]): void {
  const before = node.items as Node[];
  // What stands above the first item is about that item, wherever it goes.
  if (before[0]) addRemarks(before[0], 'commentBefore', [node.commentBefore]);
  delete node.commentBefore;
  const left = before.map((item) => ({ item, value: item.toJS(document) as unknown }));
  const same = value.map((wanted) => {
    const at = left.findIndex((one) => isDeepStrictEqual(one.value, wanted));
    return at < 0 ? undefined : left.splice(at, 1)[0]?.item;
  });
  node.items = value.map(
    (wanted, index) => same[index] ?? valueNode(document, left.shift()?.item, wanted),
  );
  for (const { item } of left) {
    const next = before.slice(before.indexOf(item)).find((one) => node.items.includes(one));
    keepRemarks(item, next, node);
  }
}

/**
 * The node of a value: the one that is there as far as it says the same, so that every remark stays
 * where it is; remarks on what goes are kept beside it.
 *
 * @param node - what stands there now; is changed
 */
export function valueNode(document: Document, node: Node | null | undefined, value: unknown): Node {
  if (node && isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isFields(value)) setFields(document, node, value);
  else if (isSeq(node) && Array.isArray(value)) setItems(document, node, value);
  else {
    const made = document.createNode(value) as Node;
    if (isNode(node)) addRemarks(made, 'commentBefore', remarksIn(node));
    return made;
  }
  return node;
}
