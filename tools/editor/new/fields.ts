import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import { entrySchema, type JsonSchema } from '../schemas/json-schema.ts';

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

/** All fields of an entry, in the order of its JSON Schema. */
function fieldsOf(schema: JsonSchema, path: string[] = []): Field[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => path.length > 0 || !notNew.has(name))
    .flatMap(([name, field]) => {
      const own = [...path, name];
      if (field.properties) return fieldsOf(field, own);
      const required = schema.required?.includes(name) ?? false;
      const items = Array.isArray(field.items) ? undefined : field.items;
      if (items?.properties)
        return [
          { path: own, form: 'groups', schema: field, required },
          ...fieldsOf(items, [...own, '*']),
        ];
      // Courses of lines are no matter of one line of text.
      if (items?.type === 'array') return [];
      return [{ path: own, form: formOf(field), schema: field, required }];
    });
}

const own = (name: string, form: Field['form'], description: string, required = false): Field => ({
  path: [name],
  form,
  required,
  // Of what this tool asks itself, a list is of something.
  schema: { description, ...(form === 'texts' && { minItems: 1 }) },
});

const slugField = own(
  'slug',
  'text',
  'Its permanent address, such as "the-road"; from the title if left out.',
);

/** What this tool asks besides the fields of the schema. */
export function ownFieldsOf(kind: NewKind): Field[] {
  if (kind === 'chapter')
    return [
      slugField,
      own('opening', 'text', 'The first words of the chapter, before its first section.'),
      own(
        'section',
        'texts',
        'Titles of its sections, one for each; a short id may stand before it: "lorries: Lorries on the Lachin road".',
        true,
      ),
      own('ask', 'texts', 'Questions for "Check yourself", two to four of them.', true),
      own('answer', 'texts', 'The answers, in the order of the questions.', true),
    ];
  if (kind === 'lesson')
    return [
      slugField,
      own(
        'step',
        'texts',
        'Its steps, one for each: minutes, a short id, the title: "10 read: Read the claim".',
        true,
      ),
    ];
  if (kindOf(kind).idFrom) return [];
  const subject = 'One to three words for its permanent address; readers see them in links.';
  return [own('subject', 'text', subject, true)];
}

/** Whether a field of a text has a value that is right where nobody says otherwise. */
const isProposed = (kind: NewKind, name = ''): boolean =>
  kindOf(kind).form === 'text' && ['number', 'changes'].includes(name);

export const newFields = (kind: NewKind): Field[] => [
  ...fieldsOf(entrySchema(kindOf(kind).schema)),
  ...ownFieldsOf(kind),
];

/** Flags that say how to work, and nothing of the entry. */
export const toolFields = [
  own('dry-run', 'true', 'Show what would be written, and write nothing.'),
  own('content', 'text', 'Another content folder.'),
  own('help', 'true', 'Show this.'),
];

/** How a flag is written: `--names.en`, `--views.0.side`. */
export const flagOf = ({ path }: Pick<Field, 'path'>): string =>
  `--${path.join('.').replaceAll('*', '0')}`;

/** One field for a list of flags: its flag, what it means, and what it may hold. */
export function flagWords(field: Field): string {
  const { schema, form } = field;
  const words = schema.enum ?? (Array.isArray(schema.items) ? undefined : schema.items?.enum);
  const none = schema.minItems === undefined ? ', or "none"' : '';
  const commas = ` With commas between${none}.`;
  const how: Partial<Record<Field['form'], string>> = {
    texts: ` Repeat the flag for each${none}.`,
    numbers: commas,
    ids: commas,
    groups: `${schema.minItems === undefined ? ' "none", or the' : ' The'} fields of each: ${flagOf({ path: [...field.path, '0', '…'] })}`,
  };
  return [
    `  ${flagOf(field)}`,
    `      ${schema.description ?? ''}${how[form] ?? ''}`,
    ...(words ? [`      One of: ${words.join(', ')}.`] : []),
  ].join('\n');
}

export function helpWords(kind: NewKind): string {
  const fields = [...newFields(kind), ...toolFields];
  // A field of a group in a list is asked for only once the list has such a group.
  const asked = fields.filter(
    ({ path, required }) => required && !path.includes('*') && !isProposed(kind, path[0]),
  );
  return [
    `npm run new ${kind} -- --flag "value" …`,
    'Must be said (at a terminal it is asked for):',
    ...asked.map(flagWords),
    'May be left out:',
    ...fields.filter((field) => !asked.includes(field)).map(flagWords),
  ].join('\n');
}
