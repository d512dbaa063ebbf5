import type { Problem } from '../check/problem.ts';
import type { Entry, EntryFile } from './entries.ts';
import type { Fault, Path } from './types.ts';

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
  const { node, path: found = [] } = file.content.find({ line, column });
  if (node !== entry.node) return fault;
  const told = fieldPath(field);
  // What is missing is reported where the thing around it starts, which is at that thing's first
  // field.
  const missing = !startsWith(found, told) && startsWith(told, found.slice(0, -1));
  return { ...fault, path: missing ? told : found };
}
