import type { JsonSchema } from '../schemas/json-schema.ts';

/**
 * One field that can be given as a flag or as an answer. Its path has `*` where a list of groups is
 * numbered: `views.*.side`.
 */
export interface Field {
  path: string[];
  /** One value, a list of values, `true`, or a list of groups, whose fields come after it. */
  form: 'text' | 'number' | 'true' | 'texts' | 'numbers' | 'ids' | 'groups';
  schema: JsonSchema;
  /** Whether it must be there as soon as the group that it stands in is. */
  required: boolean;
}

/** Fields that a new entry has no use for. */
const notNew = new Set(['formerly', 'checked']);

function formOf({ type, const: only, items }: JsonSchema): Field['form'] {
  if (only === true) return 'true';
  if (type === 'number' || type === 'integer') return 'number';
  if (type !== 'array' || !items || Array.isArray(items)) return 'text';
  if (items.type === 'integer' || items.type === 'number') return 'numbers';
  return items.refersTo === undefined ? 'texts' : 'ids';
}

/** All fields of an entry, as its JSON Schema has them, in its order. */
export function fieldsOf(schema: JsonSchema, path: string[] = []): Field[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => path.length > 0 || !notNew.has(name))
    .flatMap(([name, field]) => {
      const own = [...path, name];
      if (field.properties) return fieldsOf(field, own);
      const required = schema.required?.includes(name) ?? false;
      if (field.items && !Array.isArray(field.items) && field.items.properties)
        return [
          { path: own, form: 'groups', schema: field, required },
          ...fieldsOf(field.items, [...own, '*']),
        ];
      // Courses of lines are no matter of one line of text.
      if (field.items && !Array.isArray(field.items) && field.items.type === 'array') return [];
      return [{ path: own, form: formOf(field), schema: field, required }];
    });
}

/** A path with numbers, as the path of its field: `views.0.side` is `views.*.side`. */
export const generic = (path: string): string => path.replaceAll(/\.\d+(?=\.|$)/g, '.*');

/** How a flag is written: `--names.en`, `--views.0.side`. */
export function flagOf({ path }: Pick<Field, 'path'>): string {
  return `--${path.join('.').replaceAll('*', '0')}`;
}
