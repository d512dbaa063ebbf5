import { characterProblems } from './characters.ts';
import { Unreadable, type FileTree } from './file-tree.ts';
import { positionAt } from './positions.ts';
import type { ReadingProblem } from './reading.ts';

/** A file as text, and what is wrong with it as such. */
export interface FileText {
  /** Without the byte order mark. A file that cannot be read has no text. */
  text: string | undefined;
  /**
   * Whether the bytes start with the mark by which some programs know UTF-8, and over which others
   * stumble.
   */
  mark: boolean;
  problems: ReadingProblem[];
}

/**
 * Bytes that follow a first byte in UTF-8, and the range in which the first of them must be
 * (Unicode 16, table 3-7).
 */
function following(first: number): { count: number; low: number; high: number } {
  if (first < 0x80) return { count: 0, low: 0, high: 0 };
  if (first < 0xc2) return { count: -1, low: 0, high: 0 };
  if (first < 0xe0) return { count: 1, low: 0x80, high: 0xbf };
  if (first < 0xf0)
    return { count: 2, low: first === 0xe0 ? 0xa0 : 0x80, high: first === 0xed ? 0x9f : 0xbf };
  if (first < 0xf5)
    return { count: 3, low: first === 0xf0 ? 0x90 : 0x80, high: first === 0xf4 ? 0x8f : 0xbf };
  return { count: -1, low: 0, high: 0 };
}

/** The offset of the first byte that is no UTF-8, or -1. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const { count, low, high } = following(bytes[at] ?? 0);
    if (count < 0) return at;
    for (let next = 1; next <= count; next++) {
      const byte = bytes[at + next] ?? 0;
      if (byte < (next === 1 ? low : 0x80) || byte > (next === 1 ? high : 0xbf)) return at;
    }
    at += count + 1;
  }
  return -1;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** UTF-16 is what some programs call "Unicode" when they save. */
const utf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function decode(bytes: Uint8Array): FileText {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = strict.decode(bytes);
    return { text, mark, problems: characterProblems(text) };
  } catch {
    const at = firstBadByte(bytes);
    const before = strict.decode(bytes.subarray(0, at));
    const problem: ReadingProblem = {
      rule: 'file',
      ...positionAt(before, before.length),
      message: utf16(bytes)
        ? 'the file is saved as UTF-16'
        : `the file is not UTF-8: byte ${at + 1} (0x${(bytes[at] ?? 0).toString(16).toUpperCase()}) belongs to no letter`,
      hint: 'save the file as UTF-8, and look whether all letters of the line are right',
    };
    // The rest is read all the same, so that nobody is told that the entries of this file are
    // missing.
    return { text: utf16(bytes) ? undefined : lenient.decode(bytes), mark, problems: [problem] };
  }
}

/**
 * Reads a file as text. Never throws on bad content: what is wrong comes back in `problems`.
 *
 * @param path - below the top of the tree
 */
export function readText(tree: FileTree, path: string): FileText {
  try {
    const { text, mark, problems } = decode(tree.read(path));
    if (text === undefined || text.trim() !== '') return { text, mark, problems };
    const empty: ReadingProblem = {
      rule: 'file',
      line: 1,
      column: 1,
      message: 'the file is empty',
      hint: 'write something into it, or delete it',
    };
    return { text, mark, problems: [...problems, empty] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      text: undefined,
      mark: false,
      problems: [{ rule: 'file', line: 1, column: 1, message: error.message, hint: error.hint }],
    };
  }
}
