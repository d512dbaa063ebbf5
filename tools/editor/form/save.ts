import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../edit/refusal.ts';
import { newProblems } from '../edit/try-out.ts';
import { Workspace } from '../../../src/model/write/files.ts';
import { withEdits } from '../../../src/model/write/edit.ts';
import { entrySchema } from '../schemas/json-schema.ts';
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
import { valueEdits } from './text/values.ts';
import type { Fault, Fields, SaveRequest, SaveResult } from './types.ts';

/** What `npm run rename` is for: other files and readers' links name these. */
const fixed = ['id', 'formerly'];

/**
 * The text of a file with one entry changed. Every character outside the changed values stays; that
 * the result reads as it should, and that all other entries are what they were, is made sure of.
 *
 * @throws Refusal when the change cannot be written so
 */
export function changedText(file: EntryFile, entry: Entry, value: Fields): string {
  const place = { text: file.yaml, form: file.kind.form };
  const edits = valueEdits(place, entry.node, entry.value, value, entrySchema(file.kind.schema));
  const text = withEdits(
    file.text,
    edits.map(({ start, end, text: put }) => ({
      start: start + file.offset,
      end: end + file.offset,
      text: put,
    })),
  );
  const wanted = file.entries.map((one) => (one === entry ? value : one.value));
  const after = readEntries(file.kind, file.file, text);
  if (
    !isDeepStrictEqual(
      after.entries.map((one) => one.value),
      wanted,
    )
  )
    throw new Refusal(
      'This change cannot be written without touching other parts of the file. Make it in a text editor.',
    );
  return text;
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
async function faultsAfter(workspace: Workspace, file: EntryFile, entry: Entry): Promise<Fault[]> {
  const found = (await newProblems(workspace)).map((problem) => faultOf(problem, file, entry));
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
export async function save(
  root: string,
  kind: FormKind,
  id: string,
  { version, value }: SaveRequest,
): Promise<SaveResult> {
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

  const text = changedText(file, entry, value);
  const workspace = new Workspace(root);
  workspace.write(file.file, text);
  const after = readEntries(kind, file.file, text);
  const changed = after.entries[file.entries.indexOf(entry)] as Entry;
  const faults = await faultsAfter(workspace, after, changed);
  if (faults.some(({ level }) => level === 'error')) return { state: 'refused', faults };

  // The checker took its time: somebody may have saved meanwhile.
  if (new Workspace(root).read(file.file) !== file.text)
    return save(root, kind, id, { version, value });
  workspace.save();
  return {
    state: 'saved',
    file: file.file,
    diff: diffLines(file.text, text),
    warnings: faults,
    data: formData(root, after, changed),
  };
}
