import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedText } from '../../../tools/editor/form/save.ts';
import { filesOf, formKinds, readEntries } from '../../../tools/editor/form/entries.ts';
import type { Fields } from '../../../src/model/kinds.ts';
import { tries } from '../support/random.ts';

const files = formKinds.flatMap((kind) =>
  filesOf('content', kind).map((file) => readEntries(kind, file, readFileSync(file, 'utf8'))),
);
const fixedKeys = ['id', 'formerly'];

/** Words that YAML could take for something else, and letters of the four scripts. */
const text = fc
  .array(
    fc.constantFrom(
      'word',
      'a',
      ': b',
      '#c',
      '- d',
      '"e"',
      "it's",
      '[f]',
      '{g}',
      '&h',
      '*i',
      '!j',
      '%k',
      '@l',
      '|',
      '>',
      '2021',
      'null',
      'Ağbənd',
      'Աղոպեն',
      'آغبند',
      'Агбенд',
      ',',
      '\\n',
      'one\ntwo',
      '—',
      '🜂',
      ' ',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((words) => words.join(' '));

/** Changes to one value: other words, items moved, taken out, put in twice, fields left out. */
function change(value: unknown, pick: (max: number) => number, words: string): unknown {
  if (Array.isArray(value)) {
    const list = value as unknown[];
    const at = pick(Math.max(0, list.length - 1));
    const ways = [
      () => list.toSpliced(at, 1),
      () => list.toSpliced(pick(list.length), 0, list[at] ?? words),
      () => [...list.toSpliced(at, 1), list[at]],
      () => list.toReversed(),
      () => (list.length > 0 ? list.with(at, change(list[at], pick, words)) : [words]),
    ];
    return list.length === 0 ? [words] : (ways[pick(ways.length - 1)] as () => unknown[])();
  }
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value);
    const at = pick(fields.length - 1);
    if (pick(5) === 0 && fields.length > 1) return Object.fromEntries(fields.toSpliced(at, 1));
    return Object.fromEntries(
      fields.map(([key, inside], index) => [
        key,
        index === at ? change(inside, pick, words) : inside,
      ]),
    );
  }
  return typeof value === 'number' ? pick(1000) / 8 : words;
}

describe('any change of any entry', () => {
  test('reads back as it was meant, and every line outside the entry stays', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        fc.array(text, { minLength: 1, maxLength: 3 }),
        (at, which, numbers, texts) => {
          const file = files[at % files.length] as (typeof files)[number];
          const entry = file.entries[which % file.entries.length] as (typeof file.entries)[number];
          const left = [...numbers];
          const pick = (max: number): number => (left.shift() ?? 0) % (max + 1);
          const kept = Object.fromEntries(
            fixedKeys.flatMap((key) => (key in entry.value ? [[key, entry.value[key]]] : [])),
          );
          const value = texts.reduce<unknown>(
            (now, words) => change(now, pick, words.trim() || 'x'),
            entry.value,
          ) as Fields;

          // Reading back is made sure of by `changedText` itself, which refuses otherwise.
          const after = changedText(file, entry, { ...value, ...kept });
          const lines = file.text.split('\n');
          const next = file.entries[file.entries.indexOf(entry) + 1];
          const end = next
            ? next.line - 1
            : file.kind.form === 'list'
              ? lines.length
              : lines.indexOf('---', 1);
          expect(after.startsWith(lines.slice(0, entry.line - 1).join('\n'))).toBe(true);
          expect(after.endsWith(lines.slice(end).join('\n'))).toBe(true);
        },
      ),
      tries(150),
    );
  });
});
