import type { ChapterFacts, Facts } from './facts.ts';
import type { Claim } from '../schema/claim.ts';
import type { Event } from '../schema/event.ts';
import type { Place } from '../schema/place.ts';

const idsOf = (chapter: ChapterFacts, kind: ChapterFacts['mentions'][number]['kind']): string[] => [
  ...new Set(
    chapter.mentions.filter((mention) => mention.kind === kind).map((mention) => mention.id),
  ),
];

/** The claims that a chapter discusses, in the order of the ledger. */
export function claimsOf(chapter: ChapterFacts, facts: Facts): Claim[] {
  const ids = new Set(idsOf(chapter, 'claim'));
  return facts.claims.list.filter((claim) => ids.has(claim.id));
}

/** The events that a chapter names, in the order of time. */
export function eventsOf(chapter: ChapterFacts, facts: Facts): Event[] {
  const ids = new Set(idsOf(chapter, 'event'));
  return facts.events.list.filter((event) => ids.has(event.id));
}

/** The places that a chapter names, in the order of their first mention. */
export function placesOf(chapter: ChapterFacts, facts: Facts): Place[] {
  return idsOf(chapter, 'place').map((id) => facts.places.get(id));
}

/**
 * The chapter in which an event is told: the first that names it, else the one that covers its
 * op-ed paragraph.
 */
export function chapterOfEvent(event: Event, facts: Facts): ChapterFacts | undefined {
  return (
    facts.chapters.find((chapter) =>
      chapter.mentions.some((mention) => mention.kind === 'event' && mention.id === event.id),
    ) ??
    facts.chapters.find(
      (chapter) => event.opEd && chapter.paragraphs.includes(event.opEd.paragraph),
    )
  );
}

/** The chapters that discuss a claim, in the order of reading. */
export function chaptersOfClaim(claim: Claim, facts: Facts): ChapterFacts[] {
  return facts.chapters.filter((chapter) =>
    chapter.mentions.some((mention) => mention.kind === 'claim' && mention.id === claim.id),
  );
}
