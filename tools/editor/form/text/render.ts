import { entryText, frontmatterText } from '../../new/yaml.ts';
import { scalarText, type Plain } from './scalar.ts';

/**
 * Whether an entry stands in a list file or is the frontmatter of a text: long texts are folded
 * only in the former.
 */
export type Form = 'list' | 'frontmatter';

const isPlain = (value: unknown): value is Plain => typeof value !== 'object';

/** A value between brackets or braces, on one line. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  return isPlain(value) ? scalarText(value, undefined, true) : JSON.stringify(value);
}

/** The lines of a field that is new, without indent, in the look that the files have. */
export function pairLines(key: string, value: unknown, form: Form): string[] {
  if (form === 'frontmatter')
    return frontmatterText({ [key]: value })
      .trimEnd()
      .split('\n')
      .slice(1, -1);
  return entryText({ [key]: value })
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2));
}

/**
 * The lines of a list item that is new, without indent.
 *
 * @param key - the field that holds the list, for some fields have a look of their own
 */
export function itemLines(key: string, item: unknown, form: Form): string[] {
  // A point on the map.
  if (Array.isArray(item)) return [`- ${flowText(item)}`];
  const [first = '', ...rest] = pairLines(key, [item], form);
  const onOneLine = /^[^[]*\[(.*)\]$/.exec(first)?.[1];
  if (rest.length === 0 && onOneLine !== undefined) return [`- ${onOneLine}`];
  return rest.map((line) => line.slice(2));
}
