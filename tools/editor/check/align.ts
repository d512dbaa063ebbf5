/** How a text was typed, which says what may stand in the file for one letter of it. */
export type Notation = 'bare' | 'single' | 'double' | 'mdx';

const escapes: Readonly<Record<Notation, RegExp | undefined>> = {
  bare: undefined,
  single: /''/y,
  double: /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^\n])/y,
  mdx: /&(?:#\d+|#x[\da-f]+|[a-z]\w*);|\\[!-/:-@[-`{-~]/iy,
};

/** Length of what stands in the file for one letter that is no space. */
function lengthAt(file: string, at: number, notation: Notation): number {
  const escape = escapes[notation];
  if (!escape) return 1;
  escape.lastIndex = at;
  return escape.exec(file)?.[0].length ?? 1;
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter);

/** The first place that is no space, nor the backslash with which a quoted line goes on. */
function afterSpace(file: string, at: number, notation: Notation): number {
  let next = at;
  while (
    isSpace(file[next]) ||
    (notation === 'double' && file[next] === '\\' && file[next + 1] === '\n')
  )
    next++;
  return next;
}

/**
 * Where in a file a letter of a text stands, both offsets in UTF-16 code units. The text is what a
 * parser made of the file: lines folded, indents gone, escapes undone; so both are walked side by
 * side, any run of spaces in the one standing for any run in the other.
 *
 * @param start - where in the file the text starts, behind a quotation mark or the head of a block
 */
export function offsetInFile(
  value: string,
  offset: number,
  file: string,
  start: number,
  notation: Notation,
): number {
  let at = start;
  for (let index = 0; index < offset; index++) {
    if (isSpace(value[index])) {
      // An escaped space ("\n", "\t", "&nbsp;") is one letter; a typed one stands for all that
      // follow it.
      if (isSpace(file[at])) at = afterSpace(file, at, notation);
      else if (!isSpace(value[index - 1])) at += lengthAt(file, at, notation);
    } else {
      at = afterSpace(file, at, notation);
      const length = lengthAt(file, at, notation);
      // A letter beyond the sixteen bits of a code unit is two of them in the text, and perhaps one
      // escape in the file.
      const pair =
        length > 1 && /^[\uD800-\uDBFF]$/.test(value[index] ?? '') && file[at] !== value[index];
      at += length;
      if (pair) index++;
    }
  }
  return isSpace(value[offset]) ? at : afterSpace(file, at, notation);
}
