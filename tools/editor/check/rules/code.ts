import { attributesOf, components } from '../../../../src/model/components.ts';
import { placeOf, type Component } from '../../../../src/model/read/mdx.ts';
import type { MdxFile } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import type { Report, Rule } from '../rule.ts';

function checkComponent(
  { name, attributes, line, column }: Component,
  file: string,
  report: Report,
): void {
  const at = { file, line, column };
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
  for (const attribute of attributes) {
    if (attribute.inBraces) {
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
  for (const node of tree?.nodes ?? []) {
    const at = { file, ...placeOf(node) };
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
    const component = tree?.components.get(node);
    if (component) checkComponent(component, file, report);
  }
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
