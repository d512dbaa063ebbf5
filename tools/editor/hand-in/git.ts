import { spawnSync } from 'node:child_process';
import { Refusal } from '../refusal.ts';

/**
 * Runs git in a folder. Paths are taken to the letter, whatever signs are in them.
 *
 * @returns what it wrote, and whether it ended well
 */
export function git(
  root: string,
  args: readonly string[],
  input?: string,
): { ok: boolean; bytes: Buffer; said: string } {
  const { status, error, stdout, stderr } = spawnSync('git', args, {
    cwd: root,
    input,
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C.UTF-8' },
    // Above all of the content together.
    maxBuffer: 100_000_000,
  });
  if (error)
    throw new Refusal(
      'Git could not be started; it is what keeps your changes: https://git-scm.com tells how to get it.',
    );
  return { ok: status === 0, bytes: stdout, said: stderr.toString().trim() };
}

/** One line that git answers; empty where it has none. */
export function gitLine(root: string, ...args: string[]): string {
  const { ok, bytes } = git(root, args);
  return ok ? bytes.toString().trim() : '';
}

/** Names between zero bytes, so that spaces and letters of all scripts are no matter. */
export function gitNames(root: string, ...args: string[]): string[] {
  const { ok, bytes, said } = git(root, args);
  if (!ok) throw new Refusal(`git ${args[0] ?? ''} says: ${said}`);
  return bytes
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}
