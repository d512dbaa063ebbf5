import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** One entry of a list file, with where it stands in the text. */
export interface Item {
  id: string;
  value: Record<string, unknown>;
  node: YAMLMap.Parsed;
  /** Offset of the first character of its first line, comments right above it included. */
  start: number;
  /** Offset after the last character of its last line, without the line break. */
  end: number;
}

/** A list file as text and as what it holds. Offsets are in UTF-16 code units. */
export interface ListText {
  text: string;
  items: Item[];
  /** The line break that the file uses. */
  newline: string;
}

/** Start of the comment lines right above a line, or of the line itself. */
function withComments(text: string, lineStart: number): number {
  const before = text.slice(0, lineStart);
  // A comment at the very top speaks of the whole file.
  const comments = /(?<=\n\r?\n)(?:#[^\n]*\n)+$/.exec(before);
  return lineStart - (comments?.[0].length ?? 0);
}

/**
 * Reads a list file that the checker could read.
 *
 * @throws Error when it holds no list
 */
export function readListText(text: string): ListText {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  if (document.contents === null) return { text, items: [], newline };
  if (!isSeq(document.contents) || document.contents.flow)
    throw new Error('the file holds no list whose entries start with "- id: …"');
  const items = document.contents.items.flatMap((node) => {
    if (!isMap(node)) return [];
    const [from, to] = node.range;
    const last = from + text.slice(from, to).trimEnd().length;
    const lineEnd = text.indexOf('\n', last);
    const value = node.toJS(document, { maxAliasCount: 50 }) as Record<string, unknown>;
    const lineStart = lines.lineStarts.findLast((start) => start <= from) ?? 0;
    return [
      {
        id: String(value['id']),
        value,
        node: node as YAMLMap.Parsed,
        start: withComments(text, lineStart),
        end: lineEnd < 0 ? text.length : lineEnd - (text[lineEnd - 1] === '\r' ? 1 : 0),
      },
    ];
  });
  return { text, items, newline };
}

/**
 * The text with another entry before the entry of that index, or at the end; every other character
 * stays.
 */
export function withEntry(
  { text, items, newline }: ListText,
  index: number,
  entry: string,
): string {
  const block = entry.trimEnd().replaceAll(/\r?\n/g, newline);
  const previous = items[index - 1];
  const next = items[index];
  const gap = newline + newline;
  if (previous)
    return (
      text.slice(0, previous.end) +
      gap +
      block +
      (previous.end === text.length ? newline : text.slice(previous.end))
    );
  if (next) return text.slice(0, next.start) + block + gap + text.slice(next.start);
  return (text === '' || text.endsWith('\n') ? text : text + newline) + block + newline;
}

/** The text without one entry and the empty lines after it, and the entry's own text. */
export function withoutEntry(
  { text, items, newline }: ListText,
  index: number,
): { text: string; entry: string } {
  const item = items[index];
  if (!item) throw new RangeError(`there is no entry ${index}`);
  const entry = text.slice(item.start, item.end);
  const before = text.slice(0, item.start);
  const after = text.slice(item.end).replace(/^(\r?\n)+/, '');
  // The last entry of several takes the empty line before it along.
  return {
    entry,
    text: after === '' && before.trim() !== '' ? before.trimEnd() + newline : before + after,
  };
}
