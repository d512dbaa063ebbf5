import { kindOf, newKinds, type Fields, type NewKind } from '../../../src/model/kinds.ts';
import { Unsaved } from '../../../src/model/write/files.ts';
import { readSound } from '../check/before-writing.ts';
import { Lacking, madeFrom, madeWords } from '../new/create.ts';
import { newFields, ownFieldsOf } from '../new/fields.ts';
import { Refusal } from '../refusal.ts';
import { entrySchema, type JsonSchema } from '../schemas/json-schema.ts';
import type { FormKind } from './entries.ts';
import { namedIn, type FormData } from './form-data.ts';
import type { SaveResult } from './save.ts';

/** Stands for a new entry in an address, where no id can. */
export const newSign = '+';

export const newKindOf = ({ name }: FormKind): NewKind | undefined =>
  newKinds.find((kind) => kind === name);

/** What `npm run new` asks for, as the schema of a form. */
function newSchema(kind: NewKind): JsonSchema {
  const { properties = {}, required = [], ...rest } = entrySchema(kindOf(kind).schema);
  const asked = new Set(newFields(kind).map(({ path: [name = ''] }) => name));
  const known = Object.entries(properties).filter(
    ([name]) => asked.has(name) && name !== 'id' && name !== 'changes',
  );
  const own = ownFieldsOf(kind).map(({ path: [name = ''], form, schema }): [string, JsonSchema] => [
    name,
    {
      ...schema,
      title: name.replace(/^./, (letter) => letter.toUpperCase()),
      ...(form === 'texts'
        ? { type: 'array', items: { type: 'string', pattern: String.raw`\S` } }
        : { type: 'string' }),
    },
  ]);
  const must = ownFieldsOf(kind).flatMap(({ path, required: isMust }) => (isMust ? path : []));
  return {
    ...rest,
    properties: Object.fromEntries([...known, ...own]),
    required: [...required.filter((name) => known.some(([one]) => one === name)), ...must],
  };
}

/** An empty form. */
export function newData(root: string, kind: NewKind): FormData {
  const schema = newSchema(kind);
  const none = { id: newSign, file: '', line: 0, version: '', value: {} };
  return { kind, ...none, schema, named: namedIn(root, schema) };
}

/**
 * Makes an entry of what a form sends.
 *
 * @param root - the `content` folder
 */
export function makeNew(root: string, kind: NewKind, value: Fields): SaveResult {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const where = { folder: root, fields: newFields(kind), today };
    const made = madeFrom(kind, { ...value }, readSound(root), where);
    return { state: 'made', id: made.id, message: madeWords(made) };
  } catch (error) {
    if (error instanceof Lacking)
      return {
        state: 'refused',
        faults: error.faults.map(({ path, message }) => ({
          ...{ file: '', line: 0, column: 0, rule: 'schema', level: 'error', message },
          path: path.split('.'),
        })),
      };
    throw error instanceof Unsaved ? new Refusal(error.message) : error;
  }
}
