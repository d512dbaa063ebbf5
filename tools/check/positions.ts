import type { Document, LineCounter } from 'yaml';

/**
 * Where a value stands in a YAML text. When the value itself is missing, the position of the closest thing around it.
 *
 * @param path - keys and list indexes from the top of the document
 * @returns line and column from 1
 */
export function yamlPosition(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}
