import { isCollection, isMap, isPair, isScalar, type LineCounter, type Node } from 'yaml';
import { oddCharacter } from './characters.ts';
import type { Refused } from './yaml-tokens.ts';

/**
 * Names that mean something to the language this program is written in; a value under such a name
 * could change how it works.
 */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

function keyProblem(
  key: unknown,
  seen: Map<string, number>,
  lines: LineCounter,
): Omit<Refused, 'offset'> | undefined {
  if (!isScalar(key) || typeof key.value !== 'string' || key.value === '')
    return { message: 'the name of a field must be a word', hint: 'write "field: value"' };
  const name = key.value;
  if (forbidden.has(name))
    return {
      message: `no field may be called "${name}"`,
      hint: 'take it out, or give it another name',
    };
  const first = seen.get(name);
  if (first === undefined) {
    seen.set(name, startOf(key));
    return undefined;
  }
  return {
    message: `the field "${name}" stands twice; the first is in line ${lines.linePos(first).line}`,
    hint: 'keep one of the two',
  };
}

/**
 * Looks through parsed YAML for fields that stand twice, of which all but the last would be dropped
 * in silence, for names of fields that are no words or dangerous ones, and for odd characters
 * behind an escape such as "\u202E".
 *
 * @param node - no deeper than `refusedTokens` allows
 */
export function refusedKeys(node: unknown, text: string, lines: LineCounter): Refused[] {
  if (isScalar(node)) {
    const escaped =
      node.type === 'QUOTE_DOUBLE' && text.slice(...(node.range ?? [0, 0])).includes('\\');
    const odd = escaped && typeof node.value === 'string' ? oddCharacter(node.value) : undefined;
    return odd === undefined
      ? []
      : [
          {
            offset: startOf(node),
            message: `the value holds an invisible character (${odd})`,
            hint: 'take it out',
          },
        ];
  }
  if (!isCollection(node)) return [];
  const seen = new Map<string, number>();
  return node.items.flatMap((item) => {
    if (!isPair(item)) return refusedKeys(item, text, lines);
    const problem = isMap(node) ? keyProblem(item.key, seen, lines) : undefined;
    const own = problem ? [{ offset: startOf(item.key) || startOf(node), ...problem }] : [];
    return [...own, ...refusedKeys(item.key, text, lines), ...refusedKeys(item.value, text, lines)];
  });
}
