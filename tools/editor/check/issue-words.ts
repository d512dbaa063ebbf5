import { z } from 'astro/zod';
import { valueAt } from '../../../src/model/values.ts';
import { dateOf } from '../../../src/model/schema/edtf.ts';
import { didYouMean } from '../../../src/model/read/nearest.ts';

/** What the schema's validator says of one thing that does not fit. */
export interface Issue {
  code: string;
  message: string;
  path: readonly PropertyKey[];
  /** The words that are allowed. */
  values?: readonly unknown[];
  /** The fields that there are not. */
  keys?: readonly string[];
  /** What kind of value is asked for. */
  expected?: string;
  /** Of what there is too much or too little: "string", "array", "number" or "int". */
  origin?: string;
  maximum?: number;
  minimum?: number;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema | JsonSchema[];
}

/**
 * The path of what is wrong; a field that does not exist is the field itself, not the entry that it
 * stands in.
 */
export function issuePath({ code, path, keys }: Issue): readonly PropertyKey[] {
  return code === 'unrecognized_keys' && keys ? [...path, ...keys.slice(0, 1)] : path;
}

/** The fields that may stand at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: JsonSchema | undefined = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  for (const key of path)
    at =
      typeof key === 'number'
        ? Array.isArray(at?.items)
          ? at.items[key]
          : at?.items
        : at?.properties?.[String(key)];
  return Object.keys(at?.properties ?? {});
}

/** Whether a text is an interval of two dates, the second before the first. */
function endsBeforeItStarts(text: unknown): boolean {
  const parts = typeof text === 'string' ? text.split('/') : [];
  const [from, to] = parts.map(dateOf);
  return parts.length === 2 && from !== undefined && to !== undefined && to.end < from.start;
}

/** How each kind of value is called, and how it is written. */
const kinds: Readonly<Record<string, { called: string; written?: string }>> = {
  string: { called: 'text', written: 'put it in quotation marks' },
  number: { called: 'a number' },
  int: { called: 'a whole number' },
  boolean: { called: '"true" or "false"' },
  array: {
    called: 'a list',
    written: 'write each item on a line of its own, with "- " before it',
  },
  object: {
    called: 'fields of its own',
    written: 'write each field on a line of its own, as "name: value"',
  },
};

/** A value as it could be typed. */
function written(value: unknown): string {
  if (value === undefined) return '';
  try {
    return JSON.stringify(value);
  } catch {
    // An alias that stands inside its own anchor has no end.
    return 'a value that holds itself';
  }
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** "at most 39", "at least 2 items"; undefined for what is no limit. */
function limitWords({ code, origin, maximum, minimum }: Issue): string | undefined {
  const what = origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';
  if (code === 'too_big' && maximum !== undefined) return `write at most ${maximum}${what}`;
  if (code === 'too_small' && minimum !== undefined) return `write at least ${minimum}${what}`;
  return undefined;
}

/**
 * What is wrong in words for people who do not program: the field, what was found, what is allowed
 * or nearest.
 */
export function issueWords(
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
): { field: string; message: string; hint?: string } {
  const field = issue.path.join('.') || 'entry';
  const found = valueAt(data, issue.path);
  const shown = found === undefined ? 'nothing' : short(written(found));
  if (issue.code === 'unrecognized_keys' && issue.keys) {
    const [first = ''] = issue.keys;
    const fields = fieldsAt(schema, issue.path);
    return {
      field,
      message: `there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
      hint: didYouMean(first, fields, `the fields are ${fields.join(', ')}`),
    };
  }
  if (issue.code === 'invalid_value' && issue.values) {
    const allowed = issue.values.map(String);
    const [be, choice] =
      allowed.length === 1
        ? ['is', `write ${allowed[0]}`]
        : ['are', `write one of the ${allowed.length} words above`];
    return {
      field,
      message: `found ${shown}; allowed ${be} ${allowed.join(', ')}`,
      hint: didYouMean(String(found), allowed, choice),
    };
  }
  if (issue.code === 'invalid_type') {
    const { expected = '' } = issue;
    const { called = expected, written: how } = kinds[expected] ?? {};
    return found === undefined
      ? {
          field,
          message: 'the field is missing',
          hint: `write "${String(issue.path.at(-1) ?? '')}:" and ${called}`,
        }
      : {
          field,
          message: `found ${shown} where ${called} should stand`,
          hint: how ?? `write ${called}`,
        };
  }
  const limit = limitWords(issue);
  // A schema's own message is better than any of ours.
  if (limit !== undefined && issue.message.startsWith('Too '))
    return { field, message: `found ${shown}`, hint: limit };
  if (endsBeforeItStarts(found))
    return {
      field,
      message: `found ${shown}, which ends before it starts`,
      hint: 'write the earlier date first, or mend the one that is mistyped',
    };
  return { field, message: `found ${shown}; ${issue.message}` };
}
