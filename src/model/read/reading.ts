import type { Edit } from '../write/edit.ts';
import { positionAt, type Position } from './positions.ts';

/** What is wrong with a file before any rule looks at what it says. */
export interface ReadingProblem extends Position {
  /**
   * `file`: it cannot be read at all; `characters`: what stands in it; `yaml`, `frontmatter` and
   * `mdx`: how it is written.
   */
  rule: 'file' | 'characters' | 'yaml' | 'frontmatter' | 'mdx';
  /** What is wrong and what was found, for people who do not program. */
  message: string;
  hint?: string;
  fix?: Edit;
}

export function problemAt(
  text: string,
  rule: ReadingProblem['rule'],
  { offset, message, hint }: { offset: number; message: string; hint?: string },
): ReadingProblem {
  return { rule, ...positionAt(text, offset), message, ...(hint !== undefined && { hint }) };
}

/** A problem of a whole file. */
export const problemOfFile = (message: string, hint: string): ReadingProblem => ({
  rule: 'file',
  line: 1,
  column: 1,
  message,
  hint,
});

/** One line, with which the build stops. */
export function readingLine(file: string, { line, column, message, hint }: ReadingProblem): string {
  return `${file}:${line}:${column}: ${message}${hint ? ` (${hint})` : ''}`;
}
