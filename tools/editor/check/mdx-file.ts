import type { z } from 'astro/zod';
import type { Document, LineCounter } from 'yaml';
import { readText } from '../../../src/model/read/file-text.ts';
import { readFrontmatter } from '../../../src/model/read/frontmatter.ts';
import type { FileTree } from '../../../src/model/read/file-tree.ts';
import { positionAt } from '../../../src/model/read/positions.ts';
import type { ReadingProblem } from '../../../src/model/read/reading.ts';
import { kindOf, type TextKind } from '../../../src/model/kinds.ts';
import { readMdx, type MdxTree } from '../../../src/model/read/mdx.ts';

/** One MDX file: its frontmatter with positions, its text and its syntax tree. */
export interface MdxFile {
  file: string;
  /** The file as it was read; empty where it cannot be. */
  text: string;
  kind: TextKind;
  slug: string;
  schema: z.ZodType;
  frontmatter: Document.Parsed;
  /** Positions in the frontmatter; its first line is the file's second. */
  lines: LineCounter;
  /** Offset in the file at which the frontmatter's fields start. */
  start: number;
  data: Record<string, unknown>;
  /** Whether `data` is what was written; where it is not, that has been reported. */
  readable: boolean;
  /** The text after the frontmatter, with the positions and offsets of the file. */
  tree: MdxTree | undefined;
}

const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads one chapter or page. Never throws on bad content.
 *
 * @param path - below the top of the tree
 * @param slug - the file's name without its ending
 */
export function readMdxFile(
  tree: FileTree,
  path: string,
  kind: TextKind,
  slug: string,
): { mdx: MdxFile; problems: ReadingProblem[] } {
  const { text: read, problems } = readText(tree, path);
  const text = read ?? '';
  if (!name.test(slug))
    problems.push({
      rule: 'file',
      line: 1,
      column: 1,
      message: `the name of the file is the address of its page, and "${slug}" cannot be one`,
      hint: 'name it with lower-case letters, digits and single hyphens, such as the-road.mdx',
    });
  const { document, lines, data, readable, start, end, problems: found } = readFrontmatter(text);
  const file = `content/${path}`;
  const mdx: MdxFile = {
    file,
    text,
    kind,
    slug,
    schema: kindOf(kind).schema,
    frontmatter: document,
    lines,
    start,
    data,
    readable,
    tree: undefined,
  };
  // Of a file without anything in it that has been said already.
  if (text.trim() === '') return { mdx: { ...mdx, readable: false }, problems };
  problems.push(...found);
  if (text.slice(end).trim() === '' && readable)
    problems.push({
      rule: 'mdx',
      ...positionAt(text, end),
      message: 'there is no text below the frontmatter',
      hint: 'write one',
    });
  // Spaces in the place of the frontmatter, so that every position and offset in the tree is one in
  // the file.
  const body = text.slice(0, end).replaceAll(/[^\n]/g, ' ') + text.slice(end);
  mdx.tree = readMdx(body, (problem) => problems.push(problem));
  return { mdx, problems };
}
