import type { Content } from '../check/content.ts';
import { problemLine, type Problem } from '../check/problem.ts';
import { allOf, checkStart, newProblems, readSound } from '../check/before-writing.ts';
import { Refusal } from '../refusal.ts';
import { Workspace } from '../../../src/model/write/files.ts';
import { entrySchema } from '../schemas/json-schema.ts';
import type { Ask } from './ask.ts';
import { fieldsOf, type Field } from './fields.ts';
import { givenEntry, readFlags } from './flags.ts';
import { interviewFor } from './interview.ts';
import { faults, missing, missingLine, unknownIds, type Fault } from './judge.ts';
import { kindOf, type NewKind } from '../../../src/model/kinds.ts';
import { idFor, ownFieldsOf, propose, twin, type Making } from './recipe.ts';
import { writeNew } from './write.ts';

/** What was made. */
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
}

/** How to work: where, with whom, on what day. */
export interface Circumstances {
  /** The `content` folder. */
  root: string;
  /** Only where there is a person at a terminal. */
  ask?: Ask | undefined;
  say: (text: string) => void;
  /** `2026-11-24`, UTC. */
  today: string;
}

/**
 * Rules that no new entry may break; what others find is for its author to mend, and so is told.
 */
const fatal = new Set([
  'yaml',
  'frontmatter',
  'mdx',
  'schema',
  'unknown-id',
  'duplicate-id',
  'code-in-content',
  'sections',
]);

/** Flags that are no fields. */
const toolFlags = ['content', 'dry-run?', 'help?'];

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

function checkNumber(entry: Making, content: Content): void {
  const other = content.mdx.find(
    ({ kind, data }) => kind === 'chapter' && data['number'] === entry['number'],
  );
  if (other)
    throw new Refusal(
      `number ${String(entry['number'])} is the chapter "${other.slug}"; leave --number out to add the chapter at the end`,
    );
}

/** The entry alone, in the order of its schema. */
function ordered(making: Making, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => making[name] !== undefined).map((name) => [name, making[name]]),
  );
}

/** Refuses an entry that lacks something or has something wrong, and says all of it at once. */
function refuseUnfit(
  kind: NewKind,
  lacking: readonly Field[],
  wrong: readonly Fault[],
  notes: readonly string[],
): void {
  // What is missing is told in its own way.
  const absent = new Set(lacking.map(({ path }) => path.join('.')));
  const told = wrong.filter(
    ({ path }) => !absent.has(path) && ![...absent].some((one) => one.startsWith(`${path}.`)),
  );
  if (lacking.length + told.length === 0) return;
  throw new Refusal(
    [
      ...(lacking.length > 0 ? [`a new ${kind} lacks:`, ...lacking.map(missingLine)] : []),
      ...(told.length > 0
        ? ['this is wrong:', ...told.map(({ path, message }) => `  ${path}: ${message}`)]
        : []),
      ...(notes.length > 0 ? ['this is known:', ...notes.map((note) => `  ${note}`)] : []),
    ].join('\n'),
  );
}

/**
 * Makes a new entry or chapter from flags and answers. What nobody said is not made up: it is asked
 * for, or the whole is refused.
 *
 * @param args - the flags
 * @throws Refusal that lists what is missing or wrong, with nothing written
 */
export async function create(
  kind: NewKind,
  args: readonly string[],
  { root, ask, say, today }: Circumstances,
): Promise<Made> {
  const { schema } = kindOf(kind);
  const form = entrySchema(schema);
  const fields = [...fieldsOf(form), ...ownFieldsOf(kind)];
  const given = readFlags(args, fields, toolFlags);
  const content = readSound(root);
  const making: Making = givenEntry(given, fields);
  if (ask) await interviewFor({ kind, schema, form, fields, content, today, ask, say }, making);
  const { values, notes } = propose(kind, making, content, today);
  Object.assign(making, { ...values, ...making });
  const twinId = twin(kind, making, content);
  if (twinId !== undefined)
    throw new Refusal(`this address is the source "${twinId}" already; cite that`);
  const id = typeof making['id'] === 'string' ? making['id'] : idFor(kind, making, content);
  const lacking = missing({ ...making, id }, fields).filter(
    ({ path }) => path[0] !== 'subject' || id === '',
  );
  const names = Object.keys(form.properties ?? {});
  const entry = ordered({ ...making, ...(names.includes('id') && { id }) }, names);
  refuseUnfit(
    kind,
    lacking,
    [
      ...faults(entry, schema).filter(({ path }) => path !== 'id' || id !== ''),
      ...unknownIds(kind, entry, content),
    ],
    notes,
  );
  if (id === '')
    throw new Refusal('no id can be made of a name in this script; give one with --id');
  checkId(kind, id, entry, content);
  if (kind === 'chapter') checkNumber(entry, content);
  const workspace = new Workspace(root);
  const placed = writeNew(workspace, content, kind, entry, making, id);
  const findings = newProblems(workspace);
  const broken = findings.filter(({ rule, level }) => level === 'error' && fatal.has(rule));
  if (broken.length > 0)
    throw new Refusal(['with it the checker would find:', ...broken.map(problemLine)].join('\n'));
  if (!given.has('dry-run')) workspace.save();
  return { kind, id, ...placed, notes: [...notes, ...placed.notes], findings };
}
