import { factKinds, kindOf, kinds, type EntryOf, type FactKind } from '../kinds.ts';
import { readingOrder } from '../reading-order.ts';
import type { Chapter } from '../schema/chapter.ts';
import type { Lesson } from '../schema/lesson.ts';
import { stepsOf, type Step } from './lesson-steps.ts';
import { textFacts, type TextFacts } from './mentions.ts';

/** A chapter with what its text names. */
export interface ChapterFacts extends Chapter, TextFacts {
  slug: string;
}

/** A lesson with what its text names, and its steps. */
export interface LessonFacts extends Lesson, TextFacts {
  slug: string;
  steps: Step[];
}

/** A page that stands by itself, with what its text names. */
interface PageFacts extends TextFacts {
  slug: string;
  title: string;
}

/** In their order of reading. */
interface Entries<T> {
  list: T[];
  /** @throws Error when there is none */
  get: (id: string) => T;
  has: (id: string) => boolean;
}

type CollectionOf<K extends FactKind> = (typeof kinds)[K]['collection'];

/** As read, in the order of the files. */
export type RawFacts = { [K in FactKind as CollectionOf<K>]: EntryOf<K>[] } & {
  chapters: { slug: string; data: Chapter; body: string }[];
  lessons?: { slug: string; data: Lesson; body: string }[];
  pages?: { slug: string; data: { title: string }; body: string }[];
};

export type Facts = { [K in FactKind as CollectionOf<K>]: Entries<EntryOf<K>> } & {
  chapters: ChapterFacts[];
  lessons: LessonFacts[];
  pages: PageFacts[];
};

export function entriesOf<K extends FactKind>(facts: Facts, kind: K): Entries<EntryOf<K>> {
  return (facts as Record<string, unknown>)[kinds[kind].collection] as Entries<EntryOf<K>>;
}

function inOrder(kind: FactKind, entries: readonly { id: string }[]): Entries<{ id: string }> {
  const compare = (readingOrder[kind] ?? (() => 0)) as (a: unknown, b: unknown) => number;
  const list = entries.toSorted(compare);
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return {
    list,
    has: (id) => byId.has(id),
    get(id) {
      const entry = byId.get(id);
      if (!entry)
        throw new Error(
          `no ${kind} has the id "${id}"; run "npm run check" to see where it is named and what was meant`,
        );
      return entry;
    },
  };
}

/**
 * Puts chapters in order by number, lessons by how long they are, all others as `readingOrder` says; what is equal stays as read.
 */
export function orderFacts(raw: RawFacts): Facts {
  const lists = raw as unknown as Record<string, { id: string }[]>;
  const ordered = factKinds.map((kind) => {
    const { collection } = kindOf(kind);
    return [collection, inOrder(kind, lists[collection] ?? [])];
  });
  const chapters = raw.chapters
    .map(({ slug, data, body }) => ({ ...data, slug, ...textFacts(body) }))
    .toSorted((a, b) => a.number - b.number)
    // Counted anew, so that no number is left out while a chapter is a draft.
    .map((chapter, index) => ({ ...chapter, number: index + 1 }));
  const lessons = (raw.lessons ?? [])
    // How long it takes its frontmatter says, not the number of its words.
    .map(({ slug, data, body }) => ({ ...textFacts(body), ...data, slug, steps: stepsOf(body) }))
    .toSorted((a, b) => a.minutes - b.minutes || (a.slug < b.slug ? -1 : 1));
  const pages = (raw.pages ?? [])
    .map(({ slug, data: { title }, body }) => ({ slug, title, ...textFacts(body) }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return { ...(Object.fromEntries(ordered) as Facts), chapters, lessons, pages };
}
