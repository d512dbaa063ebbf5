import { isCollection, isPair, isScalar, type Node } from 'yaml';

/**
 * Where a value starts and where its last character stands, as the parser gives a scalar: without
 * the line break that ends a block and without comments behind a list. Offsets are in UTF-16 code
 * units.
 */
export function spanOf(text: string, node: Node): { start: number; end: number } {
  const [start, end] = node.range ?? [0, 0, 0];
  return {
    start,
    end:
      isCollection(node) && !node.flow
        ? lastEnd(text, node, end)
        : start + text.slice(start, end).trimEnd().length,
  };
}

/** A block map or list ends where the last thing in it ends. */
function lastEnd(text: string, node: Node, otherwise: number): number {
  const last: unknown = isCollection(node) ? node.items.at(-1) : undefined;
  const inner = isPair(last) ? (last.value ?? last.key) : last;
  return isScalar(inner) || isCollection(inner) ? spanOf(text, inner).end : otherwise;
}

/** Start of the line on which an offset stands. */
export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** End of the line on which an offset stands, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** The line break that a text uses. */
export const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/**
 * What takes the whole lines from one offset to another away, with the line break before them. The
 * first line of a text has none.
 */
export function wholeLines(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = lineStart(text, start);
  const breakLength = text[first - 2] === '\r' ? 2 : 1;
  return { start: Math.max(0, first - breakLength), end: lineEnd(text, end) };
}
