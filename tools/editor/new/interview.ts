import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import { listAt, textsAt, valueAt } from '../../../src/model/values.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { Refusal } from '../refusal.ts';
import { entrySchema } from '../schemas/json-schema.ts';
import type { Field } from './fields.ts';
import { put, valueOf } from './flags.ts';
import { ownFault } from './own-fault.ts';
import { goOnWords } from './said.ts';
import { faultsIn, propose, proposedSubject, twin, type Making } from './recipe.ts';

/** Puts a question to the person at the terminal; undefined once there is nobody any more. */
export type Ask = (question: string) => Promise<string | undefined>;

/** A person at a terminal, and everything that the questions need to know. */
interface Interview {
  ask: Ask;
  say: (text: string) => void;
  kind: NewKind;
  fields: readonly Field[];
  /** As it was when the interview began, or read again since. */
  content: Content;
  /** Reads the content anew: what is named may have been made in another window meanwhile. */
  reread: () => Content;
  /** Takes the last answer back, for it will not do. */
  forget: () => void;
  /** `2026-11-24`, UTC. */
  today: string;
}

/** The person wants to go back to the question before. */
class Back extends Error {}

const backSign = '<';

/** Fields that are told by flags only. */
const notAsked = new Set([
  'id',
  'slug',
  'draft',
  'publishOn',
  'changes',
  'sought',
  'shown',
  'document',
]);

async function line(ask: Ask, question: string): Promise<string> {
  const answer = await ask(question);
  if (answer === undefined) throw new Refusal('stopped before everything was said');
  return answer.trim();
}

/** How a question begins: what the field is, and the words that it may hold with what they mean. */
function heading({ path, schema, required }: Field): string {
  const { enum: words = [], enumDescriptions: meanings, description = '' } = schema;
  return [
    `\n${path.join('.')}${required ? '' : ' (may be left out)'}: ${description}`,
    ...words.map((word, index) => `    ${word}${meanings ? `: ${meanings[index]}` : ''}`),
  ].join('\n');
}

function prompt({ form, schema, path }: Field): string {
  if (form !== 'ids' && form !== 'numbers') return path.at(-1) ?? '';
  return schema.minItems === undefined ? 'with commas between, or "none"' : 'with commas between';
}

/** A word of the list that an answer is the beginning of, so that nobody has to type it whole. */
function wordMeant({ schema }: Field, answer: string): string {
  const words = (schema.enum ?? []).map(String);
  const [found, other] = words.filter((word) =>
    word.toLowerCase().startsWith(answer.toLowerCase()),
  );
  return other === undefined ? (found ?? answer) : answer;
}

/** What is wrong with a value at a path, by the schema and by the ids that there are. */
function wrongWith(
  { kind, content }: Interview,
  making: Making,
  path: string[],
  value: unknown,
): string | undefined {
  if (value === undefined) return 'this cannot be left out';
  const trial = structuredClone(making);
  put(trial, path, value);
  const at = path.join('.');
  const twinId = at === 'URL' ? twin(kind, trial, content) : undefined;
  if (twinId !== undefined) return `this address is the source "${twinId}" already`;
  return (
    ownFault(kind, trial, at) ??
    faultsIn(kind, trial, content).find((one) => `${one.path}.`.startsWith(`${at}.`))?.message
  );
}

/** The same, but what was not there when the interview began may be there now. */
function stillWrong(interview: Interview, ...asked: [Making, string[], unknown]) {
  if (wrongWith(interview, ...asked) === undefined) return undefined;
  interview.content = interview.reread();
  return wrongWith(interview, ...asked);
}

/** Asks for one value until it will do; undefined when the field is left out. */
async function askValue(
  interview: Interview,
  making: Making,
  field: Field,
  proposal: unknown,
): Promise<unknown> {
  const { ask, say } = interview;
  const shown = proposal === undefined ? '' : ` [${String(proposal)}]`;
  for (;;) {
    const answer = await line(ask, `  ${prompt(field)}${shown}: `);
    const value = answer === '' ? proposal : valueOf(field.form, [wordMeant(field, answer)]);
    const isNone = value === undefined || (Array.isArray(value) && value.length === 0);
    if (isNone && !field.required) return undefined;
    const problem = stillWrong(interview, making, field.path, value);
    if (problem === undefined) return value;
    interview.forget();
    say(`  ✗ ${problem}`);
  }
}

/**
 * Asks for the texts of a list, one by one, each kept at once. One that will not do is asked for
 * again; an Enter before there are enough of them does not end the list.
 */
async function askTexts(interview: Interview, making: Making, field: Field): Promise<unknown> {
  const { ask, say } = interview;
  const all = textsAt(making, ...field.path);
  for (;;) {
    const one = await line(ask, `  ${all.length + 1}, or Enter to end: `);
    if (one === '' && all.length === 0 && !field.required) return undefined;
    const path = one === '' ? field.path : [...field.path, String(all.length)];
    const trial = structuredClone(making);
    put(trial, field.path, [...all]);
    const problem = stillWrong(interview, trial, path, one === '' ? all : one);
    if (problem !== undefined) {
      interview.forget();
      say(`  ✗ ${problem}`);
    } else if (one === '') return all;
    else {
      all.push(one);
      put(making, field.path, [...all]);
    }
  }
}

/** Whether somebody stopped before a list of texts was long enough. */
const isShort = (making: Making, { path, form, schema }: Field): boolean =>
  form === 'texts' && listAt(making, ...path).length < (schema.minItems ?? 0);

/** Asks for one field until the answer will do, unless it is known already. */
async function askField(interview: Interview, making: Making, field: Field): Promise<void> {
  const { path, form } = field;
  if (valueAt(making, path) !== undefined && !isShort(making, field)) return;
  const { kind, content, today, say } = interview;
  const at = path.join('.');
  const { values, notes } = propose(kind, making, content, today);
  const hints = notes.filter((note) => note.startsWith(`${at}:`)).map((note) => `  (${note})`);
  say([heading(field), ...hints].join('\n'));
  const proposal = at === 'subject' ? proposedSubject(kind, making) || undefined : values[at];
  const value =
    form === 'texts'
      ? await askTexts(interview, making, field)
      : await askValue(interview, making, field, proposal);
  if (value !== undefined) put(making, path, value);
}

/** Asks whether to add a group to a list, such as one more view. */
async function askMore(
  interview: Interview,
  { path, schema }: Field,
  count: number,
): Promise<boolean> {
  const { ask, say } = interview;
  const question =
    count === 0
      ? `\n${path.join('.')}: ${schema.description ?? ''}\n  Add one? (y/N): `
      : `  Another one of ${path.join('.')}? (y/N): `;
  for (;;) {
    const answer = await line(ask, question);
    if (/^(y(es)?|no?|)$/i.test(answer)) return /^y/i.test(answer);
    // Taken for a no, it would leave out what somebody has begun to say.
    interview.forget();
    say(`  ✗ answer "y" or "n"`);
  }
}

async function askGroups(interview: Interview, making: Making, list: Field): Promise<void> {
  const inner = interview.fields.filter(({ path }) =>
    path.join('.').startsWith(`${list.path.join('.')}.`),
  );
  const fieldsOf = (index: number): Field[] =>
    inner.map((field) => ({
      ...field,
      path: field.path.map((part) => (part === '*' ? String(index) : part)),
    }));
  const known = valueAt(making, list.path) !== undefined;
  let count = listAt(making, ...list.path).length;
  // The last of those that flags have said may be the one within which somebody stopped.
  const last = count > 0 ? fieldsOf(count - 1) : [];
  const begun = last.some(({ path, required }) => required && valueAt(making, path) === undefined);
  if (known && !begun) return;
  if (begun) for (const field of last) await askField(interview, making, field);
  for (; await askMore(interview, list, count); count++)
    for (const field of fieldsOf(count)) await askField(interview, making, field);
  if (count === 0 && list.required) put(making, list.path, []);
}

async function askAll(interview: Interview, making: Making): Promise<void> {
  const order = interview.fields.toSorted(
    (a, b) => Number(b.path[0] === 'URL') - Number(a.path[0] === 'URL'),
  );
  for (const field of order) {
    const [group = ''] = field.path;
    if (notAsked.has(group) || field.path.includes('*')) continue;
    // It is only there to make an id of.
    if (group === 'subject' && making.id !== undefined) continue;
    if (field.form === 'groups') {
      await askGroups(interview, making, field);
      continue;
    }
    if (field.path.length === 2 && group !== 'names') {
      // A group that may be left out is asked for as a whole.
      const first = order.find(({ path }) => path[0] === group);
      if (field === first && making[group] === undefined) {
        const { properties = {} } = entrySchema(kindOf(interview.kind).schema);
        const whole = { ...field, path: [group], schema: properties[group] ?? {} };
        if (await askMore(interview, whole, 0)) making[group] = {};
      }
      if (making[group] === undefined) continue;
    }
    await askField(interview, making, field);
  }
}

/** Who is asked, and what was read before the first question. */
type Start = Omit<Interview, 'forget'>;

/**
 * Asks for everything that flags have not said: the address of a source first, for it tells more,
 * then the rest in the order of the schema. "<" goes back to the question before.
 *
 * @param known - what flags have said; it is not changed
 * @param given - the answers so far, which are not asked for again; new ones are added. Without its
 *   last one the interview goes on at that question.
 * @throws Refusal with the command that goes on from the answers, when nobody answers any more
 */
export async function interviewFor(
  { ask, say, ...rest }: Start,
  known: Making,
  given: string[],
): Promise<Making> {
  for (;;) {
    const making = structuredClone(known);
    // What was answered already is gone through without a word.
    let at = 0;
    const interview: Interview = {
      ...rest,
      async ask(question) {
        const before = given[at];
        const answer = before ?? (await ask(question));
        if (answer?.trim() === backSign) {
          if (given.pop() === undefined) say('  This is the first question.');
          throw new Back();
        }
        if (answer === undefined) return undefined;
        if (before === undefined) given.push(answer);
        at++;
        return answer;
      },
      say: (text) => {
        if (at >= given.length) say(text);
      },
      forget: () => {
        given.pop();
        at--;
      },
    };
    try {
      await askAll(interview, making);
      return making;
    } catch (error) {
      if (error instanceof Back) continue;
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.message + goOnWords(rest.kind, making));
    }
  }
}
