import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Node } from 'yaml';
import { positionAt } from '../../../src/model/read/positions.ts';
import type { Fields } from '../../../src/model/kinds.ts';
import { ContentFile } from '../../../src/model/write/content-file.ts';
import { filesOf, formKinds, readEntries } from '../../../tools/editor/form/entries.ts';
import type { Path } from '../../../tools/editor/form/save.ts';

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

/** As often in a file as this each field is changed. */
const times = 3;

describe.each(formKinds.map((kind) => [kind.title, kind] as const))(
  '%s as they stand in content/',
  (_, kind) => {
    const files = filesOf(root, kind).map((file) =>
      readEntries(kind, file, readFileSync(file, 'utf8')),
    );
    const form = kind.form === 'list' ? 'list' : 'text';

    test('setting every field to the value that it has changes no byte', () => {
      expect(files.flatMap(({ entries }) => entries).length).toBeGreaterThan(0);
      for (const { content, text, entries } of files) {
        for (const { node, value } of entries) content.set(node, structuredClone(value));
        expect(content.toString()).toBe(text);
      }
    });

    test('changing any one value touches only the lines on which it stands', () => {
      const strays: string[] = [];
      for (const { file, content, text, entries } of files) {
        const seen = new Map<string, number>();
        for (const { id, node, value } of entries) {
          const own = form === 'list' ? content.textOf(node) : text;
          for (const path of scalars(value)) {
            const field = path.filter((part) => typeof part === 'string').join('.');
            seen.set(field, (seen.get(field) ?? 0) + 1);
            if ((seen.get(field) ?? 0) > times) continue;
            const alone = new ContentFile(own, form, kind.schema);
            const [entry] = alone.entries;
            const [, end = 0] = (entry?.getIn(path, true) as Node).range ?? [];
            const first = alone.at(entry ?? node, ...path).line;
            const last = positionAt(own, end + (form === 'list' ? 0 : 4)).line;
            alone.set(entry ?? node, changed(value, path) as Fields);
            const [before, after] = [own.split('\n'), alone.toString().split('\n')];
            const tail = before.slice(last);
            if (
              after.slice(0, first - 1).join() !== before.slice(0, first - 1).join() ||
              after.slice(after.length - tail.length).join() !== tail.join() ||
              after.join() === before.join()
            )
              strays.push(`${file} ${id} ${path.join('.')}`);
          }
        }
      }
      expect(strays).toEqual([]);
    });

    test('changing every value at once reads back as it was meant', () => {
      for (const { file, text } of files) {
        const { content, entries } = readEntries(kind, file, text);
        const values = entries.map(({ value }) =>
          [...scalars(value)].reduce<unknown>(changed, value),
        );
        entries.forEach(({ node }, index) => content.set(node, values[index] as Fields));
        const after = content.toString();
        const yaml = form === 'list' ? after : (after.split(/^---$/m)[1] ?? '');
        const read: unknown = parse(yaml, { schema: 'core' });
        expect(form === 'list' ? read : [read]).toEqual(values);
      }
    });
  },
);
