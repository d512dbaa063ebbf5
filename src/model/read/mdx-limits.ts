import { positionAt } from './positions.ts';
import type { ReadingProblem } from './reading.ts';

// The parser takes a time that grows with the square of some things: thirty thousand components
// that are not closed keep it busy for eleven seconds. No text that people read comes near these
// limits.
const mostLetters = 200_000;
const mostMarks = 1000;
const mostTags = 3000;
const mostBraces = 200;
// What stands in braces it hands to a parser of TypeScript, which takes twice as long for each more
// of what could be a type ("<a>"; thirty of them take a minute), and which some thousand brackets
// in one another bring down together with the whole program.
const mostTypes = 12;
const mostBrackets = 1000;

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
  const tag = [...text.matchAll(/<(?!\s)/g)][mostTags];
  if (tag)
    return problem(
      text,
      tag.index,
      `the text holds more than ${mostTags} tags`,
      'split it into several texts',
    );
  const braces = [...text.matchAll(/(?<!\\)[{}]/g)];
  const brace = braces[mostBraces];
  if (brace)
    return problem(
      text,
      brace.index,
      `the text holds more than ${mostBraces} braces`,
      'a text holds no code: take them out',
    );
  const [code] = /(?<!\\)\{[\s\S]*|^(?:im|ex)port\b[\s\S]*/m.exec(text) ?? [];
  const much = (pattern: RegExp, most: number): boolean =>
    (code?.match(pattern)?.length ?? 0) > most;
  return code !== undefined && (much(/<[^<>"'/]*>/g, mostTypes) || much(/[([]/g, mostBrackets))
    ? problem(
        text,
        text.length - code.length,
        'what stands here would be read as code, and there is too much of it',
        'a text holds no code: take it out; a brace that is meant as text is written \\{',
      )
    : undefined;
}
