import type { Claim, Verdict } from '../schema/claim.ts';
import { chaptersOfClaim } from './chapter-facts.ts';
import { evidenceOf, originsTold, type Evidence } from './evidence.ts';
import type { ChapterFacts, Facts } from './facts.ts';

/** What a claim says for itself of a piece of evidence. */
export type Bearing = 'for' | 'against' | 'both';

/** One piece of evidence as it is laid before those who judge: with a letter, without its bearing. */
export interface Exhibit extends Evidence {
  /** `A`, `B` … */
  letter: string;
  /** Only for the answer. */
  bearing: Bearing;
}

/** As many as a class can weigh for one claim. */
const mostExhibits = 10;

const firstLetter = 'A'.codePointAt(0) ?? 0;

/** Of the kinds of claims those that evidence can decide; words that were said bear out themselves. */
const decided: readonly Claim['kind'][] = ['fact', 'causal', 'interpretation'];

/** FNV-1a, 32 bits: an order that nobody chose. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
}

/**
 * All the evidence on a claim, that for it and that against it in one order which gives nothing
 * away: by the day on which it was published, undated last; of one day, by a hash of its name.
 */
export function exhibitsOf(claim: Claim, facts: Pick<Facts, 'sources'>): Exhibit[] {
  const against = new Set(claim.against);
  const named = new Set([...claim.for, ...claim.against]);
  const bearing = (reference: string): Bearing => {
    if (!against.has(reference)) return 'for';
    return claim.for.includes(reference) ? 'both' : 'against';
  };
  return [...named]
    .map((reference) => ({
      ...evidenceOf(reference, facts),
      bearing: bearing(reference),
      at: hash(reference),
    }))
    .toSorted((a, b) => {
      const [first, second] = [a.source.issued ?? '9', b.source.issued ?? '9'];
      if (first !== second) return first < second ? -1 : 1;
      return a.at - b.at;
    })
    .map(({ source, passage, bearing: own }, at) => ({
      source,
      passage,
      bearing: own,
      letter: String.fromCodePoint(firstLetter + at),
    }));
}

/**
 * Whether a claim can be judged from its passages alone: evidence can decide it, at least two
 * passages of two origins speak to it, and they are no more than a class can weigh.
 */
export function isFit(claim: Claim, facts: Pick<Facts, 'sources' | 'origins'>): boolean {
  if (!decided.includes(claim.kind)) return false;
  const exhibits = exhibitsOf(claim, facts);
  const seen = exhibits.filter(({ passage }) => passage !== undefined);
  const { origins } = originsTold([...new Set(seen.map(({ source }) => source.id))], facts);
  return seen.length >= 2 && origins.length >= 2 && exhibits.length <= mostExhibits;
}

/** How many pieces of evidence make a claim that is soon read and still worth weighing. */
const handy = { best: 4, most: 6 };

/**
 * The claims in the order in which a small set takes them. Those with much evidence come last, so
 * that four claims fit on two sheets; else each next one has the verdict that was taken least; then
 * one with evidence on both sides goes first, then one with about four pieces.
 */
export function byVariety(claims: readonly Claim[]): Claim[] {
  const taken = new Map<Verdict, number>();
  const size = (claim: Claim): number => claim.for.length + claim.against.length;
  const rank = (claim: Claim): [number, number, number, number, string] => [
    size(claim) > handy.most ? 1 : 0,
    taken.get(claim.verdict) ?? 0,
    claim.for.length > 0 && claim.against.length > 0 ? 0 : 1,
    Math.abs(size(claim) - handy.best),
    claim.id,
  ];
  const goesBefore = (a: Claim, b: Claim): number => {
    const [first, second] = [rank(a), rank(b)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return (first[at] ?? 0) < (second[at] ?? 0) ? -1 : 1;
  };
  const left = [...claims];
  const order: Claim[] = [];
  while (left.length > 0) {
    const [next] = left.toSorted(goesBefore);
    if (!next) break;
    order.push(next);
    left.splice(left.indexOf(next), 1);
    taken.set(next.verdict, (taken.get(next.verdict) ?? 0) + 1);
  }
  return order;
}

/** The claims of a chapter that can be judged, in the order of the ledger. */
export interface JudgingChapter {
  chapter: ChapterFacts;
  claims: Claim[];
}

/** Every claim that can be judged, once, with the first chapter that discusses it. */
export function judgingChapters(facts: Facts): JudgingChapter[] {
  const fit = facts.claims.list.filter((claim) => isFit(claim, facts));
  return facts.chapters.map((chapter) => ({
    chapter,
    claims: fit.filter((claim) => chaptersOfClaim(claim, facts)[0]?.slug === chapter.slug),
  }));
}
