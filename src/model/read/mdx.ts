import { mdxToMdast, type MdastNode } from 'satteri';
import { isSection } from '../components.ts';
import { oddCharacter } from './characters.ts';
import { hintOf, mdxProblem } from './mdx-errors.ts';
import { overLimit } from './mdx-limits.ts';
import { readTag, TagFault, type WrittenAttribute } from './mdx-tags.ts';
import type { Position } from './positions.ts';
import type { ReadingProblem } from './reading.ts';

// The one reader of MDX, on the parser that builds the site (Sätteri), so that nothing is checked
// otherwise than it is built. Tried against remark on some thousand broken texts: positions are the
// same, in UTF-16 code units; it takes 1 ms for a chapter, where remark took 15. What it lacks is
// made up for here and beside: it does not say where an attribute stands (mdx-tags.ts), says little
// of a broken tag (mdx-errors.ts), can be taken down by code in braces (mdx-limits.ts), and lets
// emphasis end within a component.

export type MdxNode = MdastNode;
type Element = Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isElement = (node: MdxNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

interface Attribute {
  /** Empty for `{...spread}`. */
  name: string;
  /** Escapes undone; undefined where there is none, or code in braces. */
  value: string | undefined;
  inBraces: boolean;
  /** Offsets of what stands between its quotation marks. */
  written?: { start: number; end: number };
}

/** Offsets are those of the file, in UTF-16 code units. */
export interface Component extends Position {
  /** Empty for a fragment. */
  name: string;
  attributes: readonly Attribute[];
  /** The id of the last section that begins before it: the one it stands in, or right below. */
  section: string | undefined;
  start: number;
  end: number;
}

/** A link, or the definition of one. */
export interface Link extends Position {
  url: string;
  /** Offset of the address; undefined where it is not written as it is meant. */
  urlStart: number | undefined;
  /** The section that it stands in, by its id. */
  section: string | undefined;
  start: number;
}

/** The text of a chapter or page, taken apart. Offsets are those of the text as it was given. */
export interface MdxTree {
  text: string;
  root: MdxNode;
  /** What holds something stands before what it holds. */
  nodes: readonly MdxNode[];
  /** In the order of the text. */
  components: ReadonlyMap<MdxNode, Component>;
  links: readonly Link[];
}

type Report = (problem: ReadingProblem) => void;

/** Deeper than anything that walks a tree could follow, and than anybody writes. */
const deepest = 40;

export const childrenOf = (node: MdxNode): readonly MdxNode[] =>
  'children' in node ? node.children : [];

export function placeOf({ position }: MdxNode): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

export function spanOf({ position }: MdxNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Undefined when it is missing or not literal. */
export const attributeOf = ({ attributes }: Component, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** Empty where the tag cannot be read. */
function writtenValues(text: string, start: number): WrittenAttribute[] {
  try {
    return readTag(text, start).attributes;
  } catch (error) {
    if (error instanceof TagFault) return [];
    throw error;
  }
}

function readComponent(text: string, node: Element, section: string | undefined): Component {
  const { start, end } = spanOf(node);
  const written = writtenValues(text, start);
  const attributes = node.attributes.map((attribute): Attribute => {
    if (attribute.type !== 'mdxJsxAttribute') return { name: '', value: undefined, inBraces: true };
    const { name, value } = attribute;
    if (typeof value !== 'string')
      return { name, value: undefined, inBraces: value !== null && value !== undefined };
    const own = written[0]?.name === name ? written.shift() : undefined;
    return {
      name,
      value,
      inBraces: false,
      ...(own ? { written: { start: own.start, end: own.end } } : {}),
    };
  });
  return { ...placeOf(node), name: node.name ?? '', attributes, section, start, end };
}

/** The address stands behind the words of a link, or behind the colon of a definition. */
function readLink(
  text: string,
  node: Extract<MdxNode, { type: 'link' | 'definition' }>,
  section: string | undefined,
): Link {
  const { start, end } = spanOf(node);
  const last = childrenOf(node).at(-1);
  const from = last ? spanOf(last).end : start + text.slice(start, end).indexOf(']');
  const at = text.slice(0, end).indexOf(node.url, from);
  return { ...placeOf(node), url: node.url, start, urlStart: at < 0 ? undefined : at, section };
}

function takeApart(text: string, root: MdxNode, report: Report): MdxTree | undefined {
  const nodes: MdxNode[] = [];
  const components = new Map<MdxNode, Component>();
  const links: Link[] = [];
  let section: string | undefined;
  let tooDeep: MdxNode | undefined;
  let sound = true as boolean;
  const say = (node: MdxNode, message: string, hint: string): void => {
    report({ rule: 'mdx', ...placeOf(node), message, hint });
    sound = false;
  };
  const take = (node: MdxNode, around: readonly MdxNode[]): void => {
    if (around.length > deepest) {
      tooDeep = node;
      return;
    }
    nodes.push(node);
    if (node.type === 'link' || node.type === 'definition')
      links.push(readLink(text, node, section));
    else if (isElement(node)) {
      const component = readComponent(text, node, section);
      components.set(node, component);
      if (isSection(component.name)) section = attributeOf(component, 'id') ?? '';
      // The parser lets emphasis end within a component.
      if (!/(?:<\/\s*[^<>]*|\/\s*)>$/.test(text.slice(component.start, component.end)))
        say(
          node,
          `expected a closing tag for \`<${component.name}>\` before the end of \`${around.at(-1)?.type ?? 'root'}\``,
          hintOf('Expected a closing tag'),
        );
    }
    for (const child of childrenOf(node)) take(child, [...around, node]);
  };
  take(root, []);
  if (tooDeep)
    say(
      tooDeep,
      'too much stands inside one another here',
      'close each part before the next begins',
    );
  return sound ? { text, root, nodes, components, links } : undefined;
}

/** Odd characters that were typed by their names: `&#x202E;`. */
function hiddenCharacters(text: string, { nodes, components }: MdxTree, report: Report): void {
  for (const node of nodes) {
    const values =
      node.type === 'text'
        ? [{ value: node.value, written: spanOf(node) }]
        : (components.get(node)?.attributes ?? []);
    for (const { value = '', written } of values) {
      const typed = text.slice(written?.start ?? 0, written?.end ?? 0);
      if (!typed.includes('&') || oddCharacter(typed) !== undefined) continue;
      const odd = oddCharacter(value);
      if (odd === undefined) continue;
      report({
        rule: 'characters',
        ...placeOf(node),
        message: `an invisible character is meant here (${odd})`,
        hint: 'take it out',
      });
      break;
    }
  }
}

/**
 * Never throws, and takes no longer than some seconds over whatever it is given.
 *
 * @param text - with spaces in place of the frontmatter, so that offsets are those of the file
 * @returns undefined when the text is not MDX
 */
export function readMdx(text: string, report: Report = () => undefined): MdxTree | undefined {
  const limit = overLimit(text);
  if (limit) {
    report(limit);
    return undefined;
  }
  let root: MdxNode;
  try {
    root = mdxToMdast(text);
  } catch (error) {
    report(mdxProblem(text, (error as Error).message));
    return undefined;
  }
  const tree = takeApart(text, root, report);
  if (tree) hiddenCharacters(text, tree, report);
  return tree;
}
