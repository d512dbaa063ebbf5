import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';

/** In bytes. The largest list has a tenth of it; a parser could take minutes over a huge one. */
const largestFile = 1_000_000;

/** A link is never followed, so that no loop of links can be walked. */
export type ItemKind = 'file' | 'folder' | 'link' | 'other';

/** The content as files, on the disk or in memory. */
export interface FileTree {
  /**
   * Everything below the top by name, folders before what is in them. Paths with forward slashes.
   */
  items: () => { path: string; kind: ItemKind }[];
  /** @throws Unreadable when there is no such file, or it must not or cannot be read */
  read: (path: string) => Uint8Array;
}

export class Unreadable extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

const tooLarge = (bytes: number): Unreadable =>
  new Unreadable(
    `the file has ${(bytes / 1e6).toFixed(1)} MB; none may have more than ${largestFile / 1e6}`,
    'split it, or look whether something was put into it by mistake',
  );

const refusals: Readonly<Record<Exclude<ItemKind, 'file'>, readonly [string, string]>> = {
  folder: [
    'this is a folder with the name of a file',
    'give it a name without an ending, or put the file itself here',
  ],
  link: ['this is a link to another place, which is not followed', 'put the file itself here'],
  other: ['this is no file', 'put a file here, or remove it'],
};

function kindOf(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): ItemKind {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}

function systemWords(error: unknown): Unreadable {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return new Unreadable('there is no such file', 'put it back, for instance with "git checkout"');
  if (code === 'EACCES' || code === 'EPERM')
    return new Unreadable(
      'you have no permission to read this',
      'change its permissions so that you may read it',
    );
  return new Unreadable(
    `the system cannot read this: ${code || message}`,
    'try to open it in another program, or restart',
  );
}

/** Reads no further than the limit, whatever grows meanwhile. */
function readBytes(path: string): Uint8Array {
  const kind = kindOf(lstatSync(path));
  if (kind !== 'file') throw new Unreadable(...refusals[kind]);
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > largestFile) throw tooLarge(size);
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(handle, bytes, 0, size, 0));
  } finally {
    closeSync(handle);
  }
}

function* walk(root: string, folder: string): Generator<{ path: string; kind: ItemKind }> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const kind = kindOf(entry);
    yield { path, kind };
    if (kind !== 'folder') continue;
    try {
      yield* walk(root, path);
    } catch {
      // Given as something that is no file, which is then said of it.
      yield { path: `${path}/`, kind: 'other' };
    }
  }
}

export function diskTree(root: string): FileTree {
  return {
    items: () => [...walk(root, '')],
    read(path) {
      try {
        return readBytes(join(root, path));
      } catch (error) {
        throw error instanceof Unreadable ? error : systemWords(error);
      }
    },
  };
}

export function memoryTree(files: ReadonlyMap<string, Uint8Array>): FileTree {
  return {
    items: () => [...files.keys()].sort().map((path) => ({ path, kind: 'file' as const })),
    read(path) {
      const bytes = files.get(path);
      if (!bytes) throw systemWords({ code: 'ENOENT' });
      if (bytes.length > largestFile) throw tooLarge(bytes.length);
      return bytes;
    },
  };
}

/** Each file is read once, so that whoever looks twice sees the same. */
export function readOnce(tree: FileTree): FileTree {
  const items = tree.items();
  const read = new Map<string, Uint8Array>();
  return {
    items: () => items,
    read(path) {
      const bytes = read.get(path) ?? tree.read(path);
      read.set(path, bytes);
      return bytes;
    },
  };
}

/** @param changed - what some files hold instead, by path; undefined for a file that is gone */
export function changedTree(
  tree: FileTree,
  changed: ReadonlyMap<string, Uint8Array | undefined>,
): FileTree {
  return {
    items() {
      const others = tree.items().filter(({ path }) => !changed.has(path));
      const own = [...changed].filter(([, bytes]) => bytes !== undefined);
      const files = own.map(([path]) => ({ path, kind: 'file' as const }));
      return [...others, ...files].toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
    read(path) {
      const bytes = changed.get(path);
      if (!bytes && changed.has(path)) throw systemWords({ code: 'ENOENT' });
      if (bytes && bytes.length > largestFile) throw tooLarge(bytes.length);
      return bytes ?? tree.read(path);
    },
  };
}
