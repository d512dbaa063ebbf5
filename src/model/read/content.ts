import type { z } from 'astro/zod';
import type { Document } from 'yaml';
import type { FileTree } from './file-tree.ts';
import { diskTree, memoryTree } from './file-tree.ts';
import { readText } from './file-text.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readMdx, type MdxTree } from './mdx.ts';
import { positionAt } from './positions.ts';
import { problemAt, problemOfFile, type ReadingProblem } from './reading.ts';
import { readList, type ListFile } from './yaml-list.ts';
import { readYaml } from './yaml-text.ts';
import { kindNames, kindOf, type FactKind, type TextKind } from '../kinds.ts';
import { unrecognised, useOf, type FileUse } from './content-paths.ts';

export interface FactFile extends ListFile {
  kind: FactKind;
}

export interface MdxFile {
  file: string;
  /** Empty where it cannot be read. */
  text: string;
  kind: TextKind;
  slug: string;
  schema: z.ZodType;
  /** Offsets in it are those of the file. */
  frontmatter: Document.Parsed;
  /** Offsets in the file between which the fields of the frontmatter stand. */
  start: number;
  end: number;
  data: Record<string, unknown>;
  /** Whether `data` is what was written; where it is not, that has been reported. */
  readable: boolean;
  /** The text after the frontmatter, with the positions and offsets of the file. */
  tree: MdxTree | undefined;
}

export interface TextFile {
  file: string;
  text: string;
  /** Whether its bytes start with a byte order mark, which `text` does not have. */
  mark: boolean;
}

export interface Content {
  facts: FactFile[];
  mdx: MdxFile[];
  /** All that could be read, whether or not they make sense. */
  files: TextFile[];
  problems: (ReadingProblem & { file: string })[];
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readMdxFile(
  tree: FileTree,
  path: string,
  kind: TextKind,
  slug: string,
): { mdx: MdxFile; problems: ReadingProblem[] } {
  const { text: read, problems } = readText(tree, path);
  const text = read ?? '';
  if (!slugPattern.test(slug))
    problems.push(
      problemOfFile(
        `the name of the file is the address of its page, and "${slug}" cannot be one`,
        'name it with lower-case letters, digits and single hyphens, such as the-road.mdx',
      ),
    );
  const { document, yaml, data, readable, start, end, problems: found } = readFrontmatter(text);
  const file = `content/${path}`;
  const mdx: MdxFile = {
    file,
    text,
    kind,
    slug,
    schema: kindOf(kind).schema,
    frontmatter: document,
    start,
    end: start + yaml.length,
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
  // Spaces in place of the frontmatter keep every position and offset that of the file.
  const body = text.slice(0, end).replaceAll(/[^\n]/g, ' ') + text.slice(end);
  mdx.tree = readMdx(body, (problem) => problems.push(problem));
  return { mdx, problems };
}

interface Read {
  facts?: FactFile;
  mdx?: MdxFile;
  file?: TextFile;
  problems: ReadingProblem[];
}

function readFile(tree: FileTree, path: string, use: FileUse): Read {
  const file = `content/${path}`;
  const { text, mark, problems } = readText(tree, path);
  const own = text === undefined ? {} : { file: { file, text, mark } };
  if (use.as === 'words') {
    const found = text?.trim() ? readYaml(text).problems : [];
    return {
      ...own,
      problems: [...problems, ...found.map((one) => problemAt(text ?? '', 'yaml', one))],
    };
  }
  if (use.as === 'list') {
    const list = readList(tree, path);
    return { ...own, facts: { ...list, file, kind: use.kind }, problems: list.problems };
  }
  return { ...own, ...readMdxFile(tree, path, use.kind, use.slug) };
}

/**
 * What was last made of each file: who checks again after changing one need not read the others,
 * though they stand in another copy of the content.
 */
const known = new Map<string, { bytes: Uint8Array; read: Read }>();

function readOnce(tree: FileTree, path: string, use: FileUse): Read {
  let bytes: Uint8Array;
  try {
    bytes = tree.read(path);
  } catch {
    // Said in words by whatever reads it.
    return readFile(tree, path, use);
  }
  const before = known.get(path);
  if (before && Buffer.compare(before.bytes, bytes) === 0) return before.read;
  const read = readFile(memoryTree(new Map([[path, bytes]])), path, use);
  known.set(path, { bytes, read });
  return read;
}

const order = (use: FileUse): number => ('kind' in use ? kindNames.indexOf(use.kind) : -1);

/**
 * Reads all content. Never throws on bad content: what cannot be read is in `problems`.
 *
 * @param from - the `content` folder, or its files wherever they are
 */
export function readContent(from: string | FileTree): Content {
  const tree = typeof from === 'string' ? diskTree(from) : from;
  const items = tree.items();
  const content: Content = { facts: [], mdx: [], files: [], problems: [] };
  const say = (file: string, problem: ReadingProblem): void => {
    content.problems.push({ ...problem, file });
  };
  for (const { path, message, hint } of unrecognised(items))
    say(`content/${path}`, problemOfFile(message, hint));
  const uses = items.flatMap(({ path }) => {
    const use = useOf(path);
    return use ? [{ path, use }] : [];
  });
  for (const { path, use } of uses.toSorted((a, b) => order(a.use) - order(b.use))) {
    const { facts, mdx, file, problems } = readOnce(tree, path, use);
    if (facts) content.facts.push(facts);
    if (mdx) content.mdx.push(mdx);
    if (file) content.files.push(file);
    for (const problem of problems) say(`content/${path}`, problem);
  }
  return content;
}
