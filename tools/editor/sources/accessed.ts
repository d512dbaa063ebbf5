import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isScalar } from 'yaml';
import { positionAt } from '../../../src/model/read/positions.ts';
import { withEdits, type Edit } from '../../../src/model/write/edit.ts';
import { readListText, type Item } from '../edit/list-text.ts';
import { pairOf, type SourceFile } from './read.ts';

/** An edit of one source's `accessed`, in words that show it. */
interface AccessedEdit extends Edit {
  id: string;
  line: number;
  before: string | undefined;
}

type Range = [start: number, valueEnd: number, nodeEnd: number];

/**
 * The edit that says of a source that its address answered on a day; undefined where it says so
 * already.
 */
function accessedEdit(text: string, item: Item, day: string): AccessedEdit | undefined {
  const { id, value } = item;
  const written = `"${day}"`;
  const known = pairOf(item, 'accessed');
  if (known) {
    if (value['accessed'] === day || !isScalar(known.value)) return undefined;
    const [start, end] = known.value.range as Range;
    return {
      id,
      start,
      end,
      text: written,
      line: positionAt(text, start).line,
      before: String(value['accessed']),
    };
  }
  const address = pairOf(item, 'URL');
  if (!address || !isScalar(address.value)) return undefined;
  const [, valueEnd] = address.value.range as Range;
  const end = valueEnd - (/\s*$/.exec(text.slice(0, valueEnd))?.[0].length ?? 0);
  const at = { id, line: positionAt(text, end).line, before: undefined };
  if (item.node.flow) return { ...at, start: end, end, text: `, accessed: ${written}` };
  const lineEnd = text.indexOf('\n', end);
  const newline = text[lineEnd - 1] === '\r' ? '\r\n' : '\n';
  const start = lineEnd < 0 ? text.length : lineEnd - (newline.length - 1);
  const indent = ' '.repeat(positionAt(text, address.key.range[0]).column - 1);
  return {
    ...at,
    line: at.line + 1,
    start,
    end: start,
    text: `${newline}${indent}accessed: ${written}`,
  };
}

/** A file with its edits, and its text with them made. */
export interface FileEdits {
  file: SourceFile;
  edits: AccessedEdit[];
  text: string;
}

/** The entries without `accessed`, which alone may differ. */
const others = (text: string): unknown =>
  readListText(text).items.map(({ value }) => ({ ...value, accessed: undefined }));

/**
 * The edits that give each source that answered the day on which it did. Nothing else in the files
 * is touched.
 *
 * @param answered - ids of the sources whose own address answered
 * @param day - `2026-11-24`
 * @throws Error when an edit would change anything else, which then is a mistake of this program
 */
export function accessedEdits(
  files: readonly SourceFile[],
  answered: ReadonlySet<string>,
  day: string,
): FileEdits[] {
  return files.flatMap((file) => {
    const edits = file.items
      .filter(({ id }) => answered.has(id))
      .flatMap((item) => accessedEdit(file.text, item, day) ?? []);
    if (edits.length === 0) return [];
    const text = withEdits(file.text, edits);
    if (!isDeepStrictEqual(others(text), others(file.text)))
      throw new Error(`${file.file} was left as it is: the date cannot be set there`);
    // Lines in the text with the edits: each new line above moves the next one down.
    let added = 0;
    const placed = edits.map((edit) => ({
      ...edit,
      line: edit.line + (edit.before === undefined && edit.text.includes('\n') ? added++ : added),
    }));
    return [{ file, edits: placed, text }];
  });
}

/**
 * Writes the edits, unless somebody has changed a file since it was read.
 *
 * @returns the files that were left as they are
 */
export function writeEdits(all: readonly FileEdits[]): string[] {
  const changed = all.filter(({ file: { path, text } }) => readFileSync(path, 'utf8') !== text);
  for (const each of all) if (!changed.includes(each)) writeFileSync(each.file.path, each.text);
  return changed.map(({ file: { file } }) => file);
}
