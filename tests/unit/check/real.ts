import { fileURLToPath } from 'node:url';
import { diskTree, memoryTree, type FileTree } from '../../../src/model/read/file-tree.ts';

const disk = diskTree(fileURLToPath(new URL('../../../content', import.meta.url)));

/**
 * Real files that stand for the others, small enough to be checked many times: one text of each
 * kind, lists of each form.
 */
export const sample = [
  'chapters/the-drills.mdx',
  'pages/accessibility.mdx',
  'facts/claims/p38-39.yaml',
  'facts/events/before.yaml',
  'facts/sources/l.yaml',
  'facts/sources/q.yaml',
  'facts/sources/z.yaml',
  'facts/charts.yaml',
  'facts/lines.yaml',
] as const;

export type SamplePath = (typeof sample)[number];

const bytesOf = new Map<string, Uint8Array>(sample.map((path) => [path, disk.read(path)]));

/** A file of the sample, as text. */
export const textOf = (path: SamplePath): string => new TextDecoder().decode(bytesOf.get(path));

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The sample with some files in another form; those that are not changed keep their bytes, so that
 * they are read only once.
 */
export function sampleWith(changed: Readonly<Record<string, string | Uint8Array>> = {}): FileTree {
  const files = new Map(bytesOf);
  for (const [path, now] of Object.entries(changed))
    files.set(path, typeof now === 'string' ? encode(now) : now);
  return memoryTree(files);
}
