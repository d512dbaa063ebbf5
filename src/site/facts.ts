import { orderFacts, type Facts, type RawFacts } from '../model/facts/facts.ts';
import { whereUsed, type WhereUsed } from '../model/facts/where-used.ts';
import { factKinds, kinds } from '../model/kinds.ts';
import { publishedEntries } from './entries.ts';

let loaded: Promise<{ facts: Facts; used: WhereUsed }> | undefined;

async function load(): Promise<{ facts: Facts; used: WhereUsed }> {
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
export function getFacts(): Promise<{ facts: Facts; used: WhereUsed }> {
  if (__DEV_SERVER__) return load();
  return (loaded ??= load());
}
