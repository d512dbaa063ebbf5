import { isSection } from '../../../src/model/components.ts';
import { attributeOf, type Component } from '../../../src/model/read/mdx.ts';
import type { Content, MdxFile } from '../../../src/model/read/content.ts';
import { didYouMean, nearest } from '../../../src/model/read/nearest.ts';
import { allOf, checkStart, type Named } from '../check/before-writing.ts';
import { Refusal } from '../refusal.ts';
import { kindNames, kindOf, type Kind } from '../../../src/model/kinds.ts';
import { addressOf } from '../../../src/model/routes.ts';

/** What has an id of its own that can change. */
export type Renamed = Kind | 'section';

export const renamedKinds: readonly Renamed[] = [
  'section',
  ...kindNames.filter((kind) => !kindOf(kind).fixedIds),
];

/** What is to be renamed. */
export interface Target {
  kind: Renamed;
  from: string;
  to: string;
  /** For a section: the text that it stands in, its address and the component. */
  text?: MdxFile;
  home?: string;
  section?: Component;
}

/** The kind that a word means. */
export function readKind(word: string | undefined): Renamed {
  if (word === 'paragraph')
    throw new Refusal(
      'the paragraphs of the op-ed keep their numbers: p01 to p39 cannot be renamed',
    );
  const kind = renamedKinds.find((name) => name === word);
  if (kind) return kind;
  const list = `the kinds are ${renamedKinds.join(', ')}`;
  throw new Refusal(
    word === undefined
      ? list
      : `there is no kind "${word}"; ${didYouMean(word, renamedKinds, list)}`,
  );
}

/** Refuses an id that is none, that does not exist, or that is or was somebody else's. */
function checkIds(kind: Renamed, all: readonly Named[], from: string, to: string): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to))
    throw new Refusal(
      `"${to}" is no id: write lower-case letters, digits and single hyphens, such as "the-bridges"`,
    );
  if (from === to) throw new Refusal(`the ${kind} is already called "${to}"`);
  const ids = all.map(({ id }) => id);
  if (!ids.includes(from)) {
    const near = nearest(from, [...ids, ...all.flatMap(({ formerly }) => formerly)]);
    const moved = all.find(({ formerly }) => formerly.includes(near ?? from));
    const meant = near ? `did you mean "${near}"?` : 'look it up in content/';
    const hint = moved ? `it is now called "${moved.id}"` : meant;
    throw new Refusal(`there is no ${kind} "${from}"; ${hint}`);
  }
  if (ids.includes(to)) throw new Refusal(`there is a ${kind} "${to}" already; choose another id`);
  const owner = all.find(({ id, formerly }) => id !== from && formerly.includes(to));
  if (owner)
    throw new Refusal(
      `"${to}" is a former id of the ${kind} "${owner.id}", and links to it lead there; choose another id`,
    );
}

export const formerIds = (section: Component): string[] =>
  attributeOf(section, 'formerly')?.match(/[^\s,]+/g) ?? [];

function sectionTarget(content: Content, from: string, to: string): Target {
  const [slug = '', id = ''] = from.split('/');
  const [newSlug, newId = ''] = to.includes('/') ? to.split('/') : [slug, to];
  if (id === '')
    throw new Refusal('name a section as <chapter>/<section>, such as the-road/one-highway');
  if (newSlug !== slug)
    throw new Refusal(
      'a section cannot move to another chapter by a rename; give it a new id in the same one',
    );
  const slugs = content.mdx.map((file) => file.slug);
  const text = content.mdx.find((file) => file.slug === slug);
  if (!text?.tree)
    throw new Refusal(
      `there is no chapter or page "${slug}"; ${didYouMean(slug, slugs, `there are ${slugs.join(', ')}`)}`,
    );
  const sections = [...text.tree.components.values()].filter(({ name }) => isSection(name));
  const named = sections.map((section) => ({
    id: attributeOf(section, 'id') ?? '',
    formerly: formerIds(section),
  }));
  checkIds('section', named, id, newId);
  const section = sections.find((one) => attributeOf(one, 'id') === id);
  const home = addressOf(text.kind, text.slug);
  return { kind: 'section', from: id, to: newId, text, home, ...(section && { section }) };
}

/**
 * What is to be renamed, once it is sure that it may be.
 *
 * @throws Refusal that says why not
 */
export function readTarget(content: Content, kind: Renamed, from: string, to: string): Target {
  if (kind === 'section') return sectionTarget(content, from, to);
  checkIds(kind, allOf(content, kind), from, to);
  const entry = content.facts
    .filter((file) => file.kind === kind)
    .flatMap(({ entries }) => entries)
    .find(({ value }) => value.id === from);
  if (entry) checkStart(kind, entry.value, to);
  return { kind, from, to };
}
