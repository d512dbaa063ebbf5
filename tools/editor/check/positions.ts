import { isMap, isScalar, type Document, type LineCounter, type Node } from 'yaml';

const placeOf = (node: Node, lines: LineCounter): { line: number; column: number } | undefined => {
  if (!node.range) return undefined;
  const { line, col } = lines.linePos(node.range[0]);
  return { line, column: col };
};

/**
 * Where a value stands in a YAML text. When the value itself is missing, the position of the
 * closest thing around it.
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
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    const place = node && placeOf(node, lines);
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

/**
 * Where the name of a field stands, not its value; for a field that should not be there.
 *
 * @param path - to the field
 */
export function yamlKeyPosition(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return (pair && placeOf(pair.key as Node, lines)) ?? yamlPosition(document, lines, path);
}
