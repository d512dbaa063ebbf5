import { spanOf } from '../../../../src/model/read/mdx.ts';
import type { Content, TextFile } from '../content.ts';
import { positionAt } from '../../../../src/model/read/positions.ts';
import type { Finding } from '../problem.ts';
import type { Report, Rule } from '../rule.ts';

/**
 * Where a text of Markdown means something by spaces at the end of a line: a break by two of them;
 * lines of code.
 */
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

/**
 * Whether lines end with white space, which must go before a text is written anew: folded, it would
 * stand amid the words.
 */
export const endsInSpaces = (text: string): boolean => /[ \t\r]$/m.test(text);

type Found = Omit<Finding, 'file' | 'line' | 'column'> & { at: number };

/** One report for a whole file, at its first line end, for all lines are alike. */
function lineEnds(text: string): Found[] {
  const first = text.indexOf('\r');
  if (first < 0) return [];
  const count = text.match(/\r\n?/g)?.length ?? 0;
  return [
    {
      at: first,
      message: `${count === 1 ? 'a line ends' : `${count} lines end`} as in Windows or on an old Mac (CR)`,
      hint: 'set the line ends of your editor to "LF"',
      fix: { start: 0, end: text.length, text: text.replaceAll(/\r\n?/g, '\n') },
    },
  ];
}

function trailing(text: string, { breaks, code }: Meant): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const line = text.slice(from, newline < 0 ? text.length : newline).replace(/\r$/, '');
    const at = from + line.trimEnd().length;
    const span = { start: at, end: from + line.length };
    from += (newline < 0 ? text.length : newline) - from + 1;
    // A line of code may end with spaces. Other characters that are spaces to a program are no
    // matter of white space.
    if (
      !/^[ \t]+$/.test(text.slice(span.start, span.end)) ||
      code.some(({ start, end }) => at > start && at < end)
    )
      continue;
    if (breaks?.has(at)) {
      const hint = 'write \\ at its end instead';
      found.push({
        at,
        message: 'spaces at the end of the line, which nobody sees, break it',
        hint,
        fix: { ...span, text: '\\' },
      });
      continue;
    }
    const kind = text.slice(span.start, span.end).includes('\t') ? 'a tab stands' : 'spaces stand';
    const blank = line.trim() === '';
    // Behind a backslash a space is one that YAML keeps.
    const sure = blank || (breaks !== undefined && text[at - 1] !== '\\');
    const message = `${kind} ${blank ? 'in an empty line' : 'at the end of the line'}`;
    found.push({
      at,
      message,
      hint: 'take them out',
      ...(sure ? { fix: { ...span, text: '' } } : {}),
    });
  }
  return found;
}

function ending(text: string): Found[] {
  let at = text.length;
  while (text[at - 1] === '\n') at--;
  const rest = text.slice(at);
  if (at === 0 || rest === '\n') return [];
  const message =
    rest === ''
      ? 'the last line has no end'
      : `the file ends with ${rest.length - 1} empty ${rest.length === 2 ? 'line' : 'lines'}`;
  return [
    {
      at,
      message,
      hint: 'end the file with one line end',
      fix: { start: at, end: text.length, text: '\n' },
    },
  ];
}

function checkFile({ file, text, mark }: TextFile, meant: Meant, report: Report): void {
  // Files are written without the mark, so there is nothing to replace in the text.
  const fix = { start: 0, end: 0, text: '' };
  if (mark)
    report({
      file,
      line: 1,
      column: 1,
      message: 'the file starts with a byte order mark (BOM)',
      hint: 'save it as "UTF-8", without BOM',
      fix,
    });
  for (const { at, ...found } of [...lineEnds(text), ...trailing(text, meant), ...ending(text)])
    report({ file, ...positionAt(text, at), ...found });
}

/**
 * No white space that nobody sees: it makes changes look larger than they are, and some of it means
 * something by accident.
 */
export const whitespaceRule: Rule = {
  name: 'whitespace',
  check(content, report) {
    for (const file of content.files) checkFile(file, meantIn(content, file.file), report);
  },
};
