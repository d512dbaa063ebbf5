import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export type MdxTree = Root;
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type MdxNode = RootContent;

const parser = unified().use(remarkParse).use(remarkMdx);

interface ParseError {
  reason?: string;
  message: string;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
}

/** Where the parser gave up. For a component that is never closed it says so in its message only: "(3:1-3:17)". */
function placeOf({ place, message }: ParseError): { line: number; column: number } {
  if (place) return 'start' in place ? place.start : place;
  const [, line = '1', column = '1'] = /\((\d+):(\d+)-\d+:\d+\)/.exec(message) ?? [];
  return { line: Number(line), column: Number(column) };
}

/**
 * The syntax tree of an MDX text.
 *
 * @param report - called once when the text is not MDX, with what the parser says and where
 * @returns undefined when the text is not MDX
 */
export function readMdx(text: string, report: (message: string, line: number, column: number) => void): MdxTree | undefined {
  try {
    return parser.parse(text);
  } catch (error) {
    const problem = error as ParseError;
    const { line, column } = placeOf(problem);
    report(problem.reason ?? problem.message, line, column);
    return undefined;
  }
}

/** Every component in a text, in order. */
export function elements(tree: MdxTree): MdxElement[] {
  const found: MdxElement[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(node);
  });
  return found;
}

/** The literal value of an attribute; undefined when it is missing or not literal. */
export function attributeOf(element: MdxElement, name: string): string | undefined {
  const found = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
