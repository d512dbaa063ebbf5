import { firstDay } from './facts/dates.ts';
import type { EntryOf, FactKind } from './kinds.ts';
import type { Claim } from './schema/claim.ts';
import type { Event } from './schema/event.ts';
import type { NumberFact } from './schema/number.ts';
import type { Origin } from './schema/origin.ts';
import type { Paragraph } from './schema/paragraph.ts';
import type { Place } from './schema/place.ts';
import type { Source } from './schema/source.ts';
import type { Standard } from './schema/standard.ts';
import type { Term } from './schema/term.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base' });
const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order in which readers meet the entries of a kind; what is equal, and kinds that are not
 * named here, stay in the order of their files.
 */
export const readingOrder: { readonly [K in FactKind]?: (a: EntryOf<K>, b: EntryOf<K>) => number } =
  {
    paragraph: (a: Paragraph, b: Paragraph) => a.number - b.number,
    claim: (a: Claim, b: Claim) => a.paragraph - b.paragraph,
    event: (a: Event, b: Event) => firstDay(a.date) - firstDay(b.date),
    place: (a: Place, b: Place) => collator.compare(a.names.en, b.names.en),
    source: (a: Source, b: Source) =>
      collator.compare(a.publisher, b.publisher) || byLetters(a.issued ?? '9', b.issued ?? '9'),
    origin: (a: Origin, b: Origin) => collator.compare(a.name, b.name),
    term: (a: Term, b: Term) => collator.compare(a.term, b.term),
    number: (a: NumberFact, b: NumberFact) => byLetters(a.id, b.id),
    standard: (a: Standard, b: Standard) => byLetters(a.id, b.id),
  };
