import { attributesOf, components } from '../../../../src/model/components.ts';
import {
  componentsOf,
  didYouMean,
  nodesOf,
  type Report,
  type Rule,
  type Spot,
  type TextComponent,
} from '../rule.ts';

function checkComponent({ name, attributes }: TextComponent, at: Spot, report: Report): void {
  const known = attributesOf(name);
  if (!known) {
    const names = Object.keys(components);
    const hint = didYouMean(name, names, `use one of ${names.join(', ')}`);
    report(at, `there is no component <${name}>`, hint);
    return;
  }
  const takes = Object.keys(known);
  const given = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.inBraces)
      report(
        at,
        `<${name}> has an attribute in braces`,
        'content holds no code: write the attribute as text in quotation marks',
      );
    else if (!(attribute.name in known))
      report(
        at,
        `<${name}> has no attribute "${attribute.name}"`,
        didYouMean(attribute.name, takes, `it takes ${takes.join(', ') || 'none'}`),
      );
    else given.add(attribute.name);
  }
  for (const [attribute, { required }] of Object.entries(known))
    if (required && !given.has(attribute))
      report(
        at,
        `<${name}> lacks the attribute "${attribute}"`,
        `write <${name} ${attribute}="…">`,
      );
}

export const codeRule: Rule = {
  name: 'code-in-content',
  check(content, report) {
    for (const { node, at } of nodesOf(content)) {
      if (node.type === 'mdxjsEsm')
        report(
          at,
          'content may not import or export anything',
          'remove the line; components are there without imports',
        );
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
        report(
          at,
          `content may not hold an expression in braces: {${node.value.slice(0, 40)}}`,
          'write the text itself; a brace that is meant as text is written \\{',
        );
    }
    for (const component of componentsOf(content))
      checkComponent(component, component.at(), report);
  },
};
