import { z } from 'astro/zod';
import { valueAt } from '../../../src/model/values.ts';
import { didYouMean, strangeLetter } from '../../../src/model/read/nearest.ts';

/** What the schema's validator says of one thing that does not fit. */
export type Issue = z.core.$ZodIssue;

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema | JsonSchema[];
}

/** The path of what is wrong; a field that should not be there is itself that, not its entry. */
export const issuePath = (issue: Issue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

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

/** How to write a number that was written as text; undefined for what is no number at all. */
function numberHint(found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined;
  const text = found.trim().replace(/^[−–]/, '-');
  const alone = `write the digits alone: ${text.replaceAll(/[^-.\d]/g, '')}`;
  if (/^-?\d+(\.\d+)?$/.test(text)) return `write it without quotation marks, as ${text}`;
  if (/^-?\d{1,3},\d{3}$/.test(text))
    return `write ${text.replace(',', '')} if the comma parts thousands, ${text.replace(',', '.')} if it is a decimal point`;
  if (/^-?\d+,\d+$/.test(text))
    return `write a decimal point in place of the comma: ${text.replace(',', '.')}`;
  if (/^-?\d{1,3}([,\s'’_]\d{3})+(\.\d+)?$/.test(text)) return alone;
  if (/^-?\d+(\.\d+)?\s*°/.test(text)) return 'write degrees with a decimal point, as 38.8651';
  return undefined;
}

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

function limitWords(issue: Issue): string | undefined {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  const { origin } = issue;
  const what = origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';
  return issue.code === 'too_big'
    ? `write at most ${issue.maximum}${what}`
    : `write at least ${issue.minimum}${what}`;
}

/** In words for people who do not program: the field, what was found, what is allowed or nearest. */
export function issueWords(
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
): { field: string; message: string; hint?: string } {
  const field = issue.path.join('.') || 'entry';
  const found = valueAt(data, issue.path);
  const shown = found === undefined ? 'nothing' : short(written(found));
  if (issue.code === 'unrecognized_keys') {
    const [first = ''] = issue.keys;
    const fields = fieldsAt(schema, issue.path);
    return {
      field,
      message: `there is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
      hint: didYouMean(first, fields, `the fields are ${fields.join(', ')}`),
    };
  }
  if (issue.code === 'invalid_value') {
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
    const { expected } = issue;
    const { called = expected, written: how } = kinds[expected] ?? {};
    if (found === undefined) {
      const name = String(issue.path.at(-1) ?? '');
      return { field, message: 'the field is missing', hint: `write "${name}:" and ${called}` };
    }
    if (found === null)
      return {
        field,
        message: 'nothing stands behind the name of the field',
        hint: `write ${called}, or take the line out if it may be left out`,
      };
    // What somebody puts between brackets or braces was hardly meant as a list or a group.
    if (expected === 'string' && typeof found === 'object')
      return {
        field,
        message: `found ${shown} where text should stand`,
        hint: 'take the brackets or braces out, or put the whole in quotation marks',
      };
    const message = `found ${shown} where ${called} should stand`;
    const numeric = expected === 'number' || expected === 'int' ? numberHint(found) : undefined;
    return { field, message, hint: numeric ?? how ?? `write ${called}` };
  }
  const limit = limitWords(issue);
  // A schema's own message is better than any of ours.
  if (limit !== undefined && issue.message.startsWith('Too '))
    return { field, message: `found ${shown}`, hint: limit };
  const isId = typeof found === 'string' && issue.message.startsWith('an id is');
  const strange = isId ? strangeLetter(found) : undefined;
  const message = `found ${shown}; ${issue.message}`;
  return { field, message, ...(strange === undefined ? {} : { hint: strange }) };
}
