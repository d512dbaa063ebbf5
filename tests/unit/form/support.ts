import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  findEntry,
  kindNamed,
  versionOf,
  type FormKind,
} from '../../../tools/editor/form/entries.ts';
import type { Fields } from '../../../src/model/kinds.ts';

const sound = fileURLToPath(new URL('../../fixtures/sound', import.meta.url));

/** A kind by its name; a test that names none has a mistake in it. */
export function kind(name: string): FormKind {
  const found = kindNamed(name);
  if (!found) throw new Error(`no kind ${name}`);
  return found;
}

/** A copy of the sound content of the fixtures, which a test may change. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'form-'));

  constructor() {
    cpSync(sound, this.root, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  /** What a form of an entry knows when it is opened. */
  open(name: string, id: string): { version: string; value: Fields } {
    const found = findEntry(this.root, kind(name), id);
    if (!found) throw new Error(`no ${name} ${id}`);
    return { version: versionOf(found.file, found.entry), value: found.entry.value };
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
