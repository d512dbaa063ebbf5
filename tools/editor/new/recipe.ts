import type { Content } from '../check/content.ts';
import { allOf } from '../check/before-writing.ts';
import type { Field } from './fields.ts';
import { outlet, sameAddress, toldByAddress } from './from-url.ts';
import { nextFree, slug, subject } from './ids.ts';
import { kindNames, kindOf, newKinds, type NewKind } from '../../../src/model/kinds.ts';
import { valueAt } from '../../../src/model/values.ts';
import { didYouMean } from '../check/nearest.ts';
import { Refusal } from '../refusal.ts';

/** An entry in the making: fields of its schema, and of this tool (`subject`, `section` …). */
export type Making = Record<string, unknown>;

const own = (name: string, form: Field['form'], description: string, required = true): Field => ({
  path: [name],
  form,
  required,
  schema: { description, type: form === 'texts' ? 'array' : 'string' },
});

const subjectField = own(
  'subject',
  'text',
  'One to three words for its permanent address; readers see them in links.',
);

const chapterFields = [
  own(
    'slug',
    'text',
    'Its permanent address, such as "the-road"; from the title if left out.',
    false,
  ),
  own('opening', 'text', 'The first words of the chapter, before its first section.', false),
  own(
    'section',
    'texts',
    'Titles of its sections, one for each; a short id may stand before it: "lorries: Lorries on the Lachin road".',
  ),
  own('ask', 'texts', 'Questions for "Check yourself", two to four of them.'),
  own('answer', 'texts', 'The answers, in the order of the questions.'),
];

/** What this tool asks besides the fields of the schema. */
export function ownFieldsOf(kind: NewKind): Field[] {
  if (kind === 'chapter') return chapterFields;
  return kindOf(kind).idFrom ? [] : [subjectField];
}

/**
 * The kind that a word means.
 *
 * @throws Refusal when none is made of it
 */
export function readNewKind(word: string | undefined): NewKind {
  const list = `npm run new makes: ${newKinds.join(', ')}`;
  const found = newKinds.find((kind) => kind === word);
  if (found) return found;
  if (word === undefined) throw new Refusal(list);
  if (word === 'lesson')
    throw new Refusal(
      `lessons do not exist yet on this site, so there is nothing that could hold a new one; ${list}`,
    );
  if (word === 'section' || kindNames.some((kind) => kind === word))
    throw new Refusal(
      `a new ${word} is written by hand: docs/new-and-rename.md tells how; ${list}`,
    );
  throw new Refusal(`there is no kind "${word}"; ${didYouMean(word, newKinds, list)}`);
}

/**
 * Values that nobody has to type, and why they are right; and hints that only a person can judge.
 */
export interface Proposals {
  values: Record<string, unknown>;
  notes: string[];
}

const valuesOf = (content: Content, kind: string): Record<string, unknown>[] =>
  content.facts
    .filter((file) => file.kind === kind)
    .flatMap(({ entries }) => entries.map(({ value }) => value));

/** What follows for a new entry from what is known of it and from what stands in the content. */
export function propose(kind: NewKind, making: Making, content: Content, today: string): Proposals {
  if (kind === 'source') {
    const { fields, notes } = toldByAddress(making['URL'], valuesOf(content, 'source'));
    const open = Object.keys(fields).filter((field) => making[field] === undefined);
    return {
      values: Object.fromEntries(open.map((field) => [field, fields[field]])),
      notes: notes.filter((note) => making[note.split(':')[0] ?? ''] === undefined),
    };
  }
  if (kind === 'chapter') {
    const last = Math.max(
      0,
      ...content.mdx
        .filter((file) => file.kind === 'chapter')
        .map(({ data }) => Number(data['number']) || 0),
    );
    const values: Record<string, unknown> = {
      number: last + 1,
      changes: [
        { date: String(making['publishOn'] ?? today), kind: 'addition', text: 'First published.' },
      ],
    };
    return {
      values,
      notes: making['number'] === undefined ? [`number: ${last + 1}, after the last chapter`] : [],
    };
  }
  return { values: {}, notes: [] };
}

/** Words for the id that a person may take or change; not taken without a person. */
export function proposedSubject(kind: NewKind, making: Making): string {
  const text = making['title'] ?? kindOf(kind).titleOf(making);
  return subject(String(text ?? ''));
}

/**
 * The permanent id that follows from an entry: the first that no entry of its kind has or had.
 * Empty when it cannot be told.
 */
export function idFor(kind: NewKind, making: Making, content: Content): string {
  const taken = new Set(allOf(content, kind).flatMap(({ id, formerly }) => [id, ...formerly]));
  const about = slug(String(making['subject'] ?? ''));
  const { idFrom, idStart } = kindOf(kind);
  const start =
    kind === 'source'
      ? `${outlet(making['URL'], valuesOf(content, 'source'))}-${String(making['issued'] ?? 'nd')}-`
      : (idStart?.(making).start ?? '');
  const given = kind === 'chapter' ? making['slug'] : undefined;
  const whole = idFrom
    ? slug(String(given ?? valueAt(making, idFrom) ?? ''))
    : about && start + about;
  return whole === '' ? '' : nextFree(whole, taken);
}

/** The source that has the address of the new one already. */
export function twin(kind: NewKind, making: Making, content: Content): string | undefined {
  return kind === 'source'
    ? (sameAddress(making['URL'], valuesOf(content, 'source'))?.['id'] as string | undefined)
    : undefined;
}
