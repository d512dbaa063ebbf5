import { isMap, isPair, isScalar, visit, type Document } from 'yaml';
import { positionAt } from './positions.ts';
import { problemAt, type ReadingProblem } from './reading.ts';
import { readYaml } from './yaml-text.ts';

export interface Frontmatter {
  yaml: string;
  /** Its offsets are those of the file. */
  document: Document.Parsed;
  data: Record<string, unknown>;
  /** Whether `data` is all that was written; where it is not, the problems say why. */
  readable: boolean;
  /** Offsets: behind the first line "---", and behind the second. */
  start: number;
  end: number;
}

/**
 * What the build, which reads frontmatter with a parser of its own, takes for dates or numbers
 * where it stands without quotation marks.
 */
const readOtherwise = /^(?:\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?|[-+]?0[box][\da-f_]+)$/;

interface Span {
  start: number;
  body: number;
  end: number;
  problem?: ReadingProblem;
}

const missing: ReadingProblem = {
  rule: 'frontmatter',
  line: 1,
  column: 1,
  message: 'the file must start with frontmatter between two lines "---"',
  hint: 'the first line is "---" and nothing else, then come the fields, then "---" again',
};

/** The last line is the first that starts with "---", as the build has it. */
function spanOf(text: string): Span {
  const first = /^---[ \t]*\r?\n/.exec(text);
  if (!first) return { start: 0, body: 0, end: 0, problem: missing };
  const start = first[0].length;
  const last = /^---.*(?:\n|$)/m.exec(text.slice(start));
  if (!last) {
    const message = 'the frontmatter is never closed by a second line "---"';
    return { start, body: start, end: text.length, problem: { ...missing, message } };
  }
  const body = start + last.index;
  const end = body + last[0].length;
  if (/^---[ \t]*\r?\n?$/.test(last[0])) return { start, body, end };
  const problem = problemAt(text, 'frontmatter', {
    offset: body,
    message: 'a line of the frontmatter starts with "---" but goes on',
    hint: 'write "---" alone to end the frontmatter',
  });
  return { start, body, end, problem };
}

function unquoted(document: Document.Parsed, text: string): ReadingProblem[] {
  const found: ReadingProblem[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const written = node.source ?? '';
      if (!readOtherwise.test(written)) return;
      const [start, end] = node.range;
      found.push({
        rule: 'frontmatter',
        ...positionAt(text, start),
        message: `${written} stands without quotation marks, so the build would take it for something else than text`,
        hint: `write "${written}"`,
        fix: { start, end, text: `"${written}"` },
      });
    },
  });
  return found;
}

/**
 * Reads the frontmatter of a text. Never throws: what is wrong comes back as problems.
 *
 * @param text - the whole file
 */
export function readFrontmatter(text: string): Frontmatter & { problems: ReadingProblem[] } {
  const { start, body, end, problem } = spanOf(text);
  const yaml = text.slice(start, body);
  // Spaces in place of the first line keep every offset that of the file.
  const blank = text.slice(0, start).replaceAll('-', ' ');
  const { document, problems: found, readable } = readYaml(blank + yaml);
  const problems = found.map((one) => problemAt(text, 'frontmatter', one));
  if (problem) problems.unshift(problem);
  const sound = problems.length === 0 && readable;
  if (sound && !isMap(document.contents))
    problems.push({
      ...missing,
      line: 2,
      message: 'the frontmatter must hold fields, one to a line, such as "title: …"',
    });
  const usable = sound && isMap(document.contents) && document.contents.items.every(isPair);
  const data = usable ? (document.toJS() as Record<string, unknown>) : {};
  if (usable) problems.push(...unquoted(document, text));
  return { yaml, document, data, readable: usable, start, end, problems };
}
