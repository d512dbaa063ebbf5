import { factKinds, kindOf, type FactKind, type Kind, type TextKind } from '../kinds.ts';
import type { Change } from '../schema/history.ts';
import { firstDay } from './dates.ts';
import { entriesOf, type Facts } from './facts.ts';
import type { Publication } from './published.ts';

export interface Subject extends Publication {
  kind: Kind;
  /** Of a text: its slug. */
  id: string;
  title: string;
  changes: readonly Change[];
  /** The first one first. */
  formerly: readonly string[];
}

/** A change, and what it was a change of. */
export interface Told extends Change {
  of: readonly [Subject, ...Subject[]];
  /** Its name in the feed for good, so that readers who have seen it are not shown it again. */
  key: string;
}

type Entry = Publication & {
  id: string;
  changes?: readonly Change[] | undefined;
  formerly?: readonly string[] | undefined;
};

/** A text with its frontmatter. */
export interface Text {
  kind: TextKind;
  slug: string;
  data: Omit<Entry, 'id'>;
}

/** Texts as they are given, then facts in their order of reading. */
export function subjectsOf(facts: Facts, texts: readonly Text[]): Subject[] {
  const subject = (kind: Kind, id: string, entry: Omit<Entry, 'id'>): Subject => ({
    kind,
    id,
    title: kindOf(kind).titleOf(entry) ?? id,
    changes: entry.changes ?? [],
    formerly: entry.formerly ?? [],
    draft: entry.draft,
    publishOn: entry.publishOn,
  });
  return [
    ...texts.map(({ kind, slug, data }) => subject(kind, slug, data)),
    ...factKinds.flatMap((kind: FactKind) =>
      entriesOf(facts, kind).list.map((entry) => subject(kind, entry.id, entry)),
    ),
  ];
}

/** Changes of one day stay in the order of their file. */
export function newestFirst<T extends { date: string }>(changes: readonly T[]): T[] {
  return changes.toSorted((a, b) => firstDay(b.date) - firstDay(a.date));
}

const plain = (text: string): string =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60);

/** Newest first. What is said of several in the same words, for the same day, is told once. */
export function tellChanges(subjects: readonly Subject[]): Told[] {
  const told = new Map<string, Change & { of: [Subject, ...Subject[]] }>();
  for (const subject of subjects) {
    for (const { date, kind, text } of subject.changes) {
      const same = JSON.stringify([date, kind, text]);
      const known = told.get(same);
      if (known) known.of.push(subject);
      else told.set(same, { date, kind, text, of: [subject] });
    }
  }
  const keys = new Map<string, number>();
  return newestFirst(
    [...told.values()].map((change) => {
      const [{ kind, id, formerly }, ...others] = change.of;
      // Feed readers know a change by its key: kinds and entries keep their first names in it.
      const first = `${kindOf(kind).former?.name ?? kind}/${formerly[0] ?? id}`;
      const about = others.length > 0 ? plain(change.text) : first;
      const key = `${change.date}/${change.kind}/${about}`;
      const count = (keys.get(key) ?? 0) + 1;
      keys.set(key, count);
      return { ...change, key: count === 1 ? key : `${key}/${count}` };
    }),
  );
}

/** How each kind of change is written. */
export const changeWords: Record<Change['kind'], string> = {
  correction: 'Correction',
  addition: 'Addition',
  wording: 'Wording',
};

/**
 * What a change was a change of, in a few words: its title if it is one thing, else how many of
 * what: "14 chapters", "3 entries".
 */
export function aboutWords({ of }: Pick<Told, 'of'>): string {
  const [first, ...others] = of;
  if (others.length === 0) return first.title;
  return `${of.length} ${others.every(({ kind }) => kind === first.kind) ? kindOf(first.kind).words[1] : 'entries'}`;
}
