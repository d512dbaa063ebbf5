import type { Node, Parent } from 'unist';
import type { ReadingProblem } from '../../../src/model/read/reading.ts';
import { positionAt } from '../../../src/model/read/positions.ts';

// The parser takes a time that grows with the square of some things, or worse: forty thousand list
// marks in a row keep it busy for three minutes. No text that people read comes near these limits.
const mostLetters = 200_000;
const mostMarks = 1000;
const mostBraces = 200;
const deepest = 40;

/** Thirteen marks of lists and quotations at the start of one line. */
const nestedLine = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){13}/m;

const problem = (text: string, offset: number, message: string, hint: string): ReadingProblem => ({
  rule: 'mdx',
  ...positionAt(text, offset),
  message,
  hint,
});

/** The first paragraph that holds more marks of Markdown than anyone would write. */
function crowded(text: string): number {
  let start = 0;
  for (const block of text.split(/(\n[ \t]*\n)/)) {
    if ((block.match(/[*_[\]<`&!]/g)?.length ?? 0) > mostMarks) return start + block.search(/\S/);
    start += block.length;
  }
  return -1;
}

/**
 * What would keep the parser busy too long.
 *
 * @param text - the text of a chapter or page; its frontmatter blank
 * @returns undefined when the text can be parsed
 */
export function overLimit(text: string): ReadingProblem | undefined {
  if (text.length > mostLetters)
    return problem(
      text,
      0,
      `the text has ${text.length} letters; at most ${mostLetters} are read`,
      'split it into several texts',
    );
  const nested = nestedLine.exec(text);
  if (nested)
    return problem(
      text,
      nested.index,
      'the line starts with too many marks of lists or quotations',
      'take them out',
    );
  const block = crowded(text);
  if (block >= 0)
    return problem(
      text,
      block,
      `a paragraph holds more than ${mostMarks} marks such as * _ [ or <`,
      'look whether it was pasted by mistake',
    );
  const braces = [...text.matchAll(/(?<!\\)[{}]/g)];
  const brace = braces[mostBraces];
  return brace
    ? problem(
        text,
        brace.index,
        `the text holds more than ${mostBraces} braces`,
        'a text holds no code: take them out',
      )
    : undefined;
}

/**
 * The first thing in a tree that is nested deeper than anything that walks the tree could follow.
 */
export function tooDeep(tree: Node): Node | undefined {
  const waiting: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return node;
    for (const child of (node as Partial<Parent>).children ?? [])
      waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
