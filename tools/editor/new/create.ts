import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import { valueAt } from '../../../src/model/values.ts';
import { Unsaved, Workspace } from '../../../src/model/write/files.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { problemLine, type Problem } from '../check/problem.ts';
import { allOf, checkStart, newProblems, readSound } from '../check/before-writing.ts';
import { Refusal } from '../refusal.ts';
import { entrySchema } from '../schemas/json-schema.ts';
import { withoutEmptyLists } from './empty-lists.ts';
import { flagWords, newFields, ownFieldsOf, toolFields, type Field } from './fields.ts';
import { readFlags } from './flags.ts';
import { interviewFor, type Ask } from './interview.ts';
import { faultsIn, idFor, propose, twin, type Fault, type Making } from './recipe.ts';
import { goOnWords } from './said.ts';
import { writeNew } from './write.ts';

export interface Made {
  kind: NewKind;
  id: string;
  file: string;
  line: number;
  /** Where values come from that nobody typed, and what only a person can decide. */
  notes: string[];
  /** What the checker says of it: what is still to do. */
  findings: Problem[];
  text: string;
  /** Whether it was only shown, and not written. */
  dryRun: boolean;
}

interface Circumstances {
  /** The `content` folder, unless a flag names another. */
  root: string;
  /** Only where there is a person at a terminal. */
  ask?: Ask | undefined;
  say: (text: string) => void;
  /** `2026-11-24`, UTC. */
  today: string;
}

/** What is missing or wrong, as a whole and field by field. */
export class Lacking extends Refusal {
  readonly faults: readonly Fault[];

  constructor(words: string, faults: readonly Fault[]) {
    super(words);
    this.faults = faults;
  }
}

/** Rules that no new entry may break; what others find is told, for its author to mend. */
const fatal = new Set(
  'yaml frontmatter mdx schema unknown-id duplicate-id code-in-content sections'.split(' '),
);

function checkId(kind: NewKind, id: string, entry: Making, content: Content): void {
  const owner = allOf(content, kind).find((one) => one.id === id || one.formerly.includes(id));
  if (owner)
    throw new Refusal(
      owner.id === id
        ? `there is a ${kind} "${id}" already`
        : `"${id}" is a former id of the ${kind} "${owner.id}"`,
    );
  checkStart(kind, entry, id);
}

function checkNumber({ number }: Making, content: Content): void {
  const other = content.mdx.find(({ kind, data }) => kind === 'chapter' && data.number === number);
  if (other)
    throw new Refusal(
      `number ${String(number)} is the chapter "${other.slug}"; leave --number out to add the chapter at the end`,
    );
}

/** The fields that a fault says are missing: one, or those of a group of which there is nothing. */
function fieldsMissed({ path }: Fault, entry: Making, fields: readonly Field[]): Field[] {
  const at = path.split('.');
  if (valueAt(entry, at) !== undefined) return [];
  const wanted = at.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('.');
  return fields
    .filter(
      (field) =>
        field.required &&
        field.path.slice(0, at.length).join('.') === wanted &&
        !field.path.includes('*', at.length),
    )
    .map((field) => ({ ...field, path: [...at, ...field.path.slice(at.length)] }));
}

/**
 * Makes a new entry or chapter from flags (`args`) and answers. What nobody said is not made up: it
 * is asked for, or the whole is refused. A person who was asked may mend what is refused, and loses
 * no answer.
 *
 * @throws Refusal that lists what is missing or wrong, with nothing written
 */
export async function create(
  kind: NewKind,
  args: readonly string[],
  { root, ask, say, today }: Circumstances,
): Promise<Made> {
  const fields = newFields(kind);
  const known = readFlags(args, [...fields, ...toolFields]);
  const folder = typeof known.content === 'string' ? known.content : root;
  let content = readSound(folder);
  if (!ask) return madeFrom(kind, known, content, { folder, fields, today });
  const reread = (): Content => {
    try {
      content = readSound(folder);
    } catch (error) {
      // Somebody is amid a change in another window: what was read before still holds.
      if (!(error instanceof Refusal)) throw error;
    }
    return content;
  };
  say(
    'Enter takes what stands in square brackets, "<" goes back to the question before, Ctrl+C stops.',
  );
  const given: string[] = [];
  for (;;) {
    const start = { kind, fields, content, reread, today, ask, say };
    const making = await interviewFor(start, known, given);
    try {
      return madeFrom(kind, making, readSound(folder), { folder, fields, today });
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof Unsaved) || given.length === 0)
        throw error;
      say(`\n✗ Nothing was written yet: ${error.message}`);
      const answer = await ask('  Enter tries again, "<" goes back to the last question: ');
      if (answer === undefined) throw new Refusal(error.message + goOnWords(kind, making));
      if (answer.trim() === '<') given.pop();
      content = reread();
    }
  }
}

/**
 * Makes a new entry or chapter of fields and of what this tool asks besides them.
 *
 * @throws Lacking or Refusal, with nothing written
 */
export function madeFrom(
  kind: NewKind,
  making: Making,
  content: Content,
  { folder, fields, today }: { folder: string; fields: readonly Field[]; today: string },
): Made {
  const { values, notes } = propose(kind, making, content, today);
  Object.assign(making, { ...values, ...making });
  const twinId = twin(kind, making, content);
  if (twinId !== undefined)
    throw new Refusal(`this address is the source "${twinId}" already; cite that`);
  const id = typeof making.id === 'string' ? making.id : idFor(kind, making, content);
  const schema = entrySchema(kindOf(kind).schema);
  const whole: Making = { ...making, id };
  const given = Object.keys(schema.properties ?? {})
    .filter((name) => whole[name] !== undefined)
    .map((name) => [name, whole[name]]);
  const entry = withoutEmptyLists(schema, Object.fromEntries(given) as Making);
  // Where no id can be made, what it is made of is missing or wrong, and told.
  const faults = faultsIn(kind, entry, content).filter(({ path }) => path !== 'id' || id !== '');
  const lacking = [
    ...faults.flatMap((fault) => fieldsMissed(fault, entry, fields)),
    ...ownFieldsOf(kind).filter(
      ({ path: [name = ''], required }) =>
        required && making[name] === undefined && (name !== 'subject' || id === ''),
    ),
  ];
  const wrong = faults
    .filter((fault) => fieldsMissed(fault, entry, fields).length === 0)
    .map(({ path, message }) => `  ${path}: ${message}`);
  const part = (title: string, lines: string[]) => (lines.length > 0 ? [title, ...lines] : []);
  if (lacking.length + wrong.length > 0)
    throw new Lacking(
      [
        ...part(`a new ${kind} lacks:`, lacking.map(flagWords)),
        ...part('this is wrong:', wrong),
        ...part(
          'this is known:',
          notes.map((note) => `  ${note}`),
        ),
      ].join('\n'),
      [
        ...lacking.map(({ path }) => ({
          path: path.join('.'),
          message: 'this cannot be left out',
        })),
        ...faults.filter((fault) => fieldsMissed(fault, entry, fields).length === 0),
      ],
    );
  if (id === '')
    throw new Refusal('no id can be made of a name in this script; give one with --id');
  checkId(kind, id, entry, content);
  if (kind === 'chapter') checkNumber(entry, content);
  const workspace = new Workspace(folder);
  const placed = writeNew(workspace, content, kind, entry, making, id);
  const findings = newProblems(workspace);
  const broken = findings.filter(({ rule, level }) => level === 'error' && fatal.has(rule));
  if (broken.length > 0)
    throw new Refusal(['with it the checker would find:', ...broken.map(problemLine)].join('\n'));
  const dryRun = making['dry-run'] !== undefined;
  if (!dryRun) workspace.save();
  return { kind, id, ...placed, notes: [...notes, ...placed.notes], findings, dryRun };
}

/** What was made, for a person. */
export function madeWords({ kind, id, file, line, notes, findings, text, dryRun }: Made): string {
  return [
    `${dryRun ? 'Would write' : 'Wrote'} the ${kind} "${id}" at ${file}:${line}.`,
    ...(dryRun ? [text.trimEnd()] : []),
    ...notes.map((note) => `  ${note}`),
    kindOf(kind).next?.(id) ?? '',
    ...(findings.length > 0
      ? ['Until then, or until you mend it, "npm run check" says:', ...findings.map(problemLine)]
      : []),
  ].join('\n');
}
