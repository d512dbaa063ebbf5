import { AsyncLocalStorage } from 'node:async_hooks';
import { orderFacts, type Facts } from '../model/facts/facts.ts';
import { whereUsed, type WhereUsed } from '../model/facts/where-used.ts';
import { publishedEntries } from './entries.ts';

interface Loaded {
  facts: Facts;
  used: WhereUsed;
}

let loaded: Promise<Loaded> | undefined;

/** Facts that stand in for those of `content/` while the development server draws examples. */
export const standIn = new AsyncLocalStorage<Loaded>();

async function load(): Promise<Loaded> {
  const chapters = await publishedEntries('chapters');
  const data = async <T extends { order: number }>(entries: Promise<{ data: T }[]>): Promise<T[]> =>
    (await entries).map((entry) => entry.data).toSorted((a, b) => a.order - b.order);
  const facts = orderFacts({
    chapters: chapters.map((entry) => ({
      slug: entry.id,
      data: entry.data,
      body: entry.body ?? '',
    })),
    paragraphs: await data(publishedEntries('paragraphs')),
    sources: await data(publishedEntries('sources')),
    claims: await data(publishedEntries('claims')),
    events: await data(publishedEntries('events')),
    places: await data(publishedEntries('places')),
    lines: await data(publishedEntries('lines')),
    control: await data(publishedEntries('control')),
    numbers: await data(publishedEntries('numbers')),
    charts: await data(publishedEntries('charts')),
    terms: await data(publishedEntries('terms')),
  });
  return { facts, used: whereUsed(facts) };
}

/**
 * All facts that this build shows, in order, with who uses what. Read once per build; afresh for
 * each request while editing.
 */
export async function getFacts(): Promise<Loaded> {
  if (__DEV_SERVER__) return standIn.getStore() ?? load();
  return (loaded ??= load());
}
