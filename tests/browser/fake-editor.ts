import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An editor that only notes what it was asked to open, for servers that are started while it is
 * set. A shell script: not for Windows.
 */
export class FakeEditor {
  readonly #folder = mkdtempSync(join(tmpdir(), 'editor-'));
  readonly #notes = join(this.#folder, 'opened');

  constructor() {
    const path = join(this.#folder, 'editor');
    writeFileSync(path, `#!/bin/sh\nprintf '%s ' "$@" > "${this.#notes}"\n`);
    chmodSync(path, 0o755);
    process.env.LAUNCH_EDITOR = path;
  }

  /** The words with which it was started last. */
  opened(): string {
    return existsSync(this.#notes) ? readFileSync(this.#notes, 'utf8').trim() : '';
  }

  remove(): void {
    delete process.env.LAUNCH_EDITOR;
    rmSync(this.#folder, { recursive: true });
  }
}
