import { visit } from 'unist-util-visit';
import { attributesOf, components } from '../../../../src/model/components.ts';
import type { MdxFile } from '../content.ts';
import type { MdxElement } from '../mdx.ts';
import { didYouMean } from '../nearest.ts';
import type { Report, Rule } from '../rule.ts';

function checkElement(
  element: MdxElement,
  at: { file: string; line: number; column: number },
  report: Report,
): void {
  const name = element.name ?? '';
  const known = attributesOf(name);
  if (!known) {
    report({
      ...at,
      message: `there is no component <${name}>`,
      hint: didYouMean(
        name,
        Object.keys(components),
        `use one of ${Object.keys(components).join(', ')}`,
      ),
    });
    return;
  }
  const given = new Set<string>();
  for (const attribute of element.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value !== 'string')
    ) {
      report({
        ...at,
        message: `<${name}> has an attribute in braces`,
        hint: 'content holds no code: write the attribute as text in quotation marks',
      });
    } else if (!(attribute.name in known)) {
      report({
        ...at,
        message: `<${name}> has no attribute "${attribute.name}"`,
        hint: didYouMean(
          attribute.name,
          Object.keys(known),
          `it takes ${Object.keys(known).join(', ') || 'none'}`,
        ),
      });
    } else given.add(attribute.name);
  }
  for (const [attribute, { required }] of Object.entries(known)) {
    if (required && !given.has(attribute))
      report({
        ...at,
        message: `<${name}> lacks the attribute "${attribute}"`,
        hint: `write <${name} ${attribute}="…">`,
      });
  }
}

function checkFile({ file, tree }: MdxFile, report: Report): void {
  if (!tree) return;
  visit(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const at = { file, line, column };
    if (node.type === 'mdxjsEsm')
      report({
        ...at,
        message: 'content may not import or export anything',
        hint: 'remove the line; components are there without imports',
      });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report({
        ...at,
        message: `content may not hold an expression in braces: {${node.value.slice(0, 40)}}`,
        hint: 'write the text itself; a brace that is meant as text is written \\{',
      });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      checkElement(node, at, report);
  });
}

/**
 * Content is data: no import, no export, no expression, no component that is not offered, so that a
 * text can never run code.
 */
export const codeRule: Rule = {
  name: 'code-in-content',
  check({ mdx }, report) {
    for (const file of mdx) checkFile(file, report);
  },
};
