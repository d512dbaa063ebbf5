import type { Node, Parent } from 'unist';
import { attributesOf } from '../../../src/model/components.ts';
import { offsetInFile } from './align.ts';
import type { MdxFile } from './content.ts';
import type { Spot } from './entries.ts';
import { offsetAt, positionAt } from '../../../src/model/read/positions.ts';
import { attributeOf, type MdxElement } from './mdx.ts';
import type { Passage } from './prose.ts';

/** The attribute of a component that readers read. */
const spokenOf = (component: string | null): string | undefined =>
  Object.entries(attributesOf(component) ?? {}).find(([, { prose }]) => prose)?.[0];

/**
 * What stands in a text for a component that has no words of its own: a number is one word, a note
 * none.
 */
const standsFor: Readonly<Record<string, string>> = { Number: '0' };

/** Kinds of node that are one piece of prose. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

interface Piece {
  text: string;
  line: number;
  column: number;
}

const isElement = (node: Node): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const childrenOf = (node: Node): Node[] => (node as Partial<Parent>).children ?? [];

/** The words of a block in order, each piece with where it starts. */
function pieces(node: Node): Piece[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  if (node.type === 'text')
    return [{ text: (node as Node & { value: string }).value, line, column }];
  if (node.type === 'break') return [{ text: ' ', line, column }];
  const children = childrenOf(node);
  if (isElement(node) && children.length === 0)
    return [{ text: standsFor[node.name ?? ''] ?? '', line, column }];
  return children.flatMap(pieces);
}

function passage(file: MdxFile, section: string, field: string, list: Piece[]): Passage {
  const spot = (offset: number): Spot => {
    let before = 0;
    for (const { text, line, column } of list) {
      if (offset < before + text.length)
        return {
          file: file.file,
          field,
          ...positionAt(
            file.text,
            offsetInFile(
              text,
              offset - before,
              file.text,
              offsetAt(file.text, line, column),
              'mdx',
            ),
          ),
        };
      before += text.length;
    }
    const { line = 1, column = 1 } = list.at(-1) ?? {};
    return { file: file.file, field, line, column };
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

/**
 * The attribute of a component that readers read, as a piece that starts behind its quotation mark.
 */
function attributePiece(element: MdxElement, file: MdxFile): Piece | undefined {
  const name = spokenOf(element.name);
  const attribute = element.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === name,
  );
  if (typeof attribute?.value !== 'string' || !attribute.position) return undefined;
  const { line, column } = attribute.position.start;
  const from = offsetAt(file.text, line, column);
  const mark = file.text.slice(from).search(/["']/);
  return { text: attribute.value, ...positionAt(file.text, from + mark + 1) };
}

/**
 * The prose of a chapter or page after its frontmatter: paragraphs, and the titles, questions and
 * captions of components.
 */
export function mdxPassages(file: MdxFile): Passage[] {
  if (!file.tree) return [];
  const found: Passage[] = [];
  const read = (node: Node, section: string, inBlock: boolean): void => {
    let inside = section;
    if (isElement(node)) {
      const piece = attributePiece(node, file);
      if (node.name === 'Section') inside = attributeOf(node, 'id') ?? '';
      if (piece)
        found.push(passage(file, inside, `<${node.name} ${spokenOf(node.name)}>`, [piece]));
    }
    // A component with words right in it, such as a question on one line, is a block too.
    const children = childrenOf(node);
    const block =
      blocks.has(node.type) ||
      (node.type === 'mdxJsxFlowElement' && children.some(({ type }) => type === 'text'));
    if (block && !inBlock) found.push(passage(file, inside, 'text', pieces(node)));
    for (const child of children) read(child, inside, inBlock || block);
  };
  read(file.tree, '', false);
  return found;
}
