import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import type { Fields } from '../../../src/model/kinds.ts';
import { oddControl } from '../../../src/model/read/characters.ts';
import { Unsaved, Workspace } from '../../../src/model/write/files.ts';
import { newProblems } from '../check/before-writing.ts';
import type { Problem } from '../check/problem.ts';
import { rules } from '../check/rules.ts';
import { untold } from '../untold.ts';
import { Refusal } from '../refusal.ts';
import { diffLines, type DiffLine } from './diff.ts';
import {
  findEntry,
  readEntries,
  sourceOf,
  versionOf,
  type Entry,
  type EntryFile,
  type FormKind,
} from './entries.ts';
import { formData, type FormData } from './form-data.ts';

/** Keys and indexes from the top of an entry. */
export type Path = readonly (string | number)[];

/** What the checker says against a change, and where in the entry, when it is not somewhere else. */
export interface Fault extends Problem {
  path?: Path | undefined;
}

/** What a page sends to be saved. */
export const saveRequest = z.object({
  version: z.string(),
  value: z.record(z.string(), z.unknown()),
});

/** What became of it. */
export type SaveResult =
  | {
      state: 'saved';
      file: string;
      diff: DiffLine[];
      warnings: Fault[];
      /** Errors in other files, which say what held before this change. */
      elsewhere: Fault[];
      untold: string[];
      data: FormData;
    }
  | { state: 'made'; id: string; message: string }
  | { state: 'unchanged' }
  | { state: 'refused'; faults: Fault[] }
  /** The entry is no longer what the form was made of: as it is now, and its YAML, unless it is gone. */
  | { state: 'stale'; file: string; data?: FormData; source?: string }
  | { state: 'failed'; message: string };

/** What `npm run rename` is for: other files and readers' links name these. */
const fixed = ['id', 'formerly'];

/**
 * The text of a file with one entry changed. That it reads as it should, and that all other entries
 * are what they were, is made sure of.
 *
 * @throws Refusal when the change cannot be written so
 */
export function changedText(
  { kind, file, text, entries }: EntryFile,
  entry: Entry,
  value: Fields,
): string {
  const { content, entries: own } = readEntries(kind, file, text);
  const index = entries.indexOf(entry);
  content.set((own[index] as Entry).node, value);
  const wanted = entries.map((one, at) => (at === index ? value : one.value));
  try {
    const changed = content.toString();
    const after = readEntries(kind, file, changed).entries.map((one) => one.value);
    if (isDeepStrictEqual(after, wanted)) return changed;
  } catch {
    // What YAML cannot say is refused like what it says otherwise.
  }
  throw new Refusal(
    'This change cannot be written without touching other parts of the file. Make it in a text editor.',
  );
}

/** Texts of an entry that hold what no file can, such as the line break of a word processor. */
function oddTexts(value: unknown, file: string, path: Path = []): Fault[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      oddTexts(inner, file, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  const odd = typeof value === 'string' ? oddControl(value) : undefined;
  if (odd === undefined) return [];
  return [
    {
      ...{ path, file, line: 0, column: 0, rule: 'characters', level: 'error' },
      message: `an invisible character stands in it (${odd})`,
      hint: 'delete it and type the words around it again',
    },
  ];
}

/** Rules of which what they find elsewhere is mended after a change. */
const following = new Set(rules.filter(({ follows }) => follows).map(({ name }) => name));

/** Where in an entry, as it would be after the change, a problem stands, if it is there at all. */
function placeOf(
  { file: name, line, column, field = '<' }: Problem,
  { file, content }: EntryFile,
  entry: Entry,
): Path | undefined {
  const { node, path = [] } = content.find({ line, column });
  if (name !== file || node !== entry.node) return undefined;
  const told = field.split('.');
  const isAround = told.every((part, index) => part === String(path[index]));
  // What is missing is reported where the thing around it starts; its name says more then.
  return isAround || field.startsWith('<') ? path : told;
}

/**
 * Saves one entry, or says why not. Nothing is written unless the entry is still what the form was
 * made of and the checker finds no new error in all content but those that can only be mended after
 * it, in other files.
 *
 * @param root - the `content` folder
 * @throws Refusal when the change cannot be made at all
 */
export function save(
  root: string,
  kind: FormKind,
  id: string,
  request: z.infer<typeof saveRequest>,
): SaveResult {
  const { version, value } = request;
  const found = findEntry(root, kind, id);
  if (!found) return { state: 'stale', file: kind.files };
  const { file, entry } = found;
  if (versionOf(file, entry) !== version)
    return {
      state: 'stale',
      file: file.file,
      data: formData(root, file, entry),
      source: sourceOf(file, entry),
    };
  if (isDeepStrictEqual(entry.value, value)) return { state: 'unchanged' };
  const touched = fixed.find((field) => !isDeepStrictEqual(entry.value[field], value[field]));
  if (touched)
    throw new Refusal(
      `"${touched}" is changed by "npm run rename ${kind.name} ${id} <new id>", which changes it everywhere.`,
    );

  const odd = oddTexts(value, file.file);
  if (odd.length > 0) return { state: 'refused', faults: odd };
  const workspace = new Workspace(root);
  if (workspace.read(file.file) !== file.text) return save(root, kind, id, request);
  const text = changedText(file, entry, value);
  workspace.write(file.file, text);
  const after = readEntries(kind, file.file, text);
  const changed = after.entries[file.entries.indexOf(entry)] as Entry;
  const faults = newProblems(workspace).map((problem) => ({
    ...problem,
    path: placeOf(problem, after, changed),
  }));
  const errors = faults.filter(({ level }) => level === 'error');
  if (errors.some((fault) => fault.file === file.file || !following.has(fault.rule)))
    return { state: 'refused', faults };

  try {
    workspace.save();
  } catch (error) {
    // The checker took its time: somebody may have saved meanwhile.
    if (error instanceof Unsaved && error.stale) return save(root, kind, id, request);
    throw error instanceof Unsaved ? new Refusal(error.message) : error;
  }
  return {
    state: 'saved',
    file: file.file,
    diff: diffLines(file.text, text),
    warnings: faults.filter(({ level }) => level === 'warning'),
    elsewhere: errors,
    untold: untold(kind.name, entry.value, value),
    data: formData(root, after, changed),
  };
}
