import { kindNames, kindOf, newKinds, type NewKind } from '../../../src/model/kinds.ts';
import { referencesIn } from '../../../src/model/references.ts';
import { valueAt } from '../../../src/model/values.ts';
import type { Content } from '../../../src/model/read/content.ts';
import { issueWords } from '../check/issue-words.ts';
import { didYouMean } from '../../../src/model/read/nearest.ts';
import { allOf } from '../check/before-writing.ts';
import { Refusal } from '../refusal.ts';
import { outlet, sameAddress, toldByAddress } from './from-url.ts';

/** An entry in the making: fields of its schema, and of this tool (`subject`, `section` …). */
export type Making = Record<string, unknown>;

/**
 * The kind that a word means.
 *
 * @throws Refusal when `npm run new` makes none of it
 */
export function readNewKind(word: string | undefined): NewKind {
  const list = `npm run new makes: ${newKinds.join(', ')}`;
  const found = newKinds.find((kind) => kind === word);
  if (found) return found;
  if (word === undefined) throw new Refusal(list);
  if (word === 'section' || kindNames.some((kind) => kind === word))
    throw new Refusal(
      `a new ${word} is written by hand: docs/new-and-rename.md tells how; ${list}`,
    );
  throw new Refusal(`there is no kind "${word}"; ${didYouMean(word, newKinds, list)}`);
}

export interface Fault {
  path: string;
  message: string;
}

/**
 * What the schema of its kind says against an entry, in the words of the checker, and the ids in it
 * that no entry has.
 */
export function faultsIn(kind: NewKind, entry: Making, content: Content): Fault[] {
  const { schema } = kindOf(kind);
  const issues = (schema.safeParse(entry).error?.issues ?? []).map((issue) => {
    const { message, hint } = issueWords(issue, schema, entry);
    const whole = hint === undefined ? message : `${message}; ${hint}`;
    return { path: issue.path.join('.'), message: whole };
  });
  const unknown = [...referencesIn(kind, entry)].flatMap((named) => {
    const known = allOf(content, named.kind).map(({ id }) => id);
    if (known.includes(named.id)) return [];
    const hint = didYouMean(named.id, known, `make it first with: npm run new ${named.kind}`);
    const message = `no ${named.kind} has the id "${named.id}"; ${hint}`;
    return [{ path: named.path.join('.'), message }];
  });
  return [...issues, ...unknown];
}

/** Letters that no decomposition turns into plain ones. */
const letters: Readonly<Record<string, string>> = {
  ...{ ə: 'a', ı: 'i', ø: 'o', đ: 'd', ł: 'l', ð: 'd' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

/** Words that say nothing in an id. */
const small = new Set(
  'a an the of in on at to for from by with and or but as its his her their is are was were be been has have had that this which over into after before about'.split(
    ' ',
  ),
);

/**
 * A text in the letters of an id: `Zəngilan’s road` gives `zangilans-road`. Empty for a text in
 * another script.
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[əıøßæœđłþð]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** A short id for what a sentence is about: its first few words that say something. */
export function subject(text: string, words = 4): string {
  return slug(text)
    .split('-')
    .filter((word) => word !== '' && !small.has(word))
    .slice(0, words)
    .join('-');
}

/** The id itself, or the first free one of `id-2`, `id-3` … */
export function nextFree(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

const sourcesIn = (content: Content): Making[] =>
  content.facts
    .filter(({ kind }) => kind === 'source')
    .flatMap(({ entries }) => entries.map(({ value }) => value));

/**
 * Values of a new entry that nobody has to type; notes say why they are right, and hint at what only
 * a person can judge.
 */
export function propose(
  kind: NewKind,
  making: Making,
  content: Content,
  today: string,
): { values: Making; notes: string[] } {
  if (kind === 'source') {
    const { fields, notes } = toldByAddress(making.URL, sourcesIn(content));
    const open = Object.keys(fields).filter((field) => making[field] === undefined);
    return {
      values: Object.fromEntries(open.map((field) => [field, fields[field]])),
      notes: notes.filter((note) => making[note.split(':')[0] ?? ''] === undefined),
    };
  }
  if (kindOf(kind).form !== 'text') return { values: {}, notes: [] };
  const date = String(making.publishOn ?? today);
  const changes = [{ date, kind: 'addition', text: 'First published.' }];
  if (kind !== 'chapter') return { values: { changes }, notes: [] };
  const chapters = content.mdx.filter((file) => file.kind === 'chapter');
  const number = Math.max(0, ...chapters.map(({ data }) => Number(data.number) || 0)) + 1;
  return {
    values: { number, changes },
    notes: making.number === undefined ? [`number: ${number}, after the last chapter`] : [],
  };
}

/** Words for the id that a person may take or change; not taken without a person. */
export function proposedSubject(kind: NewKind, making: Making): string {
  return subject(String(making.title ?? kindOf(kind).titleOf(making) ?? ''));
}

/**
 * The permanent id that follows from an entry: the first that no entry of its kind has or had.
 * Empty when it cannot be told.
 */
export function idFor(kind: NewKind, making: Making, content: Content): string {
  const taken = new Set(allOf(content, kind).flatMap(({ id, formerly }) => [id, ...formerly]));
  const about = slug(String(making.subject ?? ''));
  const { idFrom, idStart } = kindOf(kind);
  const start =
    kind === 'source'
      ? `${outlet(making.URL, sourcesIn(content))}-${String(making.issued ?? 'nd')}-`
      : (idStart?.(making).start ?? '');
  const given = kindOf(kind).form === 'text' ? making.slug : undefined;
  const whole = idFrom
    ? slug(String(given ?? valueAt(making, idFrom) ?? ''))
    : about && start + about;
  return whole === '' ? '' : nextFree(whole, taken);
}

/** The source that has the address of the new one already. */
export function twin(kind: NewKind, making: Making, content: Content): string | undefined {
  return kind === 'source'
    ? (sameAddress(making.URL, sourcesIn(content))?.id as string | undefined)
    : undefined;
}
