import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build or a development server reads. */
const copied = [
  'content',
  'src',
  'public',
  'tools',
  'tests/fixtures/examples',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** What they keep beside the packages, which no two may share. */
const caches = /^\.(vite|astro|cache)$/;

/**
 * Copies this project into a temporary folder, so that a test can change its content.
 *
 * @returns the folder; whoever asked for it takes it away
 */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'dev-project-'));
  for (const name of copied)
    if (existsSync(name))
      cpSync(name, join(root, name), {
        recursive: true,
        filter: (path) => !path.includes('node_modules'),
      });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!caches.test(name))
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  return root;
}
