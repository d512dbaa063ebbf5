import type { JsonSchema } from './json-schema.ts';

/**
 * A field with what a snippet puts into it: `${1:title}`, `${2|war,border|}`, or fields of its own.
 */
export type Blank = string | Blank[] | { [field: string]: Blank };

/** A snippet of VS Code: https://code.visualstudio.com/docs/editing/userdefinedsnippets. */
export interface Snippet {
  prefix: string[];
  body: string[];
  description: string;
}

/** Fields whose value YAML could take for a number, so that it goes into quotation marks. */
const quoted = new Set(['date', 'from', 'to', 'asOf', 'issued']);
/** Fields of whole sentences, which may hold a colon or run over several lines. */
const long = new Set(
  'definition note paraphrase reasoning see shows statement summary view'.split(' '),
);

function blank(schema: JsonSchema, name: string, next: () => number): Blank {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return `\${${next()}|${schema.enum.join(',')}|}`;
  if (schema.properties) return requiredOf(schema, next);
  if (schema.type === 'array' && schema.items && !Array.isArray(schema.items)) {
    const { items, minItems = 0 } = schema;
    // A list that may be empty starts so; one that may not gets the number of items that it needs.
    return minItems === 0 ? '[]' : Array.from({ length: minItems }, () => blank(items, name, next));
  }
  return quoted.has(name) ? `"\${${next()}:${name}}"` : `\${${next()}:${name}}`;
}

function requiredOf(
  { properties = {}, required = [] }: JsonSchema,
  next: () => number,
): Record<string, Blank> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([field]) => required.includes(field))
      .map(([field, schema]) => [field, blank(schema, field, next)]),
  );
}

/** The fields that an entry must have, each with a numbered blank to fill in. */
export function exampleOf(entry: JsonSchema): Record<string, Blank> {
  let last = 0;
  return requiredOf(entry, () => (last += 1));
}

function lines(value: Blank, field: string, indent: string): string[] {
  if (typeof value === 'string') return long.has(field) ? ['>-', `${indent}  ${value}`] : [value];
  return [
    '',
    ...(Array.isArray(value)
      ? value.flatMap((item) => listItem(item, `${indent}  `))
      : fields(value, `${indent}  `)),
  ];
}

function fields(value: Record<string, Blank>, indent: string): string[] {
  return Object.entries(value).flatMap(([field, blank]) => {
    const [head = '', ...rest] = lines(blank, field, indent);
    return [`${indent}${field}:${head && ` ${head}`}`, ...rest];
  });
}

function listItem(item: Blank, indent: string): string[] {
  if (typeof item === 'string') return [`${indent}- ${item}`];
  if (Array.isArray(item)) return [`${indent}- [${item.join(', ')}]`];
  return fields(item, `${indent}  `).map((line, index) =>
    index === 0 ? `${indent}- ${line.trimStart()}` : line,
  );
}

/** The lines of a snippet for a new entry of a list file. */
export const entryLines = (entry: JsonSchema): string[] => listItem(exampleOf(entry), '');

/** The lines of a snippet for the frontmatter of a new file. */
export const frontmatterLines = (entry: JsonSchema): string[] => [
  '---',
  ...fields(exampleOf(entry), ''),
  '---',
];
