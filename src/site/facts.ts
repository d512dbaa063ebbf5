import { getCollection } from 'astro:content';
import { orderFacts, type Facts } from '../facts/facts.ts';
import { whereUsed, type WhereUsed } from '../facts/where-used.ts';

let loaded: Promise<{ facts: Facts; used: WhereUsed }> | undefined;

async function load(): Promise<{ facts: Facts; used: WhereUsed }> {
  const chapters = await getCollection('chapters');
  const data = async <T extends { order: number }>(entries: Promise<{ data: T }[]>): Promise<T[]> =>
    (await entries).map((entry) => entry.data).toSorted((a, b) => a.order - b.order);
  const facts = orderFacts({
    chapters: chapters.map((entry) => ({ slug: entry.id, data: entry.data, body: entry.body ?? '' })),
    paragraphs: await data(getCollection('paragraphs')),
    sources: await data(getCollection('sources')),
    claims: await data(getCollection('claims')),
    events: await data(getCollection('events')),
    places: await data(getCollection('places')),
    lines: await data(getCollection('lines')),
    control: await data(getCollection('control')),
    figures: await data(getCollection('figures')),
    series: await data(getCollection('series')),
    terms: await data(getCollection('terms')),
  });
  return { facts, used: whereUsed(facts) };
}

/** All facts of the site, in order, with who uses what. Read once per build; afresh for each request while editing. */
export function getFacts(): Promise<{ facts: Facts; used: WhereUsed }> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}
