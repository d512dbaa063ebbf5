import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why nothing was written. */
export class Unsaved extends Error {
  /** Why, without the name of the file. */
  readonly path: string;
  readonly why: string;
  /** Whether somebody else has written it since it was read. */
  readonly stale: boolean;

  constructor(path: string, why: string, stale = false) {
    super(`${path} was not written: ${why}`);
    this.path = path;
    this.why = why;
    this.stale = stale;
  }
}

/** What a file holds now, and what it shall hold. */
interface FileChange {
  path: string;
  /** As it was read; undefined where there is none. */
  before: Uint8Array | undefined;
  /** Undefined where there shall be none. */
  after: Uint8Array | undefined;
}

const bytesAt = (path: string): Buffer | undefined =>
  existsSync(path) ? readFileSync(path) : undefined;

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;

const noPermission = 'you have no permission to change it';
const refusals: Readonly<Record<string, string>> = {
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: 'it lies where nothing can be changed (a read-only disk)',
  ENOSPC: 'the disk is full; make room, then run this again',
  EDQUOT: 'your share of the disk is used up; make room, then run this again',
  EIO: 'the disk reports an error',
};

function unsaved(path: string, error: unknown): Unsaved {
  if (error instanceof Unsaved) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Unsaved(path, refusals[code] ?? (code || message));
}

// With a dot before its name it is nobody's file, should it be left behind.
const aside = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** With the permissions of the file whose place it takes. */
function writeAside(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside(path), bytes);
  if (existsSync(path)) chmodSync(aside(path), statSync(path).mode);
}

/**
 * Writes all files or none. Each is first written beside its place, so that a full disk or a file
 * that may not be written is found before anything has changed; if a step fails after all, what was
 * done is undone. A file keeps its permissions, and one that holds already what it shall hold is
 * not touched.
 *
 * @throws Unsaved when somebody has written one of them since it was read, or the system refuses
 */
export function saveFiles(all: readonly FileChange[]): void {
  const written: string[] = [];
  const done: { change: FileChange; mode: number }[] = [];
  let at = '';
  try {
    const changes = all.filter(({ path, after }) => !isSame(bytesAt((at = path)), after));
    for (const { path, after } of changes) {
      at = path;
      if (after === undefined) continue;
      written.push(aside(path));
      writeAside(path, after);
    }
    for (const { path, before } of changes)
      if (!isSame(bytesAt(path), before))
        throw new Unsaved(path, 'it was saved by another program meanwhile; run this again', true);
    for (const change of changes) {
      at = change.path;
      const mode = change.before ? statSync(at).mode : 0;
      if (change.after === undefined) rmSync(at);
      else renameSync(aside(at), at);
      done.push({ change, mode });
    }
  } catch (error) {
    for (const { change, mode } of done) {
      if (change.before) {
        writeFileSync(change.path, change.before);
        chmodSync(change.path, mode);
      } else rmSync(change.path, { force: true });
    }
    throw unsaved(at, error);
  } finally {
    for (const path of written) if (isFile(path)) rmSync(path);
  }
}

/**
 * Texts under one content folder, as they shall be; the disk does not change before {@link
 * Workspace.save}.
 */
export class Workspace {
  readonly root: string;
  readonly #before = new Map<string, Buffer | undefined>();
  readonly #after = new Map<string, string | undefined>();

  /** @param root - the `content` folder */
  constructor(root: string) {
    this.root = root;
  }

  /** The place on the disk of what the checker names `content/facts/places.yaml`. */
  path(file: string): string {
    return join(this.root, file.replace(/^content\//, ''));
  }

  /** As it shall be; undefined where there is none. */
  read(file: string): string | undefined {
    if (!this.#after.has(file)) {
      const bytes = bytesAt(this.path(file));
      this.#before.set(file, bytes);
      this.#after.set(file, bytes?.toString('utf8'));
    }
    return this.#after.get(file);
  }

  /** Undefined takes the file away. */
  write(file: string, text: string | undefined): void {
    this.read(file);
    this.#after.set(file, text);
  }

  move(from: string, to: string): void {
    this.write(to, this.read(from));
    this.write(from, undefined);
  }

  /** What shall differ from what it held when it was read. */
  changes(): { file: string; before: string | undefined; after: string | undefined }[] {
    return [...this.#after]
      .map(([file, after]) => ({ file, before: this.#before.get(file)?.toString('utf8'), after }))
      .filter(({ before, after }) => before !== after);
  }

  /**
   * @throws Unsaved when somebody has written one of the files since it was read, or the system
   *   refuses
   */
  save(): void {
    saveFiles(
      this.changes().map(({ file, after }) => ({
        path: this.path(file),
        before: this.#before.get(file),
        after: after === undefined ? undefined : Buffer.from(after),
      })),
    );
  }
}
