import type { FileTree } from '../../../src/model/read/file-tree.ts';
import { diskTree, memoryTree } from '../../../src/model/read/file-tree.ts';
import { readText } from '../../../src/model/read/file-text.ts';
import type { ReadingProblem } from '../../../src/model/read/reading.ts';
import { readList, type ListFile } from '../../../src/model/read/yaml-list.ts';
import { readYaml } from '../../../src/model/read/yaml-text.ts';
import { kindNames, type FactKind } from '../../../src/model/kinds.ts';
import { readMdxFile, type MdxFile } from './mdx-file.ts';
import { strays, useOf, type FileUse } from './places-of-files.ts';
import type { Problem } from './problem.ts';

export type { MdxFile } from './mdx-file.ts';

export interface FactFile extends ListFile {
  kind: FactKind;
}

/** A file as it was read, whatever it holds. */
export interface TextFile {
  file: string;
  text: string;
  /** Whether its bytes start with a byte order mark, which `text` does not have. */
  mark: boolean;
}

/** Everything that an editor writes, as read, with the problems of reading it. */
export interface Content {
  facts: FactFile[];
  mdx: MdxFile[];
  /** All files that could be read, whether or not they make sense. */
  files: TextFile[];
  problems: Problem[];
}

interface Read {
  facts?: FactFile;
  mdx?: MdxFile;
  file?: TextFile;
  problems: ReadingProblem[];
}

function readWords(tree: FileTree, path: string): ReadingProblem[] {
  const { text, problems } = readText(tree, path);
  if (text === undefined || text.trim() === '') return problems;
  const { problems: found, lines } = readYaml(text);
  const placed = found.map(({ offset, message, hint }): ReadingProblem => {
    const { line, col } = lines.linePos(offset);
    return { rule: 'yaml', line, column: col, message, hint };
  });
  return [...problems, ...placed];
}

function readFile(tree: FileTree, path: string, use: FileUse): Read {
  const file = `content/${path}`;
  const { text, mark } = readText(tree, path);
  const own = text === undefined ? {} : { file: { file, text, mark } };
  if (use.as === 'words') return { ...own, problems: readWords(tree, path) };
  if (use.as === 'list') {
    const list = readList(tree, path);
    return { ...own, facts: { ...list, file, kind: use.kind }, problems: list.problems };
  }
  return { ...own, ...readMdxFile(tree, path, use.kind, use.slug) };
}

/**
 * What was made of a file, by its bytes: whoever checks a second time after changing one file need
 * not read the others again.
 */
const known = new WeakMap<Uint8Array, { path: string; read: Read }>();

function readOnce(tree: FileTree, path: string, use: FileUse): Read {
  let bytes: Uint8Array;
  try {
    bytes = tree.read(path);
  } catch {
    // Said in words by whatever reads it.
    return readFile(tree, path, use);
  }
  const before = known.get(bytes);
  if (before?.path === path) return before.read;
  const read = readFile(memoryTree(new Map([[path, bytes]])), path, use);
  known.set(bytes, { path, read });
  return read;
}

/** Kinds in the order in which they are read. */
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
  const say = (file: string, problem: Omit<ReadingProblem, 'rule'> & { rule: string }): void => {
    content.problems.push({ ...problem, file, level: 'error' });
  };
  for (const { path, ...words } of strays(items))
    say(`content/${path}`, { rule: 'file', line: 1, column: 1, ...words });
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
