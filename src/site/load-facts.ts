import { AsyncLocalStorage } from 'node:async_hooks';
import { orderFacts, type Facts, type RawFacts } from '../model/facts/facts.ts';
import { whereUsed, type WhereUsed } from '../model/facts/where-used.ts';
import { factKinds, kinds, textKinds } from '../model/kinds.ts';
import { publishedEntries } from './published-entries.ts';
import {
  subjectsOf,
  tellChanges,
  type Subject,
  type Text,
  type Told,
} from '../model/facts/history.ts';

interface Loaded {
  facts: Facts;
  used: WhereUsed;
}

/** What was loaded last, and the entries that it was made from. */
let last: { from: readonly unknown[]; loaded: Loaded } | undefined;
let loaded: Promise<Loaded> | undefined;

/** Facts that stand in for those of `content/` while the development server draws examples. */
export const standIn = new AsyncLocalStorage<Loaded>();

/** The entries of each collection that this build shows. */
async function read() {
  const lists = factKinds.map(async (kind) => {
    const { collection } = kinds[kind];
    const entries = await publishedEntries(collection);
    return [collection, entries.map(({ data }) => data)] as const;
  });
  return {
    lists: await Promise.all(lists),
    chapters: await publishedEntries('chapters'),
    lessons: await publishedEntries('lessons'),
    pages: await publishedEntries('pages'),
  };
}

async function load(): Promise<Loaded> {
  const { lists, chapters, lessons, pages } = await read();
  // Astro gives the same objects until it has read the files again. Every component of a page asks,
  // so without this a page of the development server took seconds.
  const texts = [...chapters, ...lessons, ...pages];
  const from = [
    ...lists.flatMap(([, list]) => list as unknown[]),
    ...texts.map(({ data }) => data),
  ];
  if (last?.from.length === from.length && from.every((data, at) => data === last?.from[at]))
    return last.loaded;
  const inOrder = lists.map(([collection, list]) => [
    collection,
    list.toSorted((a, b) => a.order - b.order),
  ]);
  const facts = orderFacts({
    ...(Object.fromEntries(inOrder) as unknown as RawFacts),
    chapters: chapters.map(({ id, data, body = '' }) => ({ slug: id, data, body })),
    lessons: lessons.map(({ id, data, body = '' }) => ({ slug: id, data, body })),
    pages: pages.map(({ id, data, body = '' }) => ({ slug: id, data, body })),
  });
  const now = { facts, used: whereUsed(facts) };
  last = { from, loaded: now };
  return now;
}

/**
 * What this build shows, in order, and who uses what. Read once per build; while editing, whenever
 * something has changed.
 */
export async function getFacts(): Promise<Loaded> {
  if (__DEV_SERVER__) return standIn.getStore() ?? load();
  return (loaded ??= load());
}

/** Everything that may have changed or had another address. */
export async function getSubjects(): Promise<Subject[]> {
  const { facts } = await getFacts();
  const texts = textKinds.map(async (kind): Promise<Text[]> => {
    if (kind !== 'page')
      return facts[kinds[kind].collection].map((data) => ({ kind, slug: data.slug, data }));
    const entries = await publishedEntries(kinds[kind].collection);
    return entries
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, data }) => ({ kind, slug: id, data }));
  });
  return subjectsOf(facts, (await Promise.all(texts)).flat());
}

/** Newest first. */
export const getChanges = async (): Promise<Told[]> => tellChanges(await getSubjects());
