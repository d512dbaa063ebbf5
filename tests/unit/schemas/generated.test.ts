import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folder, generatedFiles } from '../../../tools/editor/schemas/files.ts';
import { entrySchema, type JsonSchema } from '../../../tools/editor/schemas/json-schema.ts';
import { kinds } from '../../../tools/editor/schemas/kinds.ts';
import { json, project } from './support.ts';

it.each([...generatedFiles()])(
  '%s is what the schemas in src/model/schema/ give; if not, run "npm run schemas"',
  (path, value) => {
    expect(json(path)).toEqual(value);
  },
);

it('holds no schema of a kind that is no more', () => {
  const made = [...generatedFiles().keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length + 1));
  expect(readdirSync(project(folder)).toSorted()).toEqual(made.toSorted());
});

function* fieldsOf(schema: JsonSchema, path: string): Generator<[string, JsonSchema]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}.${name}`, field];
    yield* fieldsOf(field, `${path}.${name}`);
  }
  for (const item of [schema.items ?? []].flat()) yield* fieldsOf(item, `${path}[]`);
}

const fields = kinds.flatMap(({ name, schema }) => [...fieldsOf(entrySchema(schema), name)]);

it('explains every field with a title and a sentence', () => {
  expect(fields.length).toBeGreaterThan(150);
  const mute = fields
    .filter(([, { title, description }]) => !title || !/^\S.*[.…”]$/s.test(description ?? ''))
    .map(([path]) => path);
  expect(mute).toEqual([]);
});

it('says what to write wherever a text must have a form', () => {
  const curt = fields
    .filter(([, { pattern, patternErrorMessage }]) => pattern !== undefined && !patternErrorMessage)
    .map(([path]) => path);
  expect(curt).toEqual([]);
});

it('gives a meaning for every word of a list, or for none', () => {
  const uneven = fields.filter(
    ([, field]) => field.enumDescriptions && field.enumDescriptions.length !== field.enum?.length,
  );
  expect(uneven).toEqual([]);
  const explained = fields
    .filter(([, { enumDescriptions }]) => enumDescriptions)
    .map(([path]) => path);
  expect(explained).toEqual(
    expect.arrayContaining([
      'claim.verdict',
      'event.status',
      'place.basis',
      'control.by',
      'source.changes[].kind',
    ]),
  );
});

it('allows no field that the zod schema does not know', () => {
  const open = fields
    .filter(([, field]) => field.properties && field.additionalProperties !== false)
    .map(([path]) => path);
  expect(open).toEqual([]);
});
