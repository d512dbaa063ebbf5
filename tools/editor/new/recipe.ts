import type { Content } from '../check/content.ts';
import { allOf, startOfId } from '../edit/ids.ts';
import type { Field } from './fields.ts';
import { outlet, sameAddress, toldByAddress } from './from-url.ts';
import { nextFree, slug, subject } from './ids.ts';
import type { NewKind } from './kinds.ts';

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

/** What this tool asks besides the fields of the schema. */
export const ownFields: Readonly<Record<NewKind, Field[]>> = {
  chapter: [
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
  ],
  claim: [subjectField],
  event: [subjectField],
  source: [subjectField],
  number: [subjectField],
  place: [],
  term: [],
};

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
  const text =
    kind === 'claim' ? making['statement'] : kind === 'number' ? making['what'] : making['title'];
  return subject(String(text ?? ''));
}

/**
 * The permanent id that follows from an entry: the first that no entry of its kind has or had.
 * Empty when it cannot be told.
 */
export function idFor(kind: NewKind, making: Making, content: Content): string {
  const taken = new Set(allOf(content, kind).flatMap(({ id, formerly }) => [id, ...formerly]));
  const names = making['names'] as Record<string, unknown> | undefined;
  const about = slug(String(making['subject'] ?? ''));
  const whole = {
    chapter: slug(String(making['slug'] ?? making['title'] ?? '')),
    place: slug(String(names?.['en'] ?? '')),
    term: slug(String(making['term'] ?? '')),
    number: about,
    claim: about && `${startOfId(kind, making)?.start ?? ''}${about}`,
    event: about && `${startOfId(kind, making)?.start ?? ''}${about}`,
    source:
      about &&
      `${outlet(making['URL'], valuesOf(content, 'source'))}-${String(making['issued'] ?? 'nd')}-${about}`,
  }[kind];
  return whole === '' ? '' : nextFree(whole, taken);
}

/** The source that has the address of the new one already. */
export function twin(kind: NewKind, making: Making, content: Content): string | undefined {
  return kind === 'source'
    ? (sameAddress(making['URL'], valuesOf(content, 'source'))?.['id'] as string | undefined)
    : undefined;
}
