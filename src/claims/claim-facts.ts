import type { ChapterFacts, Facts } from '../model/facts/facts.ts';
import type { Claim } from '../model/schema/claim.ts';

/** The chapters that discuss a claim, in the order of reading. */
export function chaptersOfClaim(claim: Claim, facts: Facts): ChapterFacts[] {
  return facts.chapters.filter((chapter) =>
    chapter.mentions.some((mention) => mention.kind === 'claim' && mention.id === claim.id),
  );
}
