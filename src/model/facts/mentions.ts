import { namingOf, type ComponentName } from '../components.ts';
import type { FactKind } from '../kinds.ts';

/**
 * One entry named in a chapter: by which component, in which section, at which offset of the text.
 */
export interface Mention {
  component: ComponentName;
  kind: FactKind;
  id: string;
  /** Id of the section it stands in; undefined before the first one. */
  section: string | undefined;
  /** Offset of the id in the text, in UTF-16 code units. */
  offset: number;
}

export interface SectionMark {
  id: string;
  title: string;
  offset: number;
}

const tag = /<([A-Z][A-Za-z]*)\b((?:\s+[A-Za-z]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const attribute = /([A-Za-z]+)\s*=\s*(["'])(.*?)\2/gs;
function attributes(text: string, start: number): Map<string, { value: string; offset: number }> {
  const found = new Map<string, { value: string; offset: number }>();
  for (const match of text.matchAll(attribute)) {
    const [whole, name = '', quote = '', value = ''] = match;
    found.set(name, { value, offset: start + match.index + whole.indexOf(quote) + 1 });
  }
  return found;
}

/**
 * Every entry that a chapter names, in the order of the text, and the sections it is made of.
 * Content files hold no expressions, only literal attributes (the checker refuses others), so a
 * scan for tags is exact.
 *
 * @param body - the MDX text without its frontmatter
 */
export function readMentions(body: string): { mentions: Mention[]; sections: SectionMark[] } {
  const mentions: Mention[] = [];
  const sections: SectionMark[] = [];
  for (const match of body.matchAll(tag)) {
    const [whole, name = '', rest = ''] = match;
    const given = attributes(rest, match.index + whole.indexOf(rest));
    if (name === 'Section') {
      sections.push({
        id: given.get('id')?.value ?? '',
        title: given.get('title')?.value ?? '',
        offset: match.index,
      });
      continue;
    }
    const naming = namingOf(name);
    const list = naming && given.get(naming.attribute);
    if (!list) continue;
    const component = name as ComponentName;
    for (const part of list.value.matchAll(/[^\s,]+/g)) {
      mentions.push({
        component,
        kind: naming.kind,
        id: part[0],
        section: sections.at(-1)?.id,
        offset: list.offset + part.index,
      });
    }
  }
  return { mentions, sections };
}

/**
 * Numbers for citations: the same source keeps its number, and each use is counted, so that a note
 * can lead back to all of them.
 */
export class NoteNumbers {
  readonly #uses = new Map<string, { note: number; uses: number }>();

  /** The note's number and which use of it this is, both from 1. */
  next(source: string): { note: number; use: number } {
    const known = this.#uses.get(source) ?? { note: this.#uses.size + 1, uses: 0 };
    known.uses += 1;
    this.#uses.set(source, known);
    return { note: known.note, use: known.uses };
  }

  /** All notes so far, in order: source, number and number of uses. */
  list(): { source: string; note: number; uses: number }[] {
    return [...this.#uses].map(([source, { note, uses }]) => ({ source, note, uses }));
  }
}
