import { problemAt, type ReadingProblem } from './reading.ts';

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

const nestedLine = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){13}/m;

const nth = (text: string, pattern: RegExp, most: number): number =>
  [...text.matchAll(pattern)][most]?.index ?? -1;

/** Text has a backslash before it. */
const brace = /(?<!\\)[{}]/g;

/** A paragraph that holds more marks of Markdown than anyone would write. */
function crowded(text: string): number {
  let start = 0;
  for (const block of text.split(/(\n[ \t]*\n)/)) {
    if ((block.match(/[*_[\]<`&!]/g)?.length ?? 0) > mostMarks) return start + block.search(/\S/);
    start += block.length;
  }
  return -1;
}

/** Where code starts that the parser would not come back from in time, or at all; or -1. */
function heavyCode(text: string): number {
  let depth = 0;
  let start = 0;
  const braces = [...text.matchAll(brace)];
  for (const { 0: sign, index } of braces) {
    if (sign === '{' && depth++ === 0) start = index;
    if (sign === '}' && depth > 0 && --depth === 0 && index - start > mostCode) return start;
  }
  const scripts = [...text.matchAll(/^(?:im|ex)port\b(?:.|\n(?!\s*\n))*/gm)];
  const script = scripts.find(([code]) => code.length > mostCode);
  if (script) return script.index;
  const first = Math.min(
    ...[braces.find(([sign]) => sign === '{'), scripts[0]].map((one) => one?.index ?? Infinity),
  );
  let open = 0;
  for (const [tag] of text.slice(first).matchAll(/<(?:[^<>/]|\/(?!>))*>/g)) {
    open = Math.max(0, open + (tag.startsWith('</') ? -1 : 1));
    if (open > mostOpenTags) return first;
  }
  return -1;
}

/** Where there is too much of something, or -1; what it is; and what to do. */
const limits: readonly (readonly [(text: string) => number, string, string])[] = [
  [
    (text) => text.search(nestedLine),
    'the line starts with too many marks of lists or quotations',
    'take them out',
  ],
  [
    crowded,
    `a paragraph holds more than ${mostMarks} marks such as * _ [ or <`,
    'look whether it was pasted by mistake',
  ],
  [
    (text) => nth(text, /<(?!\s)/g, mostTags),
    `the text holds more than ${mostTags} tags`,
    'split it into several texts',
  ],
  [
    (text) => nth(text, brace, mostBraces),
    `the text holds more than ${mostBraces} braces`,
    'a text holds no code: take them out',
  ],
  [
    heavyCode,
    'what stands here would be read as code, and there is too much of it',
    'a text holds no code: take it out; a brace that is meant as text is written \\{',
  ],
];

/**
 * What would keep the parser busy too long, if anything.
 *
 * @param text - of a chapter or page; its frontmatter blank
 */
export function overLimit(text: string): ReadingProblem | undefined {
  if (text.length > mostLetters)
    return problemAt(text, 'mdx', {
      offset: 0,
      message: `the text has ${text.length} letters; at most ${mostLetters} are read`,
      hint: 'split it into several texts',
    });
  for (const [find, message, hint] of limits) {
    const offset = find(text);
    if (offset >= 0) return problemAt(text, 'mdx', { offset, message, hint });
  }
  return undefined;
}
