import type { ItemKind } from './file-tree.ts';
import { factKinds, kindOf, textKinds, type FactKind, type TextKind } from '../kinds.ts';
import { didYouMean } from './nearest.ts';

export type FileUse =
  { as: 'list'; kind: FactKind } | { as: 'text'; kind: TextKind; slug: string } | { as: 'words' };

const factPaths = factKinds.map((kind): [FactKind, { path: string }] => [kind, kindOf(kind)]);
const textPaths = textKinds.map((kind): [TextKind, { path: string }] => [kind, kindOf(kind)]);
const folders = new Set(
  ['facts', 'words', ...[...factPaths, ...textPaths].map(([, { path }]) => path)].filter(
    (path) => !path.endsWith('.yaml'),
  ),
);

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What the file at a path below `content/` is read as; undefined where nothing reads it. */
export function useOf(path: string): FileUse | undefined {
  const [folder, name] = [folderOf(path), nameOf(path)];
  if (name.startsWith('.')) return undefined;
  if (folder === 'words' && name.endsWith('.yaml')) return { as: 'words' };
  const text = textPaths.find(([, one]) => one.path === folder);
  if (text && name.endsWith('.mdx'))
    return { as: 'text', kind: text[0], slug: name.slice(0, -'.mdx'.length) };
  const list = factPaths.find(
    ([, one]) => name.endsWith('.yaml') && (one.path === path || one.path === folder),
  );
  return list && { as: 'list', kind: list[0] };
}

function hintFor(path: string): string {
  const folder = folderOf(path);
  if (textPaths.some(([, one]) => one.path === folder))
    return 'a text is a file in this folder whose name ends with .mdx';
  if (folders.has(folder) && folder !== 'facts')
    return 'a list is a file in this folder whose name ends with .yaml';
  const known = [...folders, ...factPaths.map(([, one]) => one.path)];
  return didYouMean(
    path,
    known,
    `put what belongs to the content into one of ${[...folders].join(', ')}; anything else elsewhere`,
  );
}

/**
 * What lies in `content/` without being read, so that nobody writes a chapter that never appears:
 * why, and what to do. Files that start with a dot, and README.md, are nobody's concern.
 */
export function unrecognised(
  items: readonly { path: string; kind: ItemKind }[],
): { path: string; message: string; hint: string }[] {
  const closed: string[] = [];
  return items.flatMap(({ path, kind }) => {
    const name = nameOf(path);
    const inClosed = closed.some((folder) => path.startsWith(folder));
    if (inClosed || name.startsWith('.') || name === 'README.md') return [];
    if (kind === 'folder' && folders.has(path) && !useOf(path)) return [];
    // What is in a reported folder needs no second word. One with the name of a file is reported
    // when it is read.
    if (kind === 'folder') closed.push(`${path}/`);
    if (useOf(path)) return [];
    if (kind === 'link')
      return {
        path,
        message: 'this is a link to another place, which is not followed',
        hint: 'put the file or folder itself here',
      };
    if (path.endsWith('/'))
      return {
        path: path.slice(0, -1),
        message: 'the folder cannot be opened',
        hint: 'change its permissions so that you may read it',
      };
    const what = kind === 'folder' ? 'folder' : 'file';
    return { path, message: `nothing reads this ${what}`, hint: hintFor(path) };
  });
}
