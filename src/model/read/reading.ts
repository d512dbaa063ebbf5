import type { Edit } from '../write/edit.ts';
import { positionAt, type Position } from './positions.ts';

/** Something that is wrong with a file before any rule looks at what it says. */
export interface ReadingProblem extends Position {
  /**
   * `file`: it cannot be read at all; `characters`: what stands in it; `yaml`, `frontmatter` and
   * `mdx`: how it is written.
   */
  rule: 'file' | 'characters' | 'yaml' | 'frontmatter' | 'mdx';
  /** What is wrong and what was found, for people who do not program. */
  message: string;
  /** What to do about it. */
  hint?: string;
  /** An edit that mends it: what stands between two offsets of the text is replaced. */
  fix?: Edit;
}

/** A problem that stands at an offset of a text. */
export function problemAt(
  text: string,
  rule: ReadingProblem['rule'],
  { offset, message, hint }: { offset: number; message: string; hint?: string },
): ReadingProblem {
  return { rule, ...positionAt(text, offset), message, ...(hint !== undefined && { hint }) };
}

/**
 * A problem of a file as one line: where, what, and what to do. The build prints it when it stops.
 */
export function readingLine(file: string, { line, column, message, hint }: ReadingProblem): string {
  return `${file}:${line}:${column}: ${message}${hint ? ` (${hint})` : ''}`;
}
