import { parse, type Scalar } from 'yaml';
import type { Edit } from '../../../../src/model/write/edit.ts';
import { foldEdits, linesOf } from './fold.ts';
import { lineStart, newlineOf, spanOf } from './spans.ts';

/** A value that stands by itself. */
export type Plain = string | number | boolean;

/** Columns that the long texts of the facts keep to. */
const usualLimit = 100;

const doubled = (value: string): string => JSON.stringify(value).slice(1, -1);

/** How a text is written in each way of writing it, without the marks around it. */
const encoders: Partial<Record<Scalar.Type, (value: string) => string>> = {
  PLAIN: (value) => value,
  BLOCK_FOLDED: (value) => value,
  QUOTE_SINGLE: (value) => value.replaceAll("'", "''"),
  QUOTE_DOUBLE: doubled,
};

/**
 * Whether YAML reads a text without quotation marks as that text, and not as a number, a comment or
 * a list.
 */
function readsPlain(value: string, inFlow: boolean): boolean {
  if (value === '' || /[\r\n]/.test(value)) return false;
  try {
    const read: unknown = parse(inFlow ? `[${value}]` : `k: ${value}`, {
      schema: 'core',
      logLevel: 'error',
    });
    return inFlow
      ? Array.isArray(read) && read.length === 1 && read[0] === value
      : (read as { k?: unknown }).k === value;
  } catch {
    return false;
  }
}

/**
 * A value as YAML, on one line.
 *
 * @param type - how the value before it was written, which is kept to where that is possible
 * @param inFlow - whether it stands in a list between brackets
 */
export function scalarText(value: Plain, type: Scalar.Type | undefined, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (type === 'QUOTE_SINGLE' && !/[\r\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return (type === 'PLAIN' || type === undefined) && readsPlain(value, inFlow)
    ? value
    : `"${doubled(value)}"`;
}

/** Whether a text can be broken at any of its spaces and read back as it was. */
const foldable = (value: string): boolean => value !== '' && !/^\s|\s$|\s\s|[\r\n\t]/.test(value);

/**
 * Edits that give a scalar another value and keep how it is written: quotation marks, folding, and
 * every line that need not change.
 *
 * @param text - the text that the node was read from
 */
export function scalarEdits(text: string, node: Scalar, value: Plain, inFlow: boolean): Edit[] {
  const { start, end } = spanOf(text, node);
  const type = node.type as Scalar.Type | undefined;
  const whole = [{ start, end, text: scalarText(value, type, inFlow) }];
  const encode = type && encoders[type];
  if (typeof value !== 'string' || typeof node.value !== 'string' || !encode || !foldable(value))
    return whole;
  if (type === 'PLAIN' && !readsPlain(value, inFlow)) return whole;

  const block = type === 'BLOCK_FOLDED';
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  const from = block ? text.indexOf('\n', start) + 1 : start + quote;
  const lines = linesOf(text, from, end - quote);
  // Escapes, spaces and breaks that have a meaning of their own cannot be told from words; such a
  // text is written anew.
  if (lines.length === 0 || lines.flatMap(({ words }) => words).join(' ') !== encode(node.value))
    return whole;

  const columnOf = (offset: number): number => offset - lineStart(text, offset);
  const second = lines[block ? 0 : 1];
  // A text on one line stays on one: there is no line whose indentation a further one could take.
  if (!second) return whole;
  const longest = Math.max(...lines.map((line) => columnOf(line.end)));
  return foldEdits(lines, encode(value).split(' '), {
    lineBreak: newlineOf(text) + ' '.repeat(columnOf(second.start)),
    limit: Math.max(usualLimit, longest),
    columnOf,
  });
}
