import type { z } from 'astro/zod';
import type { Content } from '../check/content.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { askField, askMore, type Dialogue } from './ask.ts';
import { valueAt } from '../../../src/model/values.ts';
import { type Field } from './fields.ts';
import { put } from './flags.ts';
import { faults, unknownIds } from './judge.ts';
import type { NewKind } from '../../../src/model/kinds.ts';
import { propose, proposedSubject, twin, type Making } from './recipe.ts';

/** Fields that are told by flags only. */
const notAsked = new Set(['id', 'slug', 'draft', 'publishOn', 'changes']);

/** Everything that the questions need to know. */
export interface Interview extends Dialogue {
  kind: NewKind;
  schema: z.ZodType;
  form: JsonSchema;
  fields: readonly Field[];
  content: Content;
  today: string;
}

/** What is wrong with a value at a path, by the schema and by the ids that there are. */
function wrongWith(
  { schema, content, kind }: Interview,
  making: Making,
  path: string[],
  value: unknown,
): string {
  const trial = structuredClone(making);
  put(trial, path, value);
  const at = path.join('.');
  const twinId = at === 'URL' ? twin(kind, trial, content) : undefined;
  if (twinId !== undefined) return `this address is the source "${twinId}" already`;
  const all = [...faults(trial, schema), ...unknownIds(kind, trial, content)];
  return all.find((fault) => fault.path === at || fault.path.startsWith(`${at}.`))?.message ?? '';
}

async function askAt(
  interview: Interview,
  making: Making,
  field: Field,
  path: string[],
): Promise<void> {
  if (valueAt(making, path) !== undefined) return;
  const { kind, content, today } = interview;
  const at = path.join('.');
  const { values, notes } = propose(kind, making, content, today);
  const hints = notes.filter((note) => note.startsWith(`${at}:`));
  const proposal = at === 'subject' ? proposedSubject(kind, making) || undefined : values[at];
  const value = await askField(interview, { ...field, path }, hints, proposal, (answer) =>
    wrongWith(interview, making, path, answer),
  );
  if (value !== undefined) put(making, path, value);
}

async function askGroups(interview: Interview, making: Making, list: Field): Promise<void> {
  if (valueAt(making, list.path) !== undefined) return;
  const inner = interview.fields.filter(
    ({ path }) =>
      path.length > list.path.length && list.path.every((part, index) => path[index] === part),
  );
  let count = 0;
  while (await askMore(interview.ask, list, count)) {
    for (const field of inner)
      await askAt(
        interview,
        making,
        field,
        field.path.map((part) => (part === '*' ? String(count) : part)),
      );
    count += 1;
  }
  if (count === 0 && list.required) put(making, list.path, []);
}

/**
 * Asks for everything that flags have not said: the address of a source first, for it tells more,
 * then the rest in the order of the schema.
 */
export async function interviewFor(interview: Interview, making: Making): Promise<void> {
  const order = interview.fields.toSorted(
    (a, b) => Number(b.path[0] === 'URL') - Number(a.path[0] === 'URL'),
  );
  for (const field of order) {
    if (notAsked.has(field.path[0] ?? '') || field.path.includes('*')) continue;
    if (field.form === 'groups') await askGroups(interview, making, field);
    else if (field.path.length === 2 && field.path[0] !== 'names') {
      // A group that may be left out is asked for as a whole.
      const [group = ''] = field.path;
      const first = order.find(({ path }) => path[0] === group);
      if (field === first && making[group] === undefined) {
        const about = (interview.form.properties ?? {})[group] ?? {};
        if (await askMore(interview.ask, { ...field, path: [group], schema: about }, 0))
          making[group] = {};
      }
      if (making[group] !== undefined) await askAt(interview, making, field, field.path);
    } else await askAt(interview, making, field, field.path);
  }
}
