import { factKinds, kindOf, type Kind } from '../kinds.ts';
import { referencesIn } from '../references.ts';
import { entriesOf, type Facts } from './facts.ts';

export interface Use {
  kind: Kind;
  /** Of a text: its slug. */
  id: string;
  title: string;
  /** The section of a text in which the entry is first named. */
  section?: string | undefined;
}

/** Where each entry is used, in reading order; each page is listed once. */
export interface WhereUsed {
  of: (kind: Kind, id: string) => Use[];
}

export function whereUsed(facts: Facts): WhereUsed {
  const uses = new Map<string, Map<string, Use>>();
  const add = (named: { kind: Kind; id: string }, use: Use): void => {
    const key = `${named.kind} ${named.id}`;
    const known = uses.get(key) ?? new Map<string, Use>();
    if (!known.has(`${use.kind} ${use.id}`)) known.set(`${use.kind} ${use.id}`, use);
    uses.set(key, known);
  };
  for (const { slug, title, mentions } of facts.chapters)
    for (const mention of mentions)
      add(mention, { kind: 'chapter', id: slug, title, section: mention.section });
  for (const lesson of facts.lessons) {
    const { slug, title, mentions, links } = lesson;
    const use: Use = { kind: 'lesson', id: slug, title };
    // Pupils are sent to pages by links: these count in lessons, and in no other text.
    for (const { section, ...named } of [...mentions, ...links]) add(named, { ...use, section });
    for (const reference of referencesIn('lesson', { ...lesson })) add(reference, use);
  }
  for (const { slug, title, mentions } of facts.pages)
    for (const mention of mentions)
      add(mention, { kind: 'page', id: slug, title, section: mention.section });
  for (const kind of factKinds) {
    const { titleOf } = kindOf(kind);
    for (const entry of entriesOf(facts, kind).list) {
      const use: Use = { kind, id: entry.id, title: titleOf(entry) ?? entry.id };
      for (const reference of referencesIn(kind, entry)) add(reference, use);
    }
  }
  return { of: (kind, id) => [...(uses.get(`${kind} ${id}`)?.values() ?? [])] };
}
