import { nearest } from '../check/nearest.ts';
import { Refusal } from '../refusal.ts';
import { flagOf, generic, type Field } from './fields.ts';

/**
 * Text that was given, by the path of its field: one text for each time that the flag was given.
 */
export type Given = Map<string, string[]>;

/**
 * Flags are told apart by their letters and digits alone, so that `--url`, `--URL` and `--as-of`
 * all do.
 */
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

/**
 * The path that a flag means, with the numbers that it gave for `*`; undefined when there is no
 * such field.
 */
function pathOf(name: string, fields: readonly Field[]): string | undefined {
  const parts = name.split('.');
  const field = fields.find(
    ({ path }) =>
      path.length === parts.length &&
      path.every((part, index) =>
        part === '*' ? /^\d+$/.test(parts[index] ?? '') : plain(part) === plain(parts[index] ?? ''),
      ),
  );
  return field?.path.map((part, index) => (part === '*' ? parts[index] : part)).join('.');
}

function unknown(name: string, fields: readonly Field[], own: readonly string[]): Refusal {
  const flags = [...fields.map(flagOf), ...own.map((one) => `--${one}`)];
  const found = nearest(`--${name}`, flags);
  return new Refusal(
    `there is no flag --${name}; ${found ? `did you mean ${found}?` : `there are ${flags.join(', ')}`}`,
  );
}

/**
 * Reads flags such as `--title "…"`, `--title=…` and `--draft`.
 *
 * @param own - flags of the tool, besides the fields; those that end in `?` take no value
 * @throws Refusal for a flag that there is not, and for words that belong to no flag
 */
export function readFlags(
  args: readonly string[],
  fields: readonly Field[],
  own: readonly string[],
): Given {
  const given: Given = new Map();
  const switches = new Set([
    ...own.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1)),
    ...fields.filter(({ form }) => form === 'true').map(({ path }) => path.join('.')),
  ]);
  const names = own.map((name) => name.replace('?', ''));
  for (let index = 0; index < args.length; index++) {
    const [, name, value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(args[index] ?? '') ?? [];
    if (name === undefined) {
      const lost = args[index] ?? '';
      throw new Refusal(
        `"${lost}" belongs to no flag; write every flag after "--", and words with spaces in quotation marks: npm run new source -- --title "Two words"`,
      );
    }
    const path = names.find((one) => plain(one) === plain(name)) ?? pathOf(name, fields);
    if (path === undefined) throw unknown(name, fields, names);
    const next = args[index + 1];
    let text = value;
    if (text === undefined && switches.has(path)) text = 'true';
    if (text === undefined) {
      if (next === undefined || next.startsWith('--'))
        throw new Refusal(`--${name} needs a value: --${name} "…"`);
      text = next;
      index += 1;
    }
    given.set(path, [...(given.get(path) ?? []), text]);
  }
  return given;
}

const number = (text: string): unknown =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/**
 * What given texts mean as the value of a field; a list of ids or numbers may have commas, and
 * "none" is an empty list.
 */
export function valueOf(form: Field['form'], texts: readonly string[]): unknown {
  const [first = ''] = texts;
  const none = texts.length === 1 && /^(none)?$/i.test(first.trim());
  if (none && ['texts', 'numbers', 'ids', 'groups'].includes(form)) return [];
  if (form === 'groups')
    throw new Refusal(
      `"${first}" cannot be a list of groups: write "none", or give their fields one by one`,
    );
  if (form === 'true') return first === 'true' ? true : first;
  if (form === 'number') return number(first);
  if (form === 'text') return first;
  if (form === 'texts') return texts.filter((text) => text.trim() !== '');
  const parts = texts.flatMap((text) => text.match(/[^\s,]+/g) ?? []);
  return form === 'numbers' ? parts.map(number) : parts;
}

/** Puts a value at a path such as `views.0.side` into an entry. */
export function put(entry: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    entry[name] = value;
    return;
  }
  if (/^\d+$/.test(rest[0] ?? '')) {
    const [index = '0', ...inner] = rest;
    const list = (entry[name] ??= []) as Record<string, unknown>[];
    put((list[Number(index)] ??= {}), inner, value);
  } else put((entry[name] ??= {}) as Record<string, unknown>, rest, value);
}

/** The entry that was given, with nothing added. Fields of the tool's own are left out. */
export function givenEntry(given: Given, fields: readonly Field[]): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  for (const [path, texts] of given) {
    const field = fields.find((one) => one.path.join('.') === generic(path));
    if (field) put(entry, path.split('.'), valueOf(field.form, texts));
  }
  return entry;
}
