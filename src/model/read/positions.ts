import { isMap, isScalar, type Document, type Node } from 'yaml';

/** Counted from 1; columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

export interface Spot extends Position {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** The field or component that it stands in, such as `views.0.sources` or `<Cite id>`. */
  field?: string | undefined;
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The text that was asked about last, for whoever asks about one asks again. */
let last = { text: '', starts: [0] };

/** The first is 0. */
function lineStarts(text: string): readonly number[] {
  if (text !== last.text) last = { text, starts: startsOf(text) };
  return last.starts;
}

export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

export const offsetAt = (text: string, line: number, column: number): number =>
  (lineStarts(text)[line - 1] ?? 0) + column - 1;

const placeOf = (node: Node, text: string): Position | undefined =>
  node.range ? positionAt(text, node.range[0]) : undefined;

/**
 * Where a value of a YAML text stands; when it is missing, the closest thing around it.
 *
 * @param path - keys and indexes from the top of the document
 */
export function yamlPosition(
  document: Document.Parsed,
  text: string,
  path: readonly PropertyKey[],
): Position {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    const place = node && placeOf(node, text);
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

/** Where the name of a field stands, not its value; for a field that should not be there. */
export function yamlKeyPosition(
  document: Document.Parsed,
  text: string,
  path: readonly PropertyKey[],
): Position {
  const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return (pair && placeOf(pair.key as Node, text)) ?? yamlPosition(document, text, path);
}
