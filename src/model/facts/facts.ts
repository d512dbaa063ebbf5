import type { Chapter } from '../schema/chapter.ts';
import type { Claim } from '../schema/claim.ts';
import type { Control } from '../schema/control.ts';
import type { Event } from '../schema/event.ts';
import type { NumberFact } from '../schema/number.ts';
import type { Line } from '../schema/line.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import type { Place } from '../schema/place.ts';
import type { Chart } from '../schema/chart.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import { firstDay } from './dates.ts';
import { readMentions, type Mention, type SectionMark } from './mentions.ts';

/** A chapter with what its text names. */
export interface ChapterFacts extends Chapter {
  slug: string;
  mentions: Mention[];
  sections: SectionMark[];
}

/** All entries as read, in the order of their files. */
export interface RawFacts {
  chapters: { slug: string; data: Chapter; body: string }[];
  paragraphs: Paragraph[];
  sources: Source[];
  claims: Claim[];
  events: Event[];
  places: Place[];
  lines: Line[];
  control: Control[];
  numbers: NumberFact[];
  charts: Chart[];
  terms: Term[];
}

/** Entries of one kind in their order of reading, and by id. */
interface Shelf<T> {
  list: T[];
  get(id: string): T;
  has(id: string): boolean;
}

export interface Facts {
  chapters: ChapterFacts[];
  paragraphs: Paragraph[];
  sources: Shelf<Source>;
  claims: Shelf<Claim>;
  events: Shelf<Event>;
  places: Shelf<Place>;
  lines: Line[];
  control: Control[];
  numbers: Shelf<NumberFact>;
  charts: Shelf<Chart>;
  terms: Shelf<Term>;
}

function shelf<T extends { id: string }>(
  kind: string,
  entries: T[],
  order: (a: T, b: T) => number,
): Shelf<T> {
  const list = entries.toSorted(order);
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return {
    list,
    has: (id) => byId.has(id),
    get(id) {
      const entry = byId.get(id);
      if (!entry)
        throw new Error(
          `no ${kind} has the id "${id}"; run "npm run check" to see where it is named and what was meant`,
        );
      return entry;
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * Puts all entries in order: chapters by number, claims by paragraph, events by first day, the rest
 * by name; what is equal stays as read.
 *
 * @throws Error from `get` when an id is not known
 */
export function orderFacts(raw: RawFacts): Facts {
  return {
    chapters: raw.chapters
      .map(({ slug, data, body }) => ({ ...data, slug, ...readMentions(body) }))
      .toSorted((a, b) => a.number - b.number)
      // Counted anew, so that no number is left out while a chapter is a draft.
      .map((chapter, index) => ({ ...chapter, number: index + 1 })),
    paragraphs: raw.paragraphs.toSorted((a, b) => a.number - b.number),
    sources: shelf(
      'source',
      raw.sources,
      (a, b) =>
        byName.compare(a.publisher, b.publisher) || compare(a.issued ?? '9', b.issued ?? '9'),
    ),
    claims: shelf('claim', raw.claims, (a, b) => a.paragraph - b.paragraph),
    events: shelf('event', raw.events, (a, b) => firstDay(a.date) - firstDay(b.date)),
    places: shelf('place', raw.places, (a, b) => byName.compare(a.names.en, b.names.en)),
    lines: raw.lines,
    control: raw.control,
    numbers: shelf('number', raw.numbers, (a, b) => compare(a.id, b.id)),
    charts: shelf('chart', raw.charts, () => 0),
    terms: shelf('term', raw.terms, (a, b) => byName.compare(a.term, b.term)),
  };
}
