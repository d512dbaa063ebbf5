import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, type Document } from 'yaml';
import { readText } from './file-text.ts';
import { useOf } from './content-paths.ts';
import { diskTree, type FileTree } from './file-tree.ts';
import { positionAt } from './positions.ts';
import { problemAt, type ReadingProblem } from './reading.ts';
import { readYaml } from './yaml-text.ts';

interface ListEntry {
  /** Relative to the project. */
  file: string;
  /** Of its first key, from 1. */
  line: number;
  /** Not yet checked against a schema. */
  value: Record<string, unknown>;
}

export interface ListFile {
  file: string;
  /** Empty where it cannot be read. */
  text: string;
  /** Without the entries that cannot be read: an entry has the same index here and in `entries`. */
  document: Document.Parsed;
  entries: ListEntry[];
  problems: ReadingProblem[];
}

/**
 * The file itself, or every list in the folder, in alphabetical order; relative to `root`.
 *
 * @throws Error in words when the folder cannot be opened
 */
export function listFiles(root: string, path: string): string[] {
  if (/\.ya?ml$/.test(path)) return [path];
  let names: string[];
  try {
    names = readdirSync(join(root, path));
  } catch {
    throw new Error(
      `content/${path}:1:1: the folder is not there or cannot be opened (put it back, for instance with "git checkout")`,
    );
  }
  return names
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((file) => useOf(file)?.as === 'list');
}

const noEntry = {
  message: 'this is no entry: an entry starts with "- id: …" and has its other fields below',
  hint: 'look for a dash too many, or a colon without a space behind it',
};

/**
 * Reads a list of mappings. Never throws on bad content: what is wrong comes back in `problems`,
 * and only entries in which nothing is wrong in `entries`.
 *
 * @param from - the `content` folder, or its files in memory
 */
export function readList(from: string | FileTree, path: string): ListFile {
  const read = readText(typeof from === 'string' ? diskTree(from) : from, path);
  const text = read.text ?? '';
  const { document, problems: found, readable } = readYaml(text);
  const problems = [...read.problems, ...found.map((one) => problemAt(text, 'yaml', one))];
  const list: ListFile = { file: path, text, document, entries: [], problems };
  // Of a file without anything in it that has been said already.
  if (!readable || text.trim() === '') return list;
  const { contents } = document;
  if (!isSeq(contents)) {
    if (found.length === 0)
      problems.push(
        problemAt(text, 'yaml', {
          offset: 0,
          message: 'the file must hold a list: each entry starts with "- id: …"',
        }),
      );
    return list;
  }
  let before = 0;
  contents.items = contents.items.filter((item) => {
    const [start, , end] = (item as { range?: [number, number, number] }).range ?? [0, 0, 0];
    // What stands before the value, such as a mark for references, belongs to the entry too.
    const from = before;
    before = end;
    if (found.some(({ offset }) => offset >= from && offset < end)) return false;
    if (isMap(item))
      list.entries.push({
        file: path,
        line: positionAt(text, start).line,
        value: item.toJS(document) as Record<string, unknown>,
      });
    else problems.push(problemAt(text, 'yaml', { offset: start, ...noEntry }));
    return isMap(item);
  });
  return list;
}
