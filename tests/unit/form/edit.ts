import { parseDocument, type YAMLMap } from 'yaml';
import { withEdits } from '../../../src/model/write/edit.ts';
import type { JsonSchema } from '../../../tools/editor/schemas/json-schema.ts';
import type { Form } from '../../../tools/editor/form/text/render.ts';
import { valueEdits } from '../../../tools/editor/form/text/values.ts';

type Fields = Record<string, unknown>;

/**
 * The text of a YAML map after a change, made by the form's own edits.
 *
 * @param change - gets the value as it is and gives it as it shall be
 * @param order - the fields in the order of the schema
 */
export function edited(
  text: string,
  change: (value: Fields) => Fields,
  order: readonly string[] = [],
  form: Form = 'list',
): string {
  const document = parseDocument(text, { schema: 'core' });
  const value = document.toJS() as Fields;
  const schema: JsonSchema = { properties: Object.fromEntries(order.map((key) => [key, {}])) };
  return withEdits(
    text,
    valueEdits(
      { text, form },
      document.contents as unknown as YAMLMap,
      value,
      change(value),
      schema,
    ),
  );
}

/** The same, for one field. */
export const withField = (
  text: string,
  key: string,
  value: unknown,
  order: readonly string[] = [],
  form: Form = 'list',
): string => edited(text, (before) => ({ ...before, [key]: value }), order, form);
