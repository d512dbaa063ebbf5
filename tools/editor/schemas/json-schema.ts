import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { statusWords, verdictMeaning } from '../../../src/model/schema/vocabulary.ts';
import type { ContentKind } from './kinds.ts';
import { exampleOf } from './snippets.ts';

/** A JSON Schema of draft 7, with the keywords that YAML editors know. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  /** The kind of entry that an id names; our own keyword. */
  refersTo?: string;
  const?: unknown;
  enum?: unknown[];
  enumDescriptions?: string[];
  examples?: unknown[];
  pattern?: string;
  patternErrorMessage?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  [keyword: string]: unknown;
}

/** The first keywords of every schema, so that a reader of the file finds what matters on top. */
const first = '$schema $comment title description type refersTo enum enumDescriptions const'.split(
  ' ',
);

const written = readFileSync(new URL('meanings.yaml', import.meta.url), 'utf8');
const statuses = Object.entries(statusWords).map(([word, { meaning }]) => [word, meaning]);
/** What each word of a list says, by the words. */
const meanings = new Map(
  [
    verdictMeaning,
    Object.fromEntries(statuses) as Record<string, string>,
    ...(parse(written) as Record<string, string>[]),
  ].map((list) => [Object.keys(list).join(), Object.values(list)]),
);

/** `basisSource` as a person would write it: "Basis source". */
function fieldTitle(name: string): string {
  if (/^[A-Z]+$/.test(name)) return name;
  const apart = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const words = apart === 'op ed' ? 'op-ed' : apart;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface StringCheck {
  format?: string;
  error?: (issue: { input: string }) => unknown;
}

/** What the zod schema says when a text has not the form that it asks for. */
function formMessage(zodSchema: z.core.$ZodType): string | undefined {
  const { checks = [], ...own } = zodSchema._zod.def as unknown as StringCheck & {
    checks?: { _zod: { def: StringCheck } }[];
  };
  const check = [own, ...checks.map(({ _zod }) => _zod.def)].find(
    ({ format, error }) => (format === 'regex' || format === 'url') && error,
  );
  const message = check?.error?.({ input: '' });
  return typeof message === 'string' ? message : undefined;
}

/**
 * Titles for fields, words for enums, and a stable order of keywords; zod's bound on integers goes,
 * for it says nothing.
 */
function finish(schema: JsonSchema, name?: string): JsonSchema {
  const ready: JsonSchema = { ...schema };
  if (name !== undefined) ready.title = fieldTitle(name);
  if (ready.maximum === Number.MAX_SAFE_INTEGER) delete ready.maximum;
  const means = meanings.get(ready.enum?.join() ?? '');
  if (means) ready.enumDescriptions = means;
  if (ready.properties)
    ready.properties = Object.fromEntries(
      Object.entries(ready.properties).map(([key, property]) => [key, finish(property, key)]),
    );
  if (Array.isArray(ready.items)) ready.items = ready.items.map((item) => finish(item));
  else if (ready.items) ready.items = finish(ready.items);
  const keys = first.filter((key) => key in ready);
  return { ...Object.fromEntries(keys.map((key) => [key, ready[key]])), ...ready };
}

/**
 * The JSON Schema of one entry or frontmatter, as editors write it: before text is trimmed and
 * typeset. Draft 7 is what VS Code's YAML extension knows best.
 */
export function entrySchema(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      const message = formMessage(zodSchema);
      if (message !== undefined && jsonSchema.patternErrorMessage === undefined)
        jsonSchema.patternErrorMessage = message;
    },
  }) as JsonSchema;
  delete made.$schema;
  return finish(made);
}

/** The JSON Schema of a whole file of one kind: a list of entries, a frontmatter, or a mapping. */
export function fileSchema({ name, title, what, form, schema }: ContentKind): JsonSchema {
  const head = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Made by "npm run schemas" from src/model/schema/. Change it there.',
  };
  const entry = entrySchema(schema);
  if (form !== 'list') return { ...head, title, description: what, ...entry };
  return {
    ...head,
    title,
    description: `A list. ${what}`,
    type: 'array',
    items: { $ref: `#/definitions/${name}` },
    defaultSnippets: [{ label: `new ${name}`, description: what, body: exampleOf(entry) }],
    definitions: { [name]: { title: fieldTitle(name), description: what, ...entry } },
  };
}
