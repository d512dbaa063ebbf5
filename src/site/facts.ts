import { AsyncLocalStorage } from 'node:async_hooks';
import { orderFacts, type Facts, type RawFacts } from '../model/facts/facts.ts';
import { whereUsed, type WhereUsed } from '../model/facts/where-used.ts';
import { factKinds, kinds } from '../model/kinds.ts';
import { publishedEntries } from './entries.ts';

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
  const chapters = await publishedEntries('chapters');
  const facts = orderFacts({
    ...(Object.fromEntries(await Promise.all(lists)) as RawFacts),
    chapters: chapters.map(({ id, data, body = '' }) => ({ slug: id, data, body })),
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
