import type { Scalar, YAMLMap } from 'yaml';
import { kindOf, type FactKind, type Fields, type Kind } from '../../../src/model/kinds.ts';
import { referencesIn } from '../../../src/model/references.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import type { Workspace } from '../../../src/model/write/files.ts';
import { spotFor } from '../../../src/model/write/order.ts';
import type { Content } from '../../../src/model/read/content.ts';
import type { Target } from './target.ts';

/** One thing that a rename changes, for people: where, and what. */
export interface Change {
  file: string;
  line: number;
  column: number;
  what: string;
}

/** One value that changes, or an entry that moves. */
interface Touched {
  entry: YAMLMap;
  path: readonly PropertyKey[];
  what: string;
}

/** Puts the new id wherever an entry or a frontmatter names the old one. */
function renameReferences(
  entry: YAMLMap,
  kind: Kind,
  value: Fields,
  { kind: named, from, to }: Target,
): Touched[] {
  return [...referencesIn(kind, value)]
    .filter((found) => found.kind === named && found.id === from)
    .map(({ path, part }) => {
      (entry.getIn(path, true) as Scalar).value = part === undefined ? to : `${to}#${part}`;
      const field = path.findLast((part) => typeof part === 'string');
      return { entry, path, what: String(field) };
    });
}

/** Gives what is renamed its new id, and keeps the old one; an id that comes back is no former one. */
function renameItself(file: ContentFile, entry: YAMLMap, { from, to }: Target): Touched[] {
  const value = file.valueOf(entry);
  const known = Array.isArray(value.formerly) ? (value.formerly as unknown[]) : [];
  const formerly = [...known.filter((id) => id !== to), from];
  file.set(entry, { ...value, ...('id' in value ? { id: to } : {}), formerly });
  return ['id', 'formerly']
    .filter((field) => entry.has(field))
    .map((field) => ({ entry, path: [field], what: field }));
}

/** Writes a file that has changed, and says where in it what has. */
function written(
  workspace: Workspace,
  name: string,
  file: ContentFile,
  kind: Kind,
  touched: readonly Touched[],
): Change[] {
  const { form, schema } = kindOf(kind);
  const text = file.toString();
  workspace.write(name, text === '' ? undefined : text);
  const at = { file: name, line: 1, column: 1 };
  if (text === '') return [{ ...at, what: 'the file had only this entry, and goes' }];
  const after = new ContentFile(text, form, schema);
  const places = touched.flatMap(({ entry, path, what }) => {
    const now = after.entries[file.entries.indexOf(entry)];
    return now ? [{ file: name, ...after.at(now, ...path), what }] : [];
  });
  return file.wasFormed
    ? places
    : [...places, { ...at, what: 'the file has the form of all others now' }];
}

/** The changes of one frontmatter, of which the rest of the file is changed already. */
export function frontmatterChanges(
  workspace: Workspace,
  { file: name, kind, slug, data, schema }: Content['mdx'][number],
  target: Target,
): Change[] {
  const isOwn = kind === target.kind && slug === target.from;
  const names = [...referencesIn(kind, data)].some(({ id }) => id === target.from);
  if (!isOwn && !names) return [];
  const file = new ContentFile(workspace.read(name) ?? '', 'text', schema);
  const [entry] = file.entries;
  if (!entry) return [];
  const touched = [
    ...renameReferences(entry, kind, data, target),
    ...(isOwn ? renameItself(file, entry, target) : []),
  ];
  return written(workspace, name, file, kind, touched);
}

/**
 * Moves an entry to where its new id belongs, in kinds that stand in the order of their ids.
 *
 * @returns the file in which it stands now; undefined where it stays
 */
function putInOrder(
  kind: FactKind,
  files: Map<string, ContentFile>,
  name: string,
  entry: YAMLMap,
): string | undefined {
  const { order, schema } = kindOf(kind);
  const file = files.get(name);
  if (!file || order !== 'id') return undefined;
  const value = file.valueOf(entry);
  const index = file.entries.indexOf(entry);
  file.take(entry);
  const lists = new Map(
    [...files].map(([one, other]) => [one, other.entries.map((node) => other.valueOf(node))]),
  );
  const spot = spotFor(kind, value, lists);
  const target = files.get(spot.file) ?? new ContentFile('', 'list', schema);
  files.set(spot.file, target);
  target.insert(spot.index, entry);
  return spot.file === name && spot.index === index ? undefined : spot.file;
}

/** The changes of all lists of one kind. */
function changesOfKind(
  workspace: Workspace,
  kind: FactKind,
  names: readonly string[],
  target: Target,
): Change[] {
  const { schema } = kindOf(kind);
  const open = (name: string) => new ContentFile(workspace.read(name) ?? '', 'list', schema);
  const files = new Map(names.map((name) => [name, open(name)]));
  const changed = new Set<string>();
  const touched: Touched[] = [];
  for (const [name, file] of [...files])
    for (const entry of file.entries) {
      const value = file.valueOf(entry);
      const isTarget = kind === target.kind && value.id === target.from;
      const own = [
        ...renameReferences(entry, kind, value, target),
        ...(isTarget ? renameItself(file, entry, target) : []),
      ];
      if (own.length === 0) continue;
      touched.push(...own);
      changed.add(name);
      const moved = isTarget ? putInOrder(kind, files, name, entry) : undefined;
      if (moved === undefined) continue;
      changed.add(moved);
      touched.push({ entry, path: [], what: 'the entry stands here now, in the order of ids' });
    }
  return [...changed].flatMap((name) => {
    const file = files.get(name);
    return file ? written(workspace, name, file, kind, touched) : [];
  });
}

export function factChanges(workspace: Workspace, { facts }: Content, target: Target): Change[] {
  return [...Map.groupBy(facts, ({ kind }) => kind)].flatMap(([kind, files]) => {
    const names = files
      .filter(({ text }) => kind === target.kind || text.includes(target.from))
      .map(({ file }) => file);
    return changesOfKind(workspace, kind, names, target);
  });
}
