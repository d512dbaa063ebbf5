/** How much of a line is shown on either side of what is wrong, in UTF-16 code units. */
const reach = 60;

/** What a message quotes: "in quotation marks", or as an address at its end. */
const quotes = /"([^"]{2,})"|: (\S{2,})$/g;

/**
 * Where in a line the thing stands that a problem is about: what its message quotes, else the word
 * at its column.
 */
function markedAt(line: string, at: number, message: string): [start: number, end: number] {
  for (const [, words, address] of message.matchAll(quotes)) {
    const quoted = words ?? address ?? '';
    const found = line.indexOf(quoted, at);
    if (found >= 0 && found - at < reach)
      return [found, found + Math.min(quoted.length, 2 * reach)];
  }
  const word = /^(?:[\p{L}\p{N}_-]+|\s+|.)?/su.exec(line.slice(at))?.[0] ?? '';
  return [at, at + Math.min(word.length, reach)];
}

/**
 * A line of a file, cut short, in three pieces: what is wrong starts with the second.
 *
 * @param column - from 1, in UTF-16 code units
 * @param message - what the check says
 * @returns undefined where there is nothing to show
 */
export function excerptOf(line: string, column: number, message: string) {
  if (line.trim() === '') return undefined;
  const [start, end] = markedAt(line, Math.min(Math.max(column - 1, 0), line.length), message);
  const from = Math.max(0, start - reach);
  const to = Math.min(line.length, end + reach);
  const before = line.slice(from, start);
  return {
    before: from > 0 ? `…${before}` : before.trimStart(),
    marked: line.slice(start, end),
    after: `${line.slice(end, to)}${to < line.length ? '…' : ''}`,
  };
}
