import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { oddCharacter } from '../../../src/model/read/characters.ts';
import type { ReadingProblem } from '../../../src/model/read/reading.ts';
import { overLimit, tooDeep } from './mdx-limits.ts';
import { mdxWords } from './mdx-words.ts';

export type MdxTree = Root;
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
type MdxNode = RootContent;

const isElement = (node: MdxTree | MdxNode): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const parser = unified().use(remarkParse).use(remarkMdx);

interface ParseError {
  reason?: string;
  message: string;
  place?: { line: number; column: number } | { start: { line: number; column: number } };
}

/**
 * Where a parser gave up. What it says of a tag ("(3:1-3:17)", or "3:1:" at the start) is nearer
 * than the place of what holds the tag.
 */
function placeOf({ place, message }: ParseError): { line: number; column: number } {
  const said = /\((\d+):(\d+)-\d+:\d+\)|^(\d+):(\d+):/
    .exec(message)
    ?.filter((part) => part !== undefined);
  if (said) return { line: Number(said[1]), column: Number(said[2]) };
  if (place) return 'start' in place ? place.start : place;
  return { line: 1, column: 1 };
}

/**
 * What the parser that builds the site makes of a text that must please both. It knows where a
 * brace was opened that is never closed.
 */
function buildError(text: string): ParseError | undefined {
  try {
    mdxToMdast(text);
    return undefined;
  } catch (error) {
    return error as ParseError;
  }
}

/** Odd characters that the file does not show, for they were typed by their names: `&#x202E;`. */
function hiddenCharacters(tree: MdxTree, text: string): ReadingProblem[] {
  const found: ReadingProblem[] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    const values =
      node.type === 'text'
        ? [node.value]
        : isElement(node)
          ? node.attributes.map(({ value }) => value)
          : [];
    if (!start || values.length === 0) return;
    const typed = text.slice(start.offset, end?.offset);
    if (!typed.includes('&') || oddCharacter(typed) !== undefined) return;
    const odd = values
      .map((value) => (typeof value === 'string' ? oddCharacter(value) : undefined))
      .find((one) => one !== undefined);
    if (odd === undefined) return;
    const { line, column } = start;
    found.push({
      rule: 'characters',
      line,
      column,
      message: `an invisible character is meant here (${odd})`,
      hint: 'take it out',
    });
  });
  return found;
}

/**
 * The syntax tree of an MDX text. Never throws, and takes no longer than some seconds over whatever
 * it is given.
 *
 * @param report - called with what is wrong and where
 * @returns undefined when the text is not MDX
 */
export function readMdx(
  text: string,
  report: (problem: ReadingProblem) => void,
): MdxTree | undefined {
  const limit = overLimit(text);
  if (limit) {
    report(limit);
    return undefined;
  }
  let tree: MdxTree;
  try {
    tree = parser.parse(text);
  } catch (error) {
    const problem = error as ParseError;
    const atEnd = /end of file/.test(problem.message) ? buildError(text) : undefined;
    report({
      rule: 'mdx',
      ...placeOf(atEnd ?? problem),
      ...mdxWords(problem.reason ?? problem.message),
    });
    return undefined;
  }
  const deep = tooDeep(tree);
  if (deep) {
    const { line = 1, column = 1 } = deep.position?.start ?? {};
    report({
      rule: 'mdx',
      line,
      column,
      message: 'too much stands inside one another here',
      hint: 'close each part before the next begins',
    });
    return undefined;
  }
  const refused = buildError(text);
  if (refused) report({ rule: 'mdx', ...placeOf(refused), ...mdxWords(refused.message) });
  for (const problem of hiddenCharacters(tree, text)) report(problem);
  return tree;
}

/** Every component in a text, in order. */
export function elements(tree: MdxTree): MdxElement[] {
  const found: MdxElement[] = [];
  visit(tree, (node) => {
    if (isElement(node)) found.push(node);
  });
  return found;
}

/** The literal value of an attribute; undefined when it is missing or not literal. */
export function attributeOf(element: MdxElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}
