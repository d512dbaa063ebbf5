import type { ChapterFacts, Facts } from './facts.ts';
import type { Claim } from '../schema/claim.ts';
import type { Event } from '../schema/event.ts';
import type { Place } from '../schema/place.ts';

type MentionKind = ChapterFacts['mentions'][number]['kind'];

const names = ({ mentions }: ChapterFacts, kind: MentionKind, id: string): boolean =>
  mentions.some((mention) => mention.kind === kind && mention.id === id);

/** The claims that a chapter discusses, in the order of the ledger. */
export function claimsOf(chapter: ChapterFacts, facts: Facts): Claim[] {
  return facts.claims.list.filter(({ id }) => names(chapter, 'claim', id));
}

/** The events that a chapter names, in the order of time. */
export function eventsOf(chapter: ChapterFacts, facts: Facts): Event[] {
  return facts.events.list.filter(({ id }) => names(chapter, 'event', id));
}

/** The places that a chapter names, in the order of their first mention. */
export function placesOf(chapter: ChapterFacts, facts: Facts): Place[] {
  const ids = chapter.mentions.filter(({ kind }) => kind === 'place').map(({ id }) => id);
  return [...new Set(ids)].map((id) => facts.places.get(id));
}

/**
 * The chapter in which an event is told: the first that names it, else the one that covers its
 * op-ed paragraph.
 */
export function chapterOfEvent(event: Event, facts: Facts): ChapterFacts | undefined {
  return (
    facts.chapters.find((chapter) => names(chapter, 'event', event.id)) ??
    facts.chapters.find(
      (chapter) => event.opEd && chapter.paragraphs.includes(event.opEd.paragraph),
    )
  );
}

/** The chapters that discuss a claim, in the order of reading. */
export function chaptersOfClaim(claim: Claim, facts: Facts): ChapterFacts[] {
  return facts.chapters.filter((chapter) => names(chapter, 'claim', claim.id));
}
