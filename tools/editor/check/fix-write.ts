import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts new bytes into a file, all or nothing: they are written beside it, and then take its name.
 *
 * @param was - what the file held when it was read; if it holds something else by now, somebody has
 *   saved it meanwhile
 * @returns why it was not written, in words; undefined when it was, or holds the bytes already
 */
export function replaceFile(path: string, was: Uint8Array, bytes: Uint8Array): string | undefined {
  // A name with a dot in front is read by nothing.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.mended`);
  try {
    const now = readFileSync(path);
    if (now.equals(bytes)) return undefined;
    if (!now.equals(was)) return 'it was saved by another program meanwhile; run this again';
    writeFileSync(beside, bytes);
    chmodSync(beside, statSync(path).mode);
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    const { code = '', message } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
      ? 'you have no permission to change it'
      : code || message;
  }
}
