import { positionAt } from './positions.ts';
import type { ReadingProblem } from './reading.ts';

// The parser takes a time that grows with the square of some things: thirty thousand components
// that are not closed keep it busy for eleven seconds. No text that people read comes near these
// limits.
const mostLetters = 200_000;
const mostMarks = 1000;
const mostTags = 3000;
const mostBraces = 200;
// What stands in braces, or behind "import", it hands to a parser of TypeScript. That takes twice as
// long for each more tag that is not closed (thirty of them take a minute), and goes down together
// with the whole program over some thousand signs that open or turn something ("((((", "!!!!").
const mostOpenTags = 12;
const mostCode = 2000;

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

/** Where code starts that the parser would not come back from in time, or at all; or -1. */
function heavyCode(text: string, braces: readonly RegExpExecArray[]): number {
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of braces) {
    if (brace === '{' && depth++ === 0) start = index;
    if (brace === '}' && depth > 0 && --depth === 0 && index - start > mostCode) return start;
  }
  const scripts = [...text.matchAll(/^(?:im|ex)port\b(?:.|\n(?!\s*\n))*/gm)];
  const script = scripts.find(([code]) => code.length > mostCode);
  if (script) return script.index;
  const first = Math.min(
    ...[braces.find(([brace]) => brace === '{'), scripts[0]].map((one) => one?.index ?? Infinity),
  );
  let open = 0;
  for (const [tag] of text.slice(first).matchAll(/<(?:[^<>/]|\/(?!>))*>/g)) {
    open = Math.max(0, open + (tag.startsWith('</') ? -1 : 1));
    if (open > mostOpenTags) return first;
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
  const code = heavyCode(text, braces);
  return code >= 0
    ? problem(
        text,
        code,
        'what stands here would be read as code, and there is too much of it',
        'a text holds no code: take it out; a brace that is meant as text is written \\{',
      )
    : undefined;
}
