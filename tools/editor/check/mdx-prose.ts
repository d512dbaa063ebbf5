import { attributesOf } from '../../../src/model/components.ts';
import {
  attributeOf,
  childrenOf,
  spanOf,
  type Component,
  type MdxNode,
  type MdxTree,
} from '../../../src/model/read/mdx.ts';
import { positionAt } from '../../../src/model/read/positions.ts';
import { offsetInFile } from './align.ts';
import type { MdxFile } from '../../../src/model/read/content.ts';
import type { Spot } from '../../../src/model/read/positions.ts';
import type { Passage } from './prose.ts';

const spokenOf = (component: string): string | undefined =>
  Object.entries(attributesOf(component) ?? {}).find(([, { prose }]) => prose)?.[0];

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
    for (const { text, start } of list) {
      if (offset < before + text.length) {
        const at = offsetInFile(text, offset - before, file.text, start, 'mdx');
        return { file: file.file, field, ...positionAt(file.text, at) };
      }
      before += text.length;
    }
    return { file: file.file, field, ...positionAt(file.text, list.at(-1)?.start ?? 0) };
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

function attributePassage(
  file: MdxFile,
  section: string,
  { name, attributes }: Component,
): Passage | undefined {
  const spoken = spokenOf(name);
  const { value, written } = attributes.find((one) => one.name === spoken) ?? {};
  return value !== undefined && written
    ? passage(file, section, `<${name} ${spoken}>`, [{ text: value, start: written.start }])
    : undefined;
}

/** Paragraphs below the frontmatter, and the titles, questions and captions of components. */
export function mdxPassages(file: MdxFile): Passage[] {
  const { tree } = file;
  if (!tree) return [];
  const found: Passage[] = [];
  const read = (node: MdxNode, section: string, inBlock: boolean): void => {
    let inside = section;
    const component = tree.components.get(node);
    if (component) {
      if (component.name === 'Section') inside = attributeOf(component, 'id') ?? '';
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
