import { expect } from 'vitest';
import { rename } from '../../../tools/editor/rename/rename.ts';
import { files } from './small-site.ts';
import { contentFolder, filesIn } from './support.ts';

/** The files as they are after a rename, where they differ from before. */
export function renamed(...words: string[]): {
  changed: Record<string, string>;
  gone: string[];
} {
  const root = contentFolder(files);
  rename(root, words);
  const after = filesIn(root);
  return {
    changed: Object.fromEntries(
      Object.entries(after).filter(([path, text]) => files[path] !== text),
    ),
    gone: Object.keys(files).filter((path) => !(path in after)),
  };
}

/** A file of the small site with some things replaced, each of which must stand there so often. */
export function expected(
  path: string,
  ...replaced: [from: string, to: string, times: number][]
): string {
  return replaced.reduce((text, [from, to, times]) => {
    expect(text.split(from).length - 1, `${from} in ${path}`).toBe(times);
    return text.replaceAll(from, to);
  }, files[path] ?? '');
}
