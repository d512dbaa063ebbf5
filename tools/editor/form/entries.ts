import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kindNames, kindOf } from '../../../src/model/kinds.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import { Refusal } from '../refusal.ts';
import { kindOf as contentKind } from '../schemas/kinds.ts';

/**
 * All kinds of which there are forms: facts, and the heads of texts. Lists of words have no ids by
 * which an entry could be found again.
 */
export const formKinds = kindNames.map((name) => ({
  ...contentKind(name),
  name,
  collection: kindOf(name).collection,
}));

export type FormKind = (typeof formKinds)[number];

const inContent = (path: string): string => path.replace(/^content\//, '');

const textOf = (root: string, file: string): string =>
  readFileSync(join(root, inContent(file)), 'utf8');

/** @param root - the `content` folder, wherever it is */
export const filesOf = (root: string, { files }: FormKind): string[] =>
  globSync(inContent(files), { cwd: root })
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .sort();

/**
 * A file with its entries, as text and as what it holds.
 *
 * @param file - as the checker names it: `content/facts/places.yaml`
 * @throws Refusal when it is no YAML
 */
export function readEntries(kind: FormKind, file: string, text: string) {
  const isList = kind.form === 'list';
  let content: ContentFile;
  try {
    content = new ContentFile(text, isList ? 'list' : 'text', kind.schema);
  } catch {
    throw new Refusal(
      `${file} cannot be read as YAML, so no form can be made of it. "npm run check" says where; mend it in a text editor first.`,
    );
  }
  const entries = content.entries.map((node) => {
    const value = content.valueOf(node);
    const id = isList ? String(value.id) : basename(file, '.mdx');
    return { id, value, node, line: content.at(node).line };
  });
  return { kind, file, text, content, entries };
}

export type EntryFile = ReturnType<typeof readEntries>;
export type Entry = EntryFile['entries'][number];

/** The kind that an address names: `event`, or `events` as the site has it. */
export const kindNamed = (word: string): FormKind | undefined =>
  formKinds.find(
    ({ name, collection }) =>
      word === name || word === collection || (word === 'glossary' && name === 'term'),
  );

/** The files of a kind that can be read. */
export const allFiles = (root: string, kind: FormKind): EntryFile[] =>
  filesOf(root, kind).flatMap((file) => {
    try {
      return [readEntries(kind, file, textOf(root, file))];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });

/**
 * Finds an entry by its id among the files of its kind. No path ever comes from an address.
 *
 * @throws Refusal when a file that may hold it cannot be read
 */
export function findEntry(
  root: string,
  kind: FormKind,
  id: string,
): { file: EntryFile; entry: Entry } | undefined {
  for (const name of filesOf(root, kind)) {
    const text = textOf(root, name);
    if (kind.form === 'list' ? !text.includes(id) : !name.endsWith(`/${id}.mdx`)) continue;
    const file = readEntries(kind, name, text);
    const entry = file.entries.find((one) => one.id === id);
    if (entry) return { file, entry };
  }
  return undefined;
}

export const sourceOf = ({ content }: EntryFile, { node }: Entry): string => content.textOf(node);

/** A short name for a state of an entry, by which a form knows whether it has changed since. */
export const versionOf = (file: EntryFile, entry: Entry): string =>
  createHash('sha256').update(sourceOf(file, entry)).digest('hex').slice(0, 16);

export const labelOf = ({ name }: FormKind, { id, value }: Pick<Entry, 'id' | 'value'>): string =>
  kindOf(name).titleOf(value) ?? id;
