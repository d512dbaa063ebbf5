import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edtfDate } from '../../../src/model/schema/common.ts';
import { isEdtf } from '../../../src/model/schema/edtf.ts';
import { entrySchema, fileSchema } from '../../../tools/editor/schemas/json-schema.ts';
import { kinds, type ContentKind } from '../../../tools/editor/schemas/kinds.ts';
import { realOnes } from './support.ts';
import { tries } from '../support/random.ts';

// Keywords for editors' programs (`refersTo`, `enumDescriptions`) are none of Ajv's; a format is
// checked by its pattern.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

type Path = (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* pathsIn(item, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* pathsIn(item, [...path, key]);
}

/** A copy with another value at a path; `undefined` takes the field away. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? changed(item, rest, to) : item) as unknown);
  const fields = value as Record<string, unknown>;
  const next = changed(fields[key], rest, to);
  const others = Object.entries(fields).filter(([name]) => name !== String(key));
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

const strange = [
  undefined,
  null,
  '',
  '   ',
  'No Id',
  'http//x',
  '2020-1-1',
  0,
  -1e9,
  1e9,
  0.5,
  true,
  [],
  ['x'],
  [1, 2],
  {},
  { unknown: 'x' },
  'x'.repeat(200),
];

/** A path without its indexes: the same field of every item of a list. */
const field = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? '' : key)).join('.');

/**
 * Everything that can go wrong: in each field that is in use, each strange value, and in each
 * mapping a field too many.
 */
function mutations(kind: ContentKind['name']): { what: string; value: unknown }[] {
  const seen = new Set<string>();
  return realOnes(kind).flatMap(({ value }) =>
    [...pathsIn(value)]
      .filter((path) => !seen.has(field(path)) && seen.add(field(path)))
      .flatMap((path) => [
        ...strange.map((to) => ({
          what: `${field(path)} = ${(JSON.stringify(to) as string | undefined)?.slice(0, 40)}`,
          value: changed(value, path, to),
        })),
        {
          what: `${field(path)} and another`,
          value: changed(value, [...path.slice(0, -1), 'unknown'], 'x'),
        },
      ]),
  );
}

it.each(kinds)('every real $name is valid by the JSON Schema', (kind) => {
  const valid = ajv.compile(fileSchema(kind));
  const real = realOnes(kind.name);
  expect(real.length).toBeGreaterThan(0);
  const refused = real
    .filter(({ value }) => !valid(kind.form === 'list' ? [value] : value))
    .map(({ at }) => at);
  expect(refused).toEqual([]);
});

it.each(kinds)(
  'what is wrong with a $name for zod is wrong for the JSON Schema, and what is right is right',
  ({ name, schema }) => {
    const valid = ajv.compile(entrySchema(schema));
    const all = mutations(name);
    expect(all.length).toBeGreaterThan(50);
    const disagree = all
      .filter(({ value }) => {
        const result = schema.safeParse(value);
        // What a zod schema finds only by calculation, such as whether there is such a day, no JSON
        // Schema can know.
        const structural =
          result.success || result.error.issues.some(({ code }) => code !== 'custom');
        return structural && valid(value) !== result.success;
      })
      .map(({ what }) => what);
    expect(disagree).toEqual([]);
  },
);

it.each([
  {
    kind: 'line',
    wrong: {
      via: ['a', 'b'],
      course: [
        [46, 39],
        [47, 39],
      ],
    },
  },
  { kind: 'chart', wrong: { rows: [{ label: 'x', sources: ['a'] }] } },
  { kind: 'chart', wrong: { rows: [{ label: 'x', sources: ['a'], value: 1, none: 'nothing' }] } },
  { kind: 'chart', wrong: { rows: [{ label: 'x', sources: ['a'], value: 1, low: 1 }] } },
  { kind: 'event', wrong: { date: '17 October 2020' } },
] as const)(
  'refuses in a $kind what zod refuses by rules between fields: $wrong',
  ({ kind, wrong }) => {
    const { schema } = kinds.find(({ name }) => name === kind) as ContentKind;
    const right = realOnes(kind)[0]?.value;
    const valid = ajv.compile(entrySchema(schema));
    expect([schema.safeParse(right).success, valid(right)]).toEqual([true, true]);
    expect([
      schema.safeParse({ ...right, ...wrong }).success,
      valid({ ...right, ...wrong }),
    ]).toEqual([false, false]);
  },
);

it('lets no date seem wrong that is an EDTF date', () => {
  const form = new RegExp(String(edtfDate.meta()?.pattern));
  const part = fc
    .tuple(
      fc.integer({ min: 1900, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      fc.constantFrom('', '~', '?', '%'),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(
      ([year, month, day, mark, length]) =>
        [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
          .slice(0, length)
          .join('-') + mark,
    );
  const date = fc.oneof(
    part,
    fc.constantFrom('..', '', '20XX', '2020-XX'),
    fc.tuple(part, part).map((ends) => ends.join('/')),
    part.map((end) => `${end}/..`),
    part.map((end) => `../${end}`),
    part.map((end) => `${end}/`),
  );
  fc.assert(
    fc.property(date, (text) => !isEdtf(text) || form.test(text)),
    tries(2000),
  );
});
