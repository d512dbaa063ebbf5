import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Problem } from '../check/problem.ts';
import { offsetAt } from '../../../src/model/read/positions.ts';
import type { Entry, EntryFile } from './entries.ts';
import { spanOf } from './text/spans.ts';
import type { Fault, Path } from './types.ts';

/** The field of an entry in which an offset of its YAML stands: the innermost. */
function pathAt(yaml: string, node: Node, offset: number): Path {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const start = spanOf(yaml, key as Node).start;
      const end = spanOf(yaml, (value ?? key) as Node).end;
      if (offset < start || offset > end) continue;
      const name = String(isScalar(key) ? key.value : key);
      return [name, ...(value ? pathAt(yaml, value as Node, offset) : [])];
    }
  }
  if (isSeq(node)) {
    for (const [index, item] of (node.items as Node[]).entries()) {
      const { start, end } = spanOf(yaml, item);
      if (start <= offset && offset <= end) return [index, ...pathAt(yaml, item, offset)];
    }
  }
  return [];
}

/**
 * The checker gives the place of what is missing as that of the thing around it; its field says
 * more then.
 */
function fieldPath(field: string | undefined): Path {
  return /^[A-Za-z]\w*(\.\w+)*$/.test(field ?? '')
    ? (field ?? '').split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    : [];
}

const startsWith = (path: Path, start: Path): boolean =>
  start.every((part, index) => path[index] === part);

/**
 * A problem as the form shows it: beside the field in which it stands, when that is in this entry.
 *
 * @param file - as it would be after the change; the problem's position is in it
 */
export function faultOf(
  { file: name, line, column, rule, message, hint, level, field }: Problem,
  file: EntryFile,
  entry: Entry,
): Fault {
  const fault: Fault = {
    where: `${name}:${line}:${column}`,
    rule,
    message,
    level,
    ...(hint === undefined ? {} : { hint }),
  };
  if (name !== file.file) return fault;
  const offset = offsetAt(file.text, line, column) - file.offset;
  const { start, end } = spanOf(file.yaml, entry.node);
  if (offset < start || offset > end) return fault;
  const found = pathAt(file.yaml, entry.node, offset);
  const told = fieldPath(field);
  // What is missing is reported where the thing around it starts, which is at that thing's first
  // field.
  const missing = !startsWith(found, told) && startsWith(told, found.slice(0, -1));
  return { ...fault, path: missing ? told : found };
}
