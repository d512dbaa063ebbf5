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

let loaded: Promise<Loaded> | undefined;

/** Facts that stand in for those of `content/` while the development server draws examples. */
export const standIn = new AsyncLocalStorage<Loaded>();

async function load(): Promise<Loaded> {
  const lists = factKinds.map(async (kind) => {
    const entries = await publishedEntries(kinds[kind].collection);
    return [
      kinds[kind].collection,
      entries.map(({ data }) => data).toSorted((a, b) => a.order - b.order),
    ];
  });
  const [chapters, lessons, pages] = [
    await publishedEntries('chapters'),
    await publishedEntries('lessons'),
    await publishedEntries('pages'),
  ];
  const facts = orderFacts({
    ...(Object.fromEntries(await Promise.all(lists)) as RawFacts),
    chapters: chapters.map(({ id, data, body = '' }) => ({ slug: id, data, body })),
    lessons: lessons.map(({ id, data, body = '' }) => ({ slug: id, data, body })),
    pages: pages.map(({ id, data, body = '' }) => ({ slug: id, data, body })),
  });
  return { facts, used: whereUsed(facts) };
}

/**
 * What this build shows, in order, and who uses what. Read once per build; afresh for each request
 * while editing.
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
