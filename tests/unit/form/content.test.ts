import { readFileSync } from 'node:fs';
import { isScalar, parseDocument, type Scalar } from 'yaml';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../tools/editor/schemas/json-schema.ts';
import { withEdits, type Edit } from '../../../src/model/write/edit.ts';
import {
  filesOf,
  formKinds,
  readEntries,
  type Entry,
  type EntryFile,
} from '../../../tools/editor/form/entries.ts';
import { lineEnd, lineStart, spanOf } from '../../../tools/editor/form/text/spans.ts';
import { valueEdits } from '../../../tools/editor/form/text/values.ts';
import type { Path } from '../../../tools/editor/form/types.ts';

const root = 'content';

/** Another value of the same sort, as an editor might make it. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return 'no longer';
  const text = String(value);
  const at = text.lastIndexOf(' ');
  return at < 0 ? `${text}x` : `${text.slice(0, at)} anew${text.slice(at)}`;
}

function* scalars(value: unknown, path: (string | number)[] = []): Generator<Path> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* scalars(item, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* scalars(item, [...path, key]);
  else yield path;
}

/** A copy of a value with what stands at a path replaced by another. */
function changed(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return another(value);
  if (Array.isArray(value))
    return (value as unknown[]).with(Number(first), changed(value[Number(first)], rest));
  return {
    ...(value as object),
    [first]: changed((value as Record<string, unknown>)[first], rest),
  };
}

describe.each(formKinds.map((kind) => [kind.title, kind] as const))(
  '%s as they stand in content/',
  (_, kind) => {
    const files = filesOf(root, kind).map((file) =>
      readEntries(kind, file, readFileSync(file, 'utf8')),
    );
    const schema = entrySchema(kind.schema);
    const edits = (file: EntryFile, entry: Entry, value: unknown): Edit[] =>
      valueEdits({ text: file.yaml, form: kind.form }, entry.node, entry.value, value, schema);

    test('setting every field to the value that it has changes no byte', () => {
      expect(files.flatMap(({ entries }) => entries).length).toBeGreaterThan(0);
      for (const file of files) {
        const made = file.entries.flatMap((entry) =>
          edits(file, entry, structuredClone(entry.value)),
        );
        expect(withEdits(file.yaml, made)).toBe(file.yaml);
      }
    });

    test('changing any one value touches only the lines on which it stands', () => {
      const strays: string[] = [];
      for (const file of files) {
        for (const [index, entry] of file.entries.entries()) {
          for (const path of scalars(entry.value)) {
            const node = file.document.getIn(
              kind.form === 'list' ? [index, ...path] : path,
              true,
            ) as Scalar;
            const { start, end } = spanOf(file.yaml, node);
            const [from, to] = [lineStart(file.yaml, start), lineEnd(file.yaml, end)];
            const made = edits(file, entry, changed(entry.value, path));
            if (made.length === 0 || made.some((edit) => edit.start < from || edit.end > to))
              strays.push(`${file.file} ${entry.id} ${path.join('.')}`);
          }
        }
      }
      expect(strays).toEqual([]);
    });

    test('changing every value at once reads back as it was meant', () => {
      for (const file of files) {
        const values = file.entries.map((entry) =>
          [...scalars(entry.value)].reduce<unknown>(changed, entry.value),
        );
        const made = file.entries.flatMap((entry, index) => edits(file, entry, values[index]));
        const document = parseDocument(withEdits(file.yaml, made), { schema: 'core' });
        expect(document.errors).toEqual([]);
        expect(kind.form === 'list' ? document.toJS() : [document.toJS()]).toEqual(values);
      }
    });

    test('a quoted text stays quoted, and a folded one folded', () => {
      for (const file of files) {
        for (const [index, entry] of file.entries.entries()) {
          const value = [...scalars(entry.value)].reduce<unknown>(changed, entry.value);
          const made = edits(file, entry, value);
          const { start, end } = spanOf(file.yaml, entry.node);
          const inside = made.map((edit) => ({
            ...edit,
            start: edit.start - start,
            end: edit.end - start,
          }));
          const indent = start - lineStart(file.yaml, start);
          const text = ' '.repeat(indent) + withEdits(file.yaml.slice(start, end), inside);
          const after = parseDocument(text, { schema: 'core' });
          const way = (node: unknown): unknown =>
            isScalar(node) && typeof node.value === 'string' ? node.type : undefined;
          for (const path of scalars(entry.value)) {
            const before = file.document.getIn(
              kind.form === 'list' ? [index, ...path] : path,
              true,
            );
            if (way(before) !== undefined)
              expect(way(after.getIn(path, true)), `${entry.id} ${path.join('.')}`).toBe(
                way(before),
              );
          }
        }
      }
    });
  },
);
