import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useOf } from '../../../src/model/read/content-paths.ts';
import type { Files } from './changes.ts';
import { git, gitNames } from './git.ts';

/** What differs from the last commit. */
export interface Look {
  /** Files of content that are changed, new or gone, from the project's folder. */
  files: string[];
  before: Files;
  after: Files;
  /** Other files that are changed or new. */
  others: string[];
}

const inContent = (file: string): string => file.replace(/^content\//, '');

/** What has changed since the last commit, as Git and the disk have it. */
export function look(root: string): Look {
  const changed = (...paths: string[]): string[] => [
    ...gitNames(root, 'diff', '--name-only', '--no-renames', '--relative', '-z', 'HEAD', ...paths),
    ...gitNames(root, 'ls-files', '--others', '--exclude-standard', '-z', ...paths),
  ];
  const tracked = new Set(gitNames(root, 'ls-files', '-z', '--', 'content'));
  const before = new Map<string, Uint8Array>();
  const after = new Map<string, Uint8Array>();
  // A file that nothing reads, such as what an office program leaves beside another, is not taken.
  const files = changed('--', 'content').filter((file) => {
    const old = git(root, ['show', `HEAD:./${file}`]);
    if (!old.ok && !tracked.has(file) && !useOf(inContent(file))) return false;
    const path = join(root, file);
    const now = existsSync(path) ? readFileSync(path) : undefined;
    // Only its permissions differ.
    if (old.ok && now?.equals(old.bytes)) return false;
    if (old.ok) before.set(inContent(file), old.bytes);
    if (now) after.set(inContent(file), now);
    return old.ok || now !== undefined;
  });
  const others = changed().filter((file) => !files.includes(file));
  return { files, before, after, others };
}
