import { isScalar } from 'yaml';
import { attributesOf, isSection } from '../../../src/model/components.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import {
  attributeOf,
  childrenOf,
  spanOf,
  type Component,
  type MdxNode,
  type MdxTree,
} from '../../../src/model/read/mdx.ts';
import { offsetAt, positionAt, type Spot } from '../../../src/model/read/positions.ts';
import { textFieldsOf, valuesAt } from '../../../src/model/references.ts';
import { offsetInFile, type Notation } from './align.ts';
import type { Content, FactFile, MdxFile } from '../../../src/model/read/content.ts';
import { entriesIn, type Entry } from '../../../src/model/read/entries.ts';

/** One piece of prose as readers see it: a field, a paragraph, a heading, a caption. */
export interface Passage {
  kind: Kind;
  /** Id of the entry, or slug of the text. */
  id: string;
  /** What holds it: `reasoning`, `views.0.view`, `<Section title>`; `text` below a frontmatter. */
  field: string;
  /** Whether the words are the site's own: titles and names are written as others write them. */
  own: boolean;
  /** The words without markup. A number set by `<Number>` is `0`, a note is nothing. */
  text: string;
  /** Id of the section that it stands in; the empty text before the first. */
  section?: string;
  /** Where the letter at an offset of `text` was typed. */
  spot: (offset: number) => Spot;
}

/** Fields whose words are other people's. */
const names: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  source: ['title', 'author.*', 'publisher'],
  place: ['names.en', 'names.az', 'names.hy', 'names.fa', 'names.ru', 'names.tr', 'also.*'],
  term: ['term', 'also.*'],
};

/**
 * Which fields of a kind hold prose (keys from the entry down, `*` for each item of a list), read
 * from its schema, so that a new field is checked from its first day.
 */
export const proseFields = (kind: Kind): { path: readonly string[]; own: boolean }[] =>
  textFieldsOf(kind)
    .filter(({ prose }) => prose)
    .map(({ path }) => ({ path, own: !names[kind]?.includes(path.join('.')) }));

const notations: Readonly<Record<string, Notation>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

/** Where a scalar's text starts: behind its quotation mark, or behind the line with `>-`. */
function textStart(file: string, start: number, type: string | undefined): number {
  if (type?.startsWith('QUOTE')) return start + 1;
  return type?.startsWith('BLOCK') ? file.indexOf('\n', start) + 1 : start;
}

function spotIn({ file, at, yaml, text }: Entry, path: readonly PropertyKey[], offset: number) {
  const spot = at(...path);
  const node = yaml.document.getIn([...yaml.path, ...path], true);
  if (!isScalar(node)) return { ...spot, line: 1, column: 1 };
  const start = textStart(file.text, offsetAt(file.text, spot.line, spot.column), node.type);
  const notation = notations[node.type ?? ''] ?? 'bare';
  const typed = offsetInFile(text(...path) ?? '', offset, file.text, start, notation);
  return { ...spot, ...positionAt(file.text, typed) };
}

const entryPassages = (entry: Entry): Passage[] =>
  proseFields(entry.kind).flatMap(({ path: pattern, own }) =>
    [...valuesAt(entry.value, pattern)].flatMap(({ path, value: text }) => {
      if (typeof text !== 'string') return [];
      const { kind, id } = entry;
      const spot = (offset: number): Spot => spotIn(entry, path, offset);
      return [{ kind, id, field: path.join('.'), own, text, spot }];
    }),
  );

/** What stands for a component without words of its own: a number is one word, a note none. */
const standsFor: Readonly<Record<string, string>> = { Number: '0' };

const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** Words, and the offset in the file at which they were typed. */
interface Piece {
  text: string;
  start: number;
}

function pieces(node: MdxNode, tree: MdxTree): Piece[] {
  const { start } = spanOf(node);
  if (node.type === 'text') return [{ text: node.value, start }];
  if (node.type === 'break') return [{ text: ' ', start }];
  const children = childrenOf(node);
  const component = tree.components.get(node);
  if (component && children.length === 0) return [{ text: standsFor[component.name] ?? '', start }];
  return children.flatMap((child) => pieces(child, tree));
}

function passage(file: MdxFile, section: string, field: string, list: Piece[]): Passage {
  const spot = (offset: number): Spot => {
    let before = 0;
    let at = list.at(-1)?.start ?? 0;
    for (const { text, start } of list) {
      if (offset < before + text.length) {
        at = offsetInFile(text, offset - before, file.text, start, 'mdx');
        break;
      }
      before += text.length;
    }
    return { file: file.file, field, ...positionAt(file.text, at) };
  };
  return {
    kind: file.kind,
    id: file.slug,
    field,
    own: true,
    text: list.map(({ text }) => text).join(''),
    section,
    spot,
  };
}

/** The words between the tags of a component, and where each letter of them was typed. */
export function wordsWithin(file: MdxFile, node: MdxNode): Pick<Passage, 'text' | 'spot'> {
  const { tree } = file;
  const name = tree?.components.get(node)?.name ?? '';
  return passage(file, '', `<${name}>`, tree ? pieces(node, tree) : []);
}

function attributePassage(
  file: MdxFile,
  section: string,
  { name, attributes }: Component,
): Passage | undefined {
  const [spoken] = Object.entries(attributesOf(name) ?? {}).find(([, { prose }]) => prose) ?? [];
  const { value, written } = attributes.find((one) => one.name === spoken) ?? {};
  return value !== undefined && written
    ? passage(file, section, `<${name} ${spoken}>`, [{ text: value, start: written.start }])
    : undefined;
}

/** Paragraphs below the frontmatter, and the titles, questions and captions of components. */
function mdxPassages(file: MdxFile): Passage[] {
  const { tree } = file;
  if (!tree) return [];
  const found: Passage[] = [];
  const read = (node: MdxNode, section: string, inBlock: boolean): void => {
    let inside = section;
    const component = tree.components.get(node);
    if (component) {
      if (isSection(component.name)) inside = attributeOf(component, 'id') ?? '';
      const spoken = attributePassage(file, inside, component);
      if (spoken) found.push(spoken);
    }
    // A component with words right in it, such as a question on one line, is a block too.
    const children = childrenOf(node);
    const block =
      blocks.has(node.type) ||
      (node.type === 'mdxJsxFlowElement' && children.some(({ type }) => type === 'text'));
    if (block && !inBlock) found.push(passage(file, inside, 'text', pieces(node, tree)));
    for (const child of children) read(child, inside, inBlock || block);
  };
  read(tree.root, '', false);
  return found;
}

/** By file: content that is checked a second time shares the files that have not changed. */
const known = new WeakMap<FactFile | MdxFile, Passage[]>();

function passagesIn(file: FactFile | MdxFile): Passage[] {
  const passages = known.get(file) ?? [
    ...entriesIn(file).flatMap(entryPassages),
    ...('slug' in file ? mdxPassages(file) : []),
  ];
  known.set(file, passages);
  return passages;
}

export const passagesOf = ({ facts, mdx }: Content): Passage[] =>
  [...facts, ...mdx].flatMap(passagesIn);

export const ownPassagesOf = (content: Content): Passage[] =>
  passagesOf(content).filter(({ own }) => own);
