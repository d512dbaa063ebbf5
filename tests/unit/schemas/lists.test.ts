import { expect, it } from 'vitest';
import { kindNames, kindOf } from '../../../src/model/kinds.ts';
import { place } from '../../../src/model/schema/place.ts';
import { entrySchema, type JsonSchema } from '../../../tools/editor/schemas/json-schema.ts';
import * as valid from '../support/entries.ts';

/** Lists that may be left out and may be empty, by their path. */
function emptyable({ properties = {}, required = [] }: JsonSchema, path = ''): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { type, minItems = 0, items } = schema;
    const own = `${path}${name}`;
    return [
      ...(type === 'array' && minItems === 0 && !required.includes(name) ? [own] : []),
      ...emptyable(schema, `${own}.`),
      ...(items && !Array.isArray(items) ? emptyable(items, `${own}.*.`) : []),
    ];
  });
}

it.each(kindNames)(
  'a list that may be left out is never empty, so that no page has an empty part: %s',
  (kind) => {
    expect(emptyable(entrySchema(kindOf(kind).schema))).toEqual([]);
  },
);

it('says of an empty one that it is left out', () => {
  const { error } = place.safeParse(valid.place({ control: [] }));
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'control: leave it out where there is none',
  ]);
});
