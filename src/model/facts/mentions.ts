import { isSection, namingOf, type ComponentName } from '../components.ts';
import type { FactKind, Kind } from '../kinds.ts';
import { shownAt } from '../routes.ts';
import { attributeOf, readMdx, type Component, type MdxTree } from '../read/mdx.ts';

/** One entry named in a text, and where. */
export interface Mention extends Pick<Component, 'section' | 'start' | 'line' | 'column'> {
  component: ComponentName;
  attribute: string;
  kind: FactKind;
  id: string;
  /**
   * Offset of the id in the text, in UTF-16 code units; undefined where it is written with escapes.
   */
  idStart: number | undefined;
  /** The passages of a source that a citation means. */
  passages: string[];
  /**
   * The number of the entry among those that its component names, by first mention, and which
   * mention of it this is; both from 1. For a citation: the number of its note.
   */
  note: number;
  use: number;
}

/** What a list of ids is made of: `zangilan, jabrayil`. */
const listed = /[^\s,]+/g;

/** The ids of such a list. */
export const idsIn = (value = ''): string[] => value.match(listed) ?? [];

function mentionsIn(
  text: string,
  { name, attributes, section, start, line, column }: Component,
): Omit<Mention, 'note' | 'use'>[] {
  const naming = namingOf(name);
  const { value = '', written } = attributes.find((one) => one.name === naming?.attribute) ?? {};
  if (!naming) return [];
  const passages = idsIn(attributes.find((one) => one.name === 'passage')?.value);
  const typed = written ? [...text.slice(written.start, written.end).matchAll(listed)] : [];
  return [...value.matchAll(listed)].map(([id], index) => {
    const own = typed[index]?.[0] === id ? typed[index].index : undefined;
    return {
      ...naming,
      component: name as ComponentName,
      id,
      section,
      start,
      line,
      column,
      idStart: written && own !== undefined ? written.start + own : undefined,
      passages,
    };
  });
}

/** In the order of the text. */
export function mentionsOf({ text, components }: MdxTree): Mention[] {
  /** By component, how often each id was named so far. */
  const uses = new Map<string, Map<string, number>>();
  return [...components.values()]
    .flatMap((component) => mentionsIn(text, component))
    .map((mention) => {
      const known = uses.get(mention.component) ?? new Map<string, number>();
      const use = (known.get(mention.id) ?? 0) + 1;
      uses.set(mention.component, known.set(mention.id, use));
      return { ...mention, note: [...known.keys()].indexOf(mention.id) + 1, use };
    });
}

/** A note of a text: a source, the passages of it that are meant, and how often it is cited. */
interface Note {
  source: string;
  passages: string[];
  note: number;
  uses: number;
}

/** The notes of a text, by their numbers. */
export function notesOf(mentions: readonly Mention[]): Note[] {
  const citations = mentions.filter(({ component }) => component === 'Cite');
  return [...Map.groupBy(citations, ({ note }) => note)].map(([note, all]) => ({
    source: all[0]?.id ?? '',
    passages: [...new Set(all.flatMap(({ passages }) => passages))],
    note,
    uses: all.length,
  }));
}

/** At 200 words a minute, at least one. */
function readingMinutes({ nodes }: MdxTree): number {
  const words = nodes
    .flatMap((node) => (node.type === 'text' ? [node.value] : []))
    .join(' ')
    .match(/[\p{L}\p{N}’'-]+/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / 200));
}

/** What a link of a text leads to, where that is an entry or a text of this site. */
interface Linked {
  kind: Kind;
  id: string;
  section: string | undefined;
}

/** What a text names, the sections it is made of, and how long it takes to read. */
export interface TextFacts {
  mentions: Mention[];
  links: Linked[];
  sections: { id: string; title: string }[];
  minutes: number;
}

/**
 * Of a text that is not MDX it knows nothing; that it cannot be built is for the build to say.
 *
 * @param body - without its frontmatter
 */
export function textFacts(body: string): TextFacts {
  const tree = readMdx(body);
  if (!tree) return { mentions: [], links: [], sections: [], minutes: 1 };
  const sections = [...tree.components.values()]
    .filter(({ name }) => isSection(name))
    .map((section) => ({
      id: attributeOf(section, 'id') ?? '',
      title: attributeOf(section, 'title') ?? '',
    }));
  const links = tree.links.flatMap(({ url, section }) => {
    const shown = shownAt(url);
    return shown ? [{ ...shown, section }] : [];
  });
  return { mentions: mentionsOf(tree), links, sections, minutes: readingMinutes(tree) };
}
