import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * One file that is to be written, moved away or made: what stands in it now and what shall;
 * undefined where there is none.
 */
export interface FileChange {
  /** Path as the checker gives it: `content/facts/places.yaml`. */
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * Files under one content folder, as they shall be. Nothing on the disk changes before {@link
 * Workspace.save}, which writes everything or nothing.
 */
export class Workspace {
  readonly root: string;
  readonly #before = new Map<string, string | undefined>();
  readonly #after = new Map<string, string | undefined>();

  /** @param root - the `content` folder */
  constructor(root: string) {
    this.root = root;
  }

  /** Where a file of the checker's naming stands on the disk. */
  path(file: string): string {
    return join(this.root, file.replace(/^content\//, ''));
  }

  /** The text of a file as it shall be; undefined where there is none. */
  read(file: string): string | undefined {
    if (!this.#after.has(file)) {
      const text = existsSync(this.path(file)) ? readFileSync(this.path(file), 'utf8') : undefined;
      this.#before.set(file, text);
      this.#after.set(file, text);
    }
    return this.#after.get(file);
  }

  /** Sets the text of a file; undefined takes the file away. */
  write(file: string, text: string | undefined): void {
    this.read(file);
    this.#after.set(file, text);
  }

  /** Gives a file another name. */
  move(from: string, to: string): void {
    this.write(to, this.read(from));
    this.write(from, undefined);
  }

  /** Every file that differs from what stands on the disk. */
  changes(): FileChange[] {
    return [...this.#after]
      .map(([file, after]) => ({ file, before: this.#before.get(file), after }))
      .filter(({ before, after }) => before !== after);
  }

  /**
   * Writes all changes. Each text is first written beside its place, so that a full disk or a file
   * that may not be written is found before anything has changed; if a step fails after all, what
   * was done is undone.
   *
   * @throws Error of the file system, with everything as it was
   */
  save(): void {
    const changes = this.changes();
    // With a dot before its name it is nobody's file, should it be left behind.
    const aside = (file: string): string =>
      join(dirname(this.path(file)), `.${basename(file)}.${process.pid}.tmp`);
    const done: FileChange[] = [];
    const written: string[] = [];
    try {
      for (const { file, after } of changes) {
        if (after === undefined) continue;
        mkdirSync(dirname(this.path(file)), { recursive: true });
        writeFileSync(aside(file), after);
        written.push(aside(file));
      }
      for (const change of changes) {
        done.push(change);
        if (change.after === undefined) rmSync(this.path(change.file));
        else renameSync(aside(change.file), this.path(change.file));
      }
    } catch (error) {
      for (const { file, before } of done) {
        if (before === undefined) rmSync(this.path(file), { force: true });
        else writeFileSync(this.path(file), before);
      }
      throw error;
    } finally {
      for (const path of written) rmSync(path, { force: true });
    }
  }
}
