import { splitReference } from '../references.ts';
import { sides, type Side } from '../schema/claim.ts';
import type { Passage, Source } from '../schema/source.ts';
import type { Origin } from '../schema/origin.ts';
import type { Facts } from './facts.ts';
import { textDirective } from './text-fragment.ts';

/** Whose side an origin is on; `other` for whoever is on none of those that the ledger names. */
type OriginSide = Side | 'other';

/** The side of a source that reports by itself, by where its publisher stands. */
const sideOfGroup: Readonly<Record<Source['group'], OriginSide>> = {
  American: 'american',
  Arab: 'other',
  Armenian: 'armenian',
  Azerbaijani: 'azerbaijani',
  'Caucasus-wide': 'other',
  European: 'european',
  International: 'international',
  Iranian: 'iranian',
  Israeli: 'israeli',
  Reference: 'other',
  Russian: 'russian',
  Turkish: 'turkish',
  Other: 'other',
};

/** One piece of evidence as a claim or a text names it: a source, and the passage that is meant. */
export interface Evidence {
  source: Source;
  passage: Passage | undefined;
}

/**
 * The source, and the passage, that a reference such as `rferl-2021-10-05-mosque#p2` names.
 *
 * @throws Error when there is no such source
 */
export function evidenceOf(reference: string, facts: Pick<Facts, 'sources'>): Evidence {
  const { id, part } = splitReference(reference);
  const source = facts.sources.get(id);
  return { source, passage: source.passages?.find((passage) => passage.id === part) };
}

/** What must be known of sources and origins to count them. */
export interface Origins {
  sources: { get: (id: string) => Pick<Source, 'origin' | 'group' | 'publisher'> };
  origins: { get: (id: string) => Pick<Origin, 'name' | 'side'> };
}

/** One origin of a thing that is told: who, and through which sources. */
export interface OriginTold {
  /** Its name, or the publisher of the source that reports by itself. */
  name: string;
  side: OriginSide;
  /** Ids of the sources. */
  told: string[];
}

/**
 * Finds the origins behind sources: those that relay one person, institution or agency have one; a
 * source that reports by itself is one of its own. Of a source that relays several the first, which
 * weighs most, is taken, so that there are never more origins than sources.
 *
 * @param references - ids of sources, with or without a passage
 * @returns the origins in the order of how many sources lead back to them
 */
export function originsTold(
  references: readonly string[],
  facts: Origins,
): { sources: number; origins: OriginTold[] } {
  const cited = new Set(references.map((reference) => splitReference(reference).id));
  const found = new Map<string, OriginTold>();
  for (const id of cited) {
    const { origin: [first] = [], group, publisher } = facts.sources.get(id);
    const { name, side } =
      first === undefined
        ? { name: publisher, side: sideOfGroup[group] }
        : facts.origins.get(first);
    const key = first === undefined ? `source ${id}` : `origin ${first}`;
    const known = found.get(key) ?? { name, side, told: [] };
    known.told.push(id);
    found.set(key, known);
  }
  const origins = [...found.values()].toSorted((a, b) => b.told.length - a.told.length);
  return { sources: cited.size, origins };
}

/** How often and from whom a thing is told, copies counted once. */
export interface OriginCount {
  sources: number;
  origins: number;
  /** In alphabetical order, `other` last. */
  sides: OriginSide[];
}

/** Counts what `originsTold` finds. */
export function countOrigins(references: readonly string[], facts: Origins): OriginCount {
  const { sources, origins } = originsTold(references, facts);
  const seen = new Set(origins.map(({ side }) => side));
  const order: readonly OriginSide[] = [...sides, 'other'];
  return { sources, origins: origins.length, sides: order.filter((side) => seen.has(side)) };
}

/**
 * The address at which a browser opens a source at a passage and marks it; one that cannot, or that
 * does not find the words, opens the page.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress({ URL }: Source, { starts, ends }: Passage): string {
  return `${URL}${URL.includes('#') ? '' : '#'}${textDirective(starts, ends)}`;
}
