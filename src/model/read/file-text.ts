import { characterProblems } from './characters.ts';
import { Unreadable, type FileTree } from './file-tree.ts';
import { positionAt } from './positions.ts';
import { problemOfFile, type ReadingProblem } from './reading.ts';

export interface FileText {
  /** Without the byte order mark; undefined where the file cannot be read. */
  text: string | undefined;
  /** Whether the bytes start with the byte order mark, over which some programs stumble. */
  mark: boolean;
  problems: ReadingProblem[];
}

/**
 * The first byte that is no UTF-8. A decoder puts the sign for a lost letter in its place, which
 * may also stand there by itself.
 */
function firstBadByte(bytes: Uint8Array): number {
  const text = lenient.decode(bytes);
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    const at = Buffer.byteLength(text.slice(0, index)) + (hasMark(bytes) ? 3 : 0);
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return at;
  }
  return bytes.length;
}

const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** UTF-16 is what some programs call "Unicode" when they save. */
const utf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function decode(bytes: Uint8Array): FileText {
  const mark = hasMark(bytes);
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

/** With seven such signs Git marks where both sides of a merge have changed the same lines. */
const conflictMark = /^(?:[<>|]{7}(?: .*)?|={7})\r?$/m;

/** Both sides of a conflict in one file: what of it shall stand only a person knows. */
function conflictIn(text: string): ReadingProblem | undefined {
  const found = conflictMark.exec(text);
  if (!found) return undefined;
  return {
    rule: 'file',
    ...positionAt(text, found.index),
    message: `Git has left both sides of a conflict in this file: ${found[0].trim().slice(0, 40)}`,
    hint: 'of what stands between <<<<<<< and >>>>>>> keep what is meant, and take out the lines with these marks',
  };
}

/**
 * Reads a file as text. Never throws on bad content: what is wrong comes back in `problems`.
 *
 * @param path - below the top of the tree
 */
export function readText(tree: FileTree, path: string): FileText {
  try {
    const { text, mark, problems } = decode(tree.read(path));
    if (text?.trim() === '')
      problems.push(problemOfFile('the file is empty', 'write something into it, or delete it'));
    const conflict = conflictIn(text ?? '');
    if (conflict) return { text: undefined, mark, problems: [conflict] };
    return { text, mark, problems };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { text: undefined, mark: false, problems: [problemOfFile(error.message, error.hint)] };
  }
}
