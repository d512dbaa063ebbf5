import type { Change } from '../schema/change.ts';
import type { Page } from '../schema/page.ts';
import { firstDay } from './dates.ts';
import type { Facts } from './facts.ts';
import type { Publication } from './published.ts';

/** An entry or a text that may have changed. */
export interface Subject extends Publication {
  kind:
    | 'chapter'
    | 'page'
    | 'paragraph'
    | 'claim'
    | 'event'
    | 'place'
    | 'source'
    | 'number'
    | 'chart'
    | 'term'
    | 'line'
    | 'control';
  /** Id of the entry, or slug of the text. */
  id: string;
  title: string;
  changes: readonly Change[];
  /** The id that it had first: it never changes. */
  firstId: string;
}

/** One thing that readers are told: a change, and what it was a change of. */
export interface Told extends Change {
  of: readonly [Subject, ...Subject[]];
  /**
   * Names it for good, in the feed: readers who have seen it are not shown it again when other
   * changes are added.
   */
  key: string;
}

type Entry = Publication & {
  id: string;
  changes?: readonly Change[] | undefined;
  formerly?: readonly string[] | undefined;
};

/** Everything that may have changed: texts first, then facts, each kind in its order of reading. */
export function subjectsOf(
  facts: Facts,
  pages: readonly { slug: string; data: Page }[],
): Subject[] {
  const subjects = <T extends Entry>(
    kind: Subject['kind'],
    entries: readonly T[],
    title: (entry: T) => string,
  ): Subject[] =>
    entries.map((entry) => ({
      kind,
      id: entry.id,
      title: title(entry),
      changes: entry.changes ?? [],
      firstId: entry.formerly?.[0] ?? entry.id,
      draft: entry.draft,
      publishOn: entry.publishOn,
    }));
  return [
    ...subjects(
      'chapter',
      facts.chapters.map((chapter) => ({ ...chapter, id: chapter.slug })),
      ({ title }) => title,
    ),
    ...subjects(
      'page',
      pages.map(({ slug, data }) => ({ ...data, id: slug })),
      ({ title }) => title,
    ),
    ...subjects('paragraph', facts.paragraphs, ({ number }) => `Paragraph ${number} of the op-ed`),
    ...subjects('claim', facts.claims.list, ({ statement }) => statement),
    ...subjects('event', facts.events.list, ({ title }) => title),
    ...subjects('place', facts.places.list, ({ names }) => names.en),
    ...subjects('source', facts.sources.list, ({ title, publisher }) => `${title} (${publisher})`),
    ...subjects('number', facts.numbers.list, ({ what }) => what),
    ...subjects('chart', facts.charts.list, ({ title }) => title),
    ...subjects('term', facts.terms.list, ({ term }) => term),
    ...subjects('line', facts.lines, ({ name }) => name),
    ...subjects('control', facts.control, ({ note }) => note),
  ];
}

/** Changes with the newest first; those of one day stay in the order of their file. */
export function newestFirst<T extends { date: string }>(changes: readonly T[]): T[] {
  return changes.toSorted((a, b) => firstDay(b.date) - firstDay(a.date));
}

/** The start of a text as it can stand in a key. */
const plain = (text: string): string =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60);

/**
 * All changes of all kinds, newest first. What is said of several in the same words, for the same
 * day, is told once.
 */
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
      const [{ kind, firstId }, ...others] = change.of;
      const about = others.length > 0 ? plain(change.text) : `${kind}/${firstId}`;
      const key = `${change.date}/${change.kind}/${about}`;
      const count = (keys.get(key) ?? 0) + 1;
      keys.set(key, count);
      return { ...change, key: count === 1 ? key : `${key}/${count}` };
    }),
  );
}
