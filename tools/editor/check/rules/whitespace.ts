import { spanOf } from '../../../../src/model/read/mdx.ts';
import type { Edit } from '../../../../src/model/write/edit.ts';
import { positionAt, type Content, type Report, type Rule, type TextFile } from '../rule.ts';

/** Where Markdown means something by spaces at the end of a line. */
interface Meant {
  /** Undefined for a text that cannot be read: there nobody knows. */
  breaks: ReadonlySet<number> | undefined;
  code: readonly { start: number; end: number }[];
}

function meantIn(content: Content, name: string): Meant {
  const breaks = new Set<number>();
  const code: { start: number; end: number }[] = [];
  const mdx = content.mdx.find(({ file }) => file === name);
  if (mdx && !mdx.tree) return { breaks: undefined, code };
  for (const node of mdx?.tree?.nodes ?? []) {
    if (node.type === 'break') breaks.add(spanOf(node).start);
    if (node.type === 'code' || node.type === 'inlineCode') code.push(spanOf(node));
  }
  return { breaks, code };
}

/** White space at line ends must go before a text is written anew: folded, it would stand amid it. */
export const endsInSpaces = (text: string): boolean => /[ \t\r]$/m.test(text);

type Say = (at: number, message: string, hint: string, fix?: Edit) => void;

/** One report for a file, at its first line end. */
function checkLineEnds(text: string, say: Say): void {
  const ends = text.match(/\r\n?/g);
  if (!ends) return;
  const count = ends.length === 1 ? 'a line ends' : `${ends.length} lines end`;
  say(
    text.indexOf('\r'),
    `${count} as in Windows or on an old Mac (CR)`,
    'set the line ends of your editor to "LF"',
    { start: 0, end: text.length, text: text.replaceAll(/\r\n?/g, '\n') },
  );
}

function checkTrailing(text: string, { breaks, code }: Meant, say: Say): void {
  let from = 0;
  for (const whole of text.split('\n')) {
    const line = whole.replace(/\r$/, '');
    const [start, end] = [from + line.trimEnd().length, from + line.length];
    from += whole.length + 1;
    const spaces = text.slice(start, end);
    // A line of code may end with spaces, and what is a space only to programs is no white space.
    if (!/^[ \t]+$/.test(spaces) || code.some((one) => start > one.start && start < one.end))
      continue;
    if (breaks?.has(start)) {
      const message = 'spaces at the end of the line, which nobody sees, break it';
      say(start, message, 'write \\ at its end instead', { start, end, text: '\\' });
      continue;
    }
    const kind = spaces.includes('\t') ? 'a tab stands' : 'spaces stand';
    const blank = line.trim() === '';
    // Behind a backslash a space is one that YAML keeps.
    const sure = blank || (breaks !== undefined && text[start - 1] !== '\\');
    say(
      start,
      `${kind} ${blank ? 'in an empty line' : 'at the end of the line'}`,
      'take them out',
      sure ? { start, end, text: '' } : undefined,
    );
  }
}

/** What a word processor leaves of its tables and lists when words of it are pasted. */
function checkPasted(text: string, { code }: Meant, say: Say): void {
  for (const { index } of text.matchAll(/(?<=\S[^\S\n]*)\t(?=[^\S\n]*\S)/g)) {
    if (code.some(({ start, end }) => index > start && index < end)) continue;
    say(
      index,
      'a tab stands amid the line, as between the columns of a table that was pasted',
      'write a space, or say it in sentences: a tab is shown as a space',
    );
  }
  for (const { 0: start, index } of text.matchAll(/^[^\S\n]*[•◦▪‣⁃●○■·](?=\s)/gm))
    say(
      index + start.length - 1,
      `the bullet of a list that was pasted stands here: ${start.trim()}`,
      'begin each item of a list with "- " in its place, with an empty line above the first',
    );
}

function checkEnding(text: string, say: Say): void {
  let start = text.length;
  while (text[start - 1] === '\n') start--;
  const empty = text.length - start - 1;
  if (start === 0 || empty === 0) return;
  say(
    start,
    empty < 0
      ? 'the last line has no end'
      : `the file ends with ${empty} empty ${empty === 1 ? 'line' : 'lines'}`,
    'end the file with one line end',
    { start, end: text.length, text: '\n' },
  );
}

function checkFile({ file, text, mark }: TextFile, meant: Meant, report: Report): void {
  if (mark)
    report(
      { file, line: 1, column: 1 },
      'the file starts with a byte order mark (BOM)',
      'save it as "UTF-8", without BOM',
      // Files are written without the mark, so there is nothing to replace in the text.
      { start: 0, end: 0, text: '' },
    );
  const say: Say = (at, ...found) => {
    report({ file, ...positionAt(text, at) }, ...found);
  };
  checkLineEnds(text, say);
  checkTrailing(text, meant, say);
  checkPasted(text, meant, say);
  checkEnding(text, say);
}

export const whitespaceRule: Rule = {
  name: 'whitespace',
  check(content, report) {
    for (const file of content.files) checkFile(file, meantIn(content, file.file), report);
  },
};
