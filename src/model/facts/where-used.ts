import type { Facts } from './facts.ts';
import type { EntryKind } from './mentions.ts';

/** A place on the site where an entry is used. */
export interface Use {
  kind: 'chapter' | 'claim' | 'event' | 'place' | 'term' | 'number' | 'chart' | 'line' | 'control';
  /** Id of the entry, or slug of the chapter. */
  id: string;
  title: string;
  /** For a chapter: the section in which the entry is first named. */
  section?: string | undefined;
}

type Key = `${EntryKind}:${string}`;

/** Where each entry is used, in reading order; each page is listed once. */
export interface WhereUsed {
  of(kind: EntryKind, id: string): Use[];
}

/** Looks through chapters and entries once and notes who names whom. */
export function whereUsed(facts: Facts): WhereUsed {
  const uses = new Map<Key, Use[]>();
  const add = (kind: EntryKind, id: string, use: Use): void => {
    const list = uses.get(`${kind}:${id}`) ?? [];
    if (!list.some((known) => known.kind === use.kind && known.id === use.id)) list.push(use);
    uses.set(`${kind}:${id}`, list);
  };
  for (const chapter of facts.chapters) {
    for (const { kind, id, section } of chapter.mentions)
      add(kind, id, { kind: 'chapter', id: chapter.slug, title: chapter.title, section });
  }
  for (const claim of facts.claims.list) {
    const use: Use = { kind: 'claim', id: claim.id, title: claim.statement };
    for (const id of [
      ...claim.for,
      ...claim.against,
      ...claim.views.flatMap((view) => view.sources),
    ])
      add('source', id, use);
  }
  for (const event of facts.events.list) {
    const use: Use = { kind: 'event', id: event.id, title: event.title };
    for (const id of [...event.sources, ...(event.differs ?? []).flatMap((other) => other.sources)])
      add('source', id, use);
    for (const id of event.places) add('place', id, use);
  }
  for (const place of facts.places.list) {
    const use: Use = { kind: 'place', id: place.id, title: place.names.en };
    for (const id of [...place.sources, ...(place.control ?? []).flatMap((span) => span.sources)])
      add('source', id, use);
    if (place.basisSource) add('source', place.basisSource, use);
  }
  for (const term of facts.terms.list)
    for (const id of term.sources)
      add('source', id, { kind: 'term', id: term.id, title: term.term });
  for (const number of facts.numbers.list)
    for (const id of number.sources)
      add('source', id, { kind: 'number', id: number.id, title: number.what });
  for (const { id, title, rows } of facts.charts.list) {
    for (const source of rows.flatMap((row) => row.sources))
      add('source', source, { kind: 'chart', id, title });
  }
  for (const line of facts.lines) {
    for (const id of line.sources)
      add('source', id, { kind: 'line', id: line.id, title: line.name });
    for (const id of line.via ?? [])
      add('place', id, { kind: 'line', id: line.id, title: line.name });
  }
  for (const span of facts.control)
    for (const id of span.sources)
      add('source', id, { kind: 'control', id: span.id, title: span.note });
  return { of: (kind, id) => uses.get(`${kind}:${id}`) ?? [] };
}
