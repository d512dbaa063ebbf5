/** Something that is wrong with a file before any rule looks at what it says. */
export interface ReadingProblem {
  /**
   * `file`: it cannot be read at all; `characters`: what stands in it; `yaml`, `frontmatter` and
   * `mdx`: how it is written.
   */
  rule: 'file' | 'characters' | 'yaml' | 'frontmatter' | 'mdx';
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** What is wrong and what was found, for people who do not program. */
  message: string;
  /** What to do about it. */
  hint?: string;
  /** An edit that mends it: what stands between two offsets of the text is replaced. */
  fix?: { start: number; end: number; text: string };
}

/**
 * A problem of a file as one line: where, what, and what to do. The build prints it when it stops.
 */
export function readingLine(file: string, { line, column, message, hint }: ReadingProblem): string {
  return `${file}:${line}:${column}: ${message}${hint ? ` (${hint})` : ''}`;
}

/** Line and column of an offset in a text, both from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.lastIndexOf('\n', offset - 1);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, column: offset - before };
}
