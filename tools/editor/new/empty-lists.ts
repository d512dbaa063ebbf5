import type { JsonSchema } from '../schemas/json-schema.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An entry without the empty lists that may be left out: "none" says of them that there is nothing
 * to write.
 *
 * @param schema - of the entry, or of a group within it
 */
export function withoutEmptyLists(
  { properties = {}, required = [] }: JsonSchema,
  entry: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept = Object.entries(entry).filter(
    ([name, value]) => required.includes(name) || !Array.isArray(value) || value.length > 0,
  );
  return Object.fromEntries(
    kept.map(([name, value]) => {
      const schema = properties[name];
      const items = Array.isArray(schema?.items) ? undefined : schema?.items;
      if (schema && isGroup(value)) return [name, withoutEmptyLists(schema, value)];
      if (items && Array.isArray(value))
        return [
          name,
          (value as unknown[]).map((one) => (isGroup(one) ? withoutEmptyLists(items, one) : one)),
        ];
      return [name, value];
    }),
  );
}
