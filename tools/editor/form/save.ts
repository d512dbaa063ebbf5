import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../refusal.ts';
import { newProblems } from '../check/before-writing.ts';
import { Unsaved, Workspace } from '../../../src/model/write/files.ts';
import { diffLines } from './diff.ts';
import {
  findEntry,
  readEntries,
  sourceOf,
  versionOf,
  type Entry,
  type EntryFile,
  type FormKind,
} from './entries.ts';
import { faultOf } from './faults.ts';
import { formData } from './form-data.ts';
import type { Fault, Fields, SaveRequest, SaveResult } from './types.ts';

/** What `npm run rename` is for: other files and readers' links name these. */
const fixed = ['id', 'formerly'];

/**
 * The text of a file with one entry changed, in the form of the content. That the result reads as it
 * should, that all other entries are what they were, and that no remark is lost, is made sure of.
 *
 * @throws Refusal when the change cannot be written so
 */
export function changedText(
  { kind, file, text, entries }: EntryFile,
  entry: Entry,
  value: Fields,
): string {
  const { content, entries: own } = readEntries(kind, file, text);
  const refused = new Refusal(
    'This change cannot be written without touching other parts of the file. Make it in a text editor.',
  );
  const index = entries.indexOf(entry);
  content.set(own[index]?.node ?? entry.node, value);
  let changed: string;
  try {
    changed = content.toString();
  } catch {
    throw refused;
  }
  const after = readEntries(kind, file, changed).entries.map((one) => one.value);
  const wanted = entries.map((one, at) => (at === index ? value : one.value));
  if (!isDeepStrictEqual(after, wanted)) throw refused;
  return changed;
}

/** What the schema says against a value, where the checker has no words for it. */
function schemaFaults(kind: FormKind, value: Fields, where: string): Fault[] {
  const result = kind.schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    where,
    rule: 'schema',
    message,
    level: 'error',
  }));
}

/** Problems that a change would bring, errors first. */
function faultsAfter(workspace: Workspace, file: EntryFile, entry: Entry): Fault[] {
  const found = newProblems(workspace).map((problem) => faultOf(problem, file, entry));
  const errors = found.filter(({ level }) => level === 'error');
  return errors.length > 0
    ? found
    : [...schemaFaults(file.kind, entry.value, `${file.file}:${entry.line}:1`), ...found];
}

/**
 * Saves one entry, or says why not. Nothing is written unless the entry is still what the form was
 * made of and the checker finds no new error in all content.
 *
 * @param root - the `content` folder
 * @throws Refusal when the change cannot be made at all
 */
export function save(
  root: string,
  kind: FormKind,
  id: string,
  { version, value }: SaveRequest,
): SaveResult {
  const found = findEntry(root, kind, id);
  if (!found) return { state: 'stale', file: kind.files };
  const { file, entry } = found;
  if (versionOf(file, entry) !== version)
    return { state: 'stale', file: file.file, value: entry.value, source: sourceOf(file, entry) };
  if (isDeepStrictEqual(entry.value, value)) return { state: 'unchanged' };
  const touched = fixed.find((field) => !isDeepStrictEqual(entry.value[field], value[field]));
  if (touched)
    throw new Refusal(
      `"${touched}" is changed by "npm run rename ${kind.name} ${id} <new id>", which changes it everywhere.`,
    );

  const workspace = new Workspace(root);
  if (workspace.read(file.file) !== file.text) return save(root, kind, id, { version, value });
  const text = changedText(file, entry, value);
  workspace.write(file.file, text);
  const after = readEntries(kind, file.file, text);
  const changed = after.entries[file.entries.indexOf(entry)] as Entry;
  const faults = faultsAfter(workspace, after, changed);
  if (faults.some(({ level }) => level === 'error')) return { state: 'refused', faults };

  try {
    workspace.save();
  } catch (error) {
    // The checker took its time: somebody may have saved meanwhile.
    if (error instanceof Unsaved && error.stale) return save(root, kind, id, { version, value });
    throw error instanceof Unsaved ? new Refusal(error.message) : error;
  }
  return {
    state: 'saved',
    file: file.file,
    diff: diffLines(file.text, text),
    warnings: faults,
    data: formData(root, after, changed),
  };
}
