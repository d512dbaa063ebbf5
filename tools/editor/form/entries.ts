import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { YAMLMap } from 'yaml';
import { listFiles } from '../../../src/model/read/yaml-list.ts';
import { kindNames, kindOf, type Kind } from '../../../src/model/kinds.ts';
import { Refusal } from '../refusal.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import { kinds, type ContentKind } from '../schemas/kinds.ts';
import type { Fields } from './types.ts';

/** A kind of which there are forms: facts, and the heads of texts. */
export type FormKind = ContentKind & { name: Kind };

/**
 * All kinds of which there are forms. Lists of words have no ids by which an entry could be found
 * again.
 */
export const formKinds = kinds.filter((kind): kind is FormKind =>
  kindNames.some((name) => name === kind.name),
);

/** A file with entries, as text and as what it holds. */
export interface EntryFile {
  kind: FormKind;
  /** Path as the checker gives it: `content/facts/places.yaml`. */
  file: string;
  text: string;
  content: ContentFile;
  entries: Entry[];
}

/** One entry of a file. */
export interface Entry {
  id: string;
  value: Fields;
  node: YAMLMap;
  /** Line on which it starts, from 1. */
  line: number;
}

/** Paths of the files of a kind, under the project. */
export function filesOf(root: string, { files, form }: FormKind): string[] {
  const path = files.replace(/^content\//, '').replace(/\/\*\.\w+$/, '');
  if (!existsSync(join(root, path))) return [];
  if (form === 'list') return listFiles(root, path).map((name) => `content/${name}`);
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => `content/${path}/${name}`);
}

/** A file as it can be changed. */
function contentOf({ name, schema }: FormKind, file: string, text: string): ContentFile {
  try {
    return new ContentFile(text, kindOf(name).form, schema);
  } catch {
    throw new Refusal(
      `${file} cannot be read as YAML, so no form can be made of it. "npm run check" says where; mend it in a text editor first.`,
    );
  }
}

/**
 * Takes the text of a file apart.
 *
 * @throws Refusal when it is no YAML
 */
export function readEntries(kind: FormKind, file: string, text: string): EntryFile {
  const content = contentOf(kind, file, text);
  const entries = content.entries.map((node): Entry => {
    const value = content.valueOf(node);
    const id = kind.form === 'list' ? String(value.id) : basename(file, '.mdx');
    return { id, value, node, line: content.at(node).line };
  });
  return { kind, file, text, content, entries };
}

const pathOf = (root: string, file: string): string => join(root, file.replace(/^content\//, ''));

/** The kind that an address names: `event`, or `events` as the site has it. */
export function kindNamed(word: string): FormKind | undefined {
  const name = word === 'glossary' ? 'term' : word;
  return formKinds.find((kind) => name === kind.name || name === kindOf(kind.name).collection);
}

/** The files of a kind that can be read, each with its entries. */
export function allFiles(root: string, kind: FormKind): EntryFile[] {
  return filesOf(root, kind).flatMap((file) => {
    try {
      return [readEntries(kind, file, readFileSync(pathOf(root, file), 'utf8'))];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

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
    const text = readFileSync(pathOf(root, name), 'utf8');
    if (kind.form === 'list' ? !text.includes(id) : !name.endsWith(`/${id}.mdx`)) continue;
    const file = readEntries(kind, name, text);
    const entry = file.entries.find((one) => one.id === id);
    if (entry) return { file, entry };
  }
  return undefined;
}

/** The YAML of one entry. */
export const sourceOf = ({ content }: EntryFile, { node }: Entry): string => content.textOf(node);

/** A short name for a state of an entry, by which a form knows whether it has changed since. */
export function versionOf(file: EntryFile, entry: Entry): string {
  return createHash('sha256').update(sourceOf(file, entry)).digest('hex').slice(0, 16);
}

/** What an entry is called in lists. */
export function labelOf({ name }: FormKind, { id, value }: Pick<Entry, 'id' | 'value'>): string {
  return kindOf(name).titleOf(value) ?? id;
}
