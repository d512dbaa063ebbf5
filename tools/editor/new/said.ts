import type { NewKind } from '../../../src/model/kinds.ts';
import { flagOf } from './fields.ts';
import type { Making } from './recipe.ts';

/**
 * In double quotes, which every shell knows; what a POSIX shell would read in them is escaped. Only
 * an exclamation mark cannot be: at a prompt it brings back a command of before.
 */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\$`]/g, '\\$&').replaceAll('!', `"'!'"`)}"`;

/** The flags that say what a value says: one for each text in it. */
function flagsOf(value: unknown, path: string[]): string[] {
  const flag = flagOf({ path });
  if (value === true) return [flag];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${flag} none`];
    return value.flatMap((one: unknown, index) =>
      one !== null && typeof one === 'object'
        ? flagsOf(one, [...path, String(index)])
        : flagsOf(one, path),
    );
  }
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => flagsOf(inner, [...path, name]));
  return value === undefined ? [] : [`${flag} ${quoted(String(value))}`];
}

/** Tells the command that goes on from what was said so far; nothing where nothing was. */
export function goOnWords(kind: NewKind, making: Making): string {
  const flags = Object.entries(making).flatMap(([name, value]) => flagsOf(value, [name]));
  if (flags.length === 0) return '';
  return `\nThis goes on from what was said:\n\nnpm run new ${kind} -- ${flags.join(' ')}\n`;
}
