import { nearest } from '../../../src/model/read/nearest.ts';
import { Refusal } from '../refusal.ts';
import { flagOf, type Field } from './fields.ts';
import type { Making } from './recipe.ts';

/** Flags are told apart by letters and digits alone, so that `--url`, `--URL` and `--as-of` all do. */
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

/** Whether a part of a flag is that part of a field's path; `*` there is any number. */
const isPart = (part: string, given = ''): boolean =>
  part === '*' ? /^\d+$/.test(given) : plain(part) === plain(given);

/** The field that a flag means, with the numbers that it gave for `*` in its path. */
function fieldMeant(name: string, fields: readonly Field[]): Field {
  const parts = name.split('.');
  const field = fields.find(
    ({ path }) =>
      path.length === parts.length && path.every((part, index) => isPart(part, parts[index])),
  );
  const numbered = (part: string, index: number) => (part === '*' ? (parts[index] ?? '') : part);
  if (field) return { ...field, path: field.path.map(numbered) };
  const flags = fields.map(flagOf);
  const found = nearest(`--${name}`, flags);
  throw new Refusal(
    `there is no flag --${name}; ${found ? `did you mean ${found}?` : `there are ${flags.join(', ')}`}`,
  );
}

/**
 * Reads flags such as `--title "…"`, `--title=…` and `--draft` as an entry, with nothing added.
 *
 * @throws Refusal for a flag that there is not, and for words that belong to no flag
 */
export function readFlags(args: readonly string[], fields: readonly Field[]): Making {
  const given = new Map<string, { field: Field; texts: string[] }>();
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined)
      throw new Refusal(
        `"${word}" belongs to no flag; write every flag after "--", and words with spaces in quotation marks: npm run new source -- --title "Two words"`,
      );
    const field = fieldMeant(name, fields);
    const text = inline ?? (field.form === 'true' ? 'true' : args[++index]);
    if (text === undefined || (inline === undefined && text.startsWith('--')))
      throw new Refusal(`--${name} needs a value: --${name} "…"`);
    const at = field.path.join('.');
    given.set(at, { field, texts: [...(given.get(at)?.texts ?? []), text] });
  }
  const entry: Making = {};
  for (const { field, texts } of given.values()) put(entry, field.path, valueOf(field.form, texts));
  return entry;
}

const number = (text: string): unknown =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/**
 * What given texts mean as the value of a field; a list of ids or numbers may have commas, and
 * "none" is an empty list.
 */
export function valueOf(form: Field['form'], texts: readonly string[]): unknown {
  const [first = ''] = texts;
  if (form === 'true') return first === 'true' ? true : first;
  if (form === 'number') return number(first);
  if (form === 'text') return first;
  if (texts.length === 1 && /^(none)?$/i.test(first.trim())) return [];
  if (form === 'groups')
    throw new Refusal(
      `"${first}" cannot be a list of groups: write "none", or give their fields one by one`,
    );
  if (form === 'texts') return texts.filter((text) => text.trim() !== '');
  const parts = texts.flatMap((text) => text.match(/[^\s,]+/g) ?? []);
  return form === 'numbers' ? parts.map(number) : parts;
}

/** Puts a value at a path such as `views.0.side` into an entry. */
export function put(entry: Making, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) entry[name] = value;
  // An item of a list is put there by its number as a field is by its name.
  else put((entry[name] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {}) as Making, rest, value);
}
