import { Refusal } from '../refusal.ts';
import { valueOf } from './flags.ts';
import type { Field } from './fields.ts';

/** Puts a question to the person at the terminal; undefined once there is nobody any more. */
export type Ask = (question: string) => Promise<string | undefined>;

/** A person at a terminal. */
export interface Dialogue {
  ask: Ask;
  say: (text: string) => void;
}

async function line(ask: Ask, question: string): Promise<string> {
  const answer = await ask(question);
  if (answer === undefined) throw new Refusal('stopped before everything was said');
  return answer.trim();
}

/** How a question begins: what the field is, and the words that it may hold with what they mean. */
function heading({ path, schema, required }: Field): string {
  const words = schema.enum?.map(
    (word, index) =>
      `    ${String(word)}${schema.enumDescriptions ? `: ${schema.enumDescriptions[index] ?? ''}` : ''}`,
  );
  return [
    `\n${path.join('.')}${required ? '' : ' (may be left out)'}: ${schema.description ?? ''}`,
    ...(words ?? []),
  ].join('\n');
}

/** What stands before the cursor. */
function prompt({ form, schema, path }: Field): string {
  if (form !== 'ids' && form !== 'numbers') return path.at(-1) ?? '';
  return schema.minItems === undefined ? 'with commas between, or "none"' : 'with commas between';
}

/** A word of the list that an answer is the beginning of, so that nobody has to type it whole. */
function wordMeant({ schema }: Field, answer: string): string {
  const found =
    schema.enum
      ?.map(String)
      .filter((word) => word.toLowerCase().startsWith(answer.toLowerCase())) ?? [];
  return found.length === 1 ? (found[0] ?? answer) : answer;
}

/**
 * Asks for one field until the answer will do.
 *
 * @param hints - what is known about it
 * @param proposal - what an empty answer stands for
 * @param wrong - says what is wrong with a value; empty when nothing is
 * @returns undefined when the field is left out
 */
export async function askField(
  { ask, say }: Dialogue,
  field: Field,
  hints: readonly string[],
  proposal: unknown,
  wrong: (value: unknown) => string,
): Promise<unknown> {
  say([heading(field), ...hints.map((hint) => `  (${hint})`)].join('\n'));
  const shown = proposal === undefined ? '' : ` [${String(proposal)}]`;
  for (;;) {
    let value: unknown;
    if (field.form === 'texts') {
      const all: string[] = [];
      for (;;) {
        const one = await line(ask, `  ${all.length + 1}, or Enter to end: `);
        if (one === '') break;
        all.push(one);
      }
      value = all.length === 0 && !field.required ? undefined : all;
    } else {
      const answer = await line(ask, `  ${prompt(field)}${shown}: `);
      if (answer === '') value = proposal;
      else value = valueOf(field.form, [wordMeant(field, answer)]);
    }
    if (value === undefined && !field.required) return undefined;
    const problem = value === undefined ? 'this cannot be left out' : wrong(value);
    if (problem === '') return value;
    say(`  ✗ ${problem}`);
  }
}

/** Asks whether to add a group to a list, such as one more view. */
export async function askMore(ask: Ask, { path, schema }: Field, count: number): Promise<boolean> {
  const question =
    count === 0
      ? `\n${path.join('.')}: ${schema.description ?? ''}\n  Add one? (y/N): `
      : `  Another one of ${path.join('.')}? (y/N): `;
  return /^y/i.test(await line(ask, question));
}
