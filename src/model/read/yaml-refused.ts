import { isCollection, isMap, isPair, isScalar, type CST, type Node } from 'yaml';
import { oddCharacter } from './characters.ts';
import { positionAt } from './positions.ts';

/** What the YAML parser would take and content must not hold, at an offset of the text. */
export interface Refused {
  offset: number;
  message: string;
  hint: string;
}

/** Lists in lists in lists: no schema needs more than half of it. */
const deepest = 20;

/** More of them than anyone would mend one by one: the file is something else than a list. */
const most = 50;

const noReferences =
  'content holds no references: write the value out; a text that starts with * or & goes between quotation marks';

/** Tokens that content must not hold, each with what to do about it. */
const refused: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  alias: ['a reference to another value stands here', noReferences],
  anchor: ['a mark for references stands here', noReferences],
  tag: [
    'a type stands before the value',
    'take it out; a text that starts with ! goes between quotation marks',
  ],
  directive: ['a line for the YAML parser stands here', 'take it out'],
};

type Part = CST.Token | CST.SourceToken | CST.CollectionItem;

type Parts = Readonly<
  Partial<
    Record<
      'start' | 'key' | 'sep' | 'value' | 'props' | 'items' | 'end',
      Part | readonly Part[] | null
    >
  >
>;

/** Most tokens: there is nothing in them, and nothing wrong with them. */
const plain = new Set(['space', 'newline', 'seq-item-ind', 'map-value-ind', 'comma']);

/** Hands on everything that a token holds, the last first. */
function eachPart(
  { start, key, sep, value, props, items, end }: Parts,
  take: (part: Part) => void,
): void {
  for (const held of [end, items, props, value, sep, key, start]) {
    if (held == null) continue;
    for (const part of Array.isArray(held)
      ? (held as readonly Part[]).toReversed()
      : [held as Part])
      if (!plain.has((part as Partial<CST.SourceToken>).type ?? '')) take(part);
  }
}

const behindText = (text: string, offset: number): boolean =>
  /\S/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));

/**
 * Looks through the tokens of a YAML text for what the parser would take in silence: references,
 * which can make a small file expand into a huge one; types; directives; comments that cut off the
 * end of a value; and nesting so deep that whatever walks the values would fail.
 *
 * @returns what was found, and whether it is too much or too deep to go on
 */
export function refusedTokens(
  tokens: readonly CST.Token[],
  text: string,
): { found: Refused[]; hopeless: boolean } {
  const found: Refused[] = [];
  // No recursion: a nesting that is too deep is what this looks for.
  const waiting: { part: Part; depth: number }[] = tokens
    .map((part) => ({ part, depth: 0 }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, depth } = next;
    const { type, source = '', offset = 0 } = part as Partial<CST.SourceToken>;
    const [message, hint = ''] = refused[type ?? ''] ?? [];
    if (message !== undefined) found.push({ offset, message: `${message}: ${source}`, hint });
    if (type === 'comment' && behindText(text, offset))
      found.push({
        offset,
        message: `what stands behind # is left out: ${source.slice(0, 40)}`,
        hint: 'if it belongs to the value, put the value between quotation marks; if it is a remark, put it on a line of its own',
      });
    if (found.length > most) return { found, hopeless: true };
    if (depth > deepest) {
      const tooDeep = `values stand more than ${deepest} deep in one another`;
      const out = 'no field needs that; take the brackets out';
      return { found: [{ offset, message: tooDeep, hint: out }], hopeless: true };
    }
    const deeper = 'items' in part ? depth + 1 : depth;
    eachPart(part as Parts, (inner) => waiting.push({ part: inner, depth: deeper }));
  }
  return { found, hopeless: false };
}

/** A value under such a name could change how a program in this language works. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

function keyProblem(
  key: unknown,
  seen: Map<string, number>,
  text: string,
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
  seen.set(name, first ?? startOf(key));
  return first === undefined
    ? undefined
    : {
        message: `the field "${name}" stands twice; the first is in line ${positionAt(text, first).line}`,
        hint: 'keep one of the two',
      };
}

/**
 * Looks through parsed YAML for fields that stand twice, of which all but the last would be dropped
 * in silence, for names of fields that are no words or dangerous ones, and for odd characters
 * behind an escape.
 *
 * @param node - no deeper than `refusedTokens` allows
 */
export function refusedKeys(node: unknown, text: string): Refused[] {
  if (isScalar(node)) {
    const escaped =
      node.type === 'QUOTE_DOUBLE' && text.slice(...(node.range ?? [0, 0])).includes('\\');
    const odd = escaped && typeof node.value === 'string' ? oddCharacter(node.value) : undefined;
    if (odd === undefined) return [];
    const message = `the value holds an invisible character (${odd})`;
    return [{ offset: startOf(node), message, hint: 'take it out' }];
  }
  if (!isCollection(node)) return [];
  const seen = new Map<string, number>();
  return node.items.flatMap((item) => {
    if (!isPair(item)) return refusedKeys(item, text);
    const problem = isMap(node) ? keyProblem(item.key, seen, text) : undefined;
    const own = problem ? [{ offset: startOf(item.key) || startOf(node), ...problem }] : [];
    return [...own, ...refusedKeys(item.key, text), ...refusedKeys(item.value, text)];
  });
}
