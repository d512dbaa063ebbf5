import type { z } from 'astro/zod';
import type { Content } from '../check/content.ts';
import { issueWords, type Issue } from '../check/issue-words.ts';
import { didYouMean } from '../check/nearest.ts';
import { allOf } from '../check/before-writing.ts';
import type { NewKind } from '../../../src/model/kinds.ts';
import { referencesIn } from '../../../src/model/references.ts';
import { valueAt } from '../../../src/model/values.ts';
import { flagOf, type Field } from './fields.ts';
import type { Making } from './recipe.ts';

/** What is wrong with one field. */
export interface Fault {
  path: string;
  message: string;
}

/** Ids in an entry that no entry has. */
export function unknownIds(kind: NewKind, entry: Making, content: Content): Fault[] {
  return [...referencesIn(kind, entry)].flatMap((named) => {
    const known = allOf(content, named.kind).map(({ id }) => id);
    if (known.includes(named.id)) return [];
    const hint = didYouMean(named.id, known, `make it first with: npm run new ${named.kind}`);
    return [
      { path: named.path.join('.'), message: `no ${named.kind} has the id "${named.id}"; ${hint}` },
    ];
  });
}

/** What the zod schema says against an entry, in the words of the checker. */
export function faults(entry: Making, schema: z.ZodType): Fault[] {
  const result = schema.safeParse(entry);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const { message, hint } = issueWords(issue as Issue, schema, entry);
    return {
      path: issue.path.join('.'),
      message: hint === undefined ? message : `${message}; ${hint}`,
    };
  });
}

/** Fields that must be there and are not: of the entry, and of each group that was begun. */
export function missing(entry: Making, fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (!field.required) return [];
    const star = field.path.indexOf('*');
    if (star < 0) {
      // A group that may be left out asks for its fields only once one of them is there.
      const group = field.path.slice(0, -1);
      const begun =
        group.length === 0 || valueAt(entry, group) !== undefined || group.join('.') === 'names';
      return begun && valueAt(entry, field.path) === undefined ? [field] : [];
    }
    const list = valueAt(entry, field.path.slice(0, star));
    const rest = field.path.slice(star + 1);
    return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item, index) =>
      valueAt(item, rest) === undefined
        ? [{ ...field, path: [...field.path.slice(0, star), String(index), ...rest] }]
        : [],
    );
  });
}

/** One field for the list of what is missing: its flag, what it means, and what it may hold. */
export function missingLine(field: Field): string {
  const { schema, form } = field;
  const words = schema.enum ?? (Array.isArray(schema.items) ? undefined : schema.items?.enum);
  const none = schema.minItems === undefined ? ', or "none"' : '';
  const how = {
    text: '',
    number: '',
    true: '',
    texts: `Repeat the flag for each${none}.`,
    numbers: `With commas between${none}.`,
    ids: `With commas between${none}.`,
    groups: `"none", or the fields of each: ${flagOf({ path: [...field.path, '0', '…'] })}`,
  }[form];
  return [
    `  ${flagOf(field)}`,
    `      ${schema.description ?? ''}${how && ` ${how}`}`,
    ...(words ? [`      One of: ${words.join(', ')}.`] : []),
  ].join('\n');
}
