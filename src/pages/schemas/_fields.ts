import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a JSON Schema that the page shows; `tools/editor/schemas/` makes them. */
interface JsonSchema {
  type?: string;
  description?: string;
  enum?: string[];
  enumDescriptions?: string[];
  examples?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  definitions?: Record<string, JsonSchema>;
}

/** As the catalogue lists it. */
export interface Kind {
  name: string;
  description: string;
  fileMatch: string[];
  url: string;
}

export interface Field {
  /** With the names of the fields around it: `names.en`. */
  name: string;
  optional: boolean;
  description: string;
  words: { word: string; meaning: string | undefined }[];
  example: string | undefined;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), 'public/schemas', file), 'utf8'));

export function kinds(): Kind[] {
  return (read('index.json') as { schemas: Kind[] }).schemas;
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, path: string): Field[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = field.items && !Array.isArray(field.items) ? field.items : field;
    const words = (inner.enum ?? []).map((word, index) => ({
      word,
      meaning: inner.enumDescriptions?.[index],
    }));
    const own = {
      name: path + name,
      optional: !required.includes(name),
      description: field.description ?? '',
      words,
      example: field.examples?.[0],
    };
    return [own, ...fieldsOf(inner, `${path}${name}.`)];
  });
}

/** Fields of fields come after the one that they stand in. */
export function fieldsOfKind({ url }: Kind): Field[] {
  const schema = read(url) as JsonSchema;
  return fieldsOf(Object.values(schema.definitions ?? {})[0] ?? schema, '');
}

/** A text with code between backticks, as pieces: every second one is code. */
export function pieces(text: string): { text: string; code: boolean }[] {
  return text.split('`').map((piece, index) => ({ text: piece, code: index % 2 === 1 }));
}
