import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Files } from './copy.ts';

/** Pictures and fonts are packed already. */
const packed = /\.(png|woff2|zip|pdf)$/;

/**
 * One zip file that holds all files in one folder. The same files of the same day give the same
 * bytes.
 *
 * @param folder - its name in the zip
 * @param day - ISO 8601: the date that all files are given
 */
export function zipOf(files: Files, folder: string, day: string): Uint8Array {
  const mtime = new Date(`${day}T12:00:00`);
  const entries: Zippable = {};
  for (const [name, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    entries[`${folder}/${name}`] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: packed.test(name) ? 0 : 9, mtime },
    ];
  return zipSync(entries);
}
