import {
  attributesOf,
  components,
  showsWords,
  type Attribute,
} from '../../../../src/model/components.ts';
import { idsIn } from '../../../../src/model/facts/mentions.ts';
import { inPlaceOfTag } from '../../../../src/model/read/mdx-errors.ts';
import { childrenOf, spanOf } from '../../../../src/model/read/mdx.ts';
import {
  componentsOf,
  didYouMean,
  nodesOf,
  type Report,
  type Rule,
  type Spot,
  type TextComponent,
} from '../rule.ts';

type Written = TextComponent['attributes'][number];

/** What the page takes to the letter: one id with nothing beside it, a number, a certain word. */
function checkValue(
  component: TextComponent,
  { name: attribute, value = '', written }: Written,
  { names, several, form }: Attribute,
  report: Report,
): void {
  const { name } = component;
  const at = component.at(attribute);
  const tag = (id: string): string => `<${name} ${attribute}="${id}"`;
  const ids = idsIn(value);
  if (form && !form[0].test(value))
    report(at, `"${value}" is none of what it can be`, `write ${form[1]}`);
  if (names === undefined || several || (ids.length === 1 && ids[0] === value)) return;
  const [id = '…'] = ids;
  if (ids.length > 1)
    report(
      at,
      `one ${names} must be named here, and ${ids.length} are: "${value}"`,
      `write the component once for each: ${ids.map((one) => `${tag(one)} …`).join(', then ')}`,
    );
  else if (ids.length === 1)
    report(
      at,
      `a space or comma stands beside the id "${id}", as when it was pasted`,
      `write ${attribute}="${id}"`,
      written && { ...written, text: id },
    );
  else report(at, `no ${names} is named`, `write ${tag('…')}`);
}

/** Words between the tags of a component that shows none. */
function checkWords({ name, node, text }: TextComponent, at: Spot, report: Report): void {
  const [first] = childrenOf(node);
  const last = childrenOf(node).at(-1);
  if (showsWords(name) || !first || !last) return;
  const lost = text.text.slice(spanOf(first).start, spanOf(last).end).trim();
  if (lost === '') return;
  report(
    at,
    `readers would not see what stands between <${name}> and </${name}>: ${lost.slice(0, 40)}`,
    `end the tag itself, <${name} … />, and put the words before or behind it`,
  );
}

function checkComponent(component: TextComponent, report: Report): void {
  const { name, attributes } = component;
  const at = component.at();
  const known = attributesOf(name);
  if (!known) {
    const names = Object.keys(components);
    const sameName = names.find((one) => one.toLowerCase() === name.toLowerCase());
    const hint = sameName
      ? `did you mean "${sameName}"?`
      : didYouMean(name, names, `use one of ${names.join(', ')}`);
    report(at, `there is no component <${name}>`, inPlaceOfTag(name) ?? hint);
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
    else if (given.has(attribute.name))
      report(
        at,
        `<${name}> has the attribute "${attribute.name}" twice`,
        'keep the one that is meant',
      );
    else {
      given.add(attribute.name);
      checkValue(component, attribute, known[attribute.name] ?? {}, report);
    }
  }
  checkWords(component, at, report);
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
          node.value.startsWith('/*')
            ? 'a remark that readers are not to see has no place in a text: take it out'
            : 'write the text itself; a brace that is meant as text is written \\{',
        );
    }
    for (const component of componentsOf(content)) checkComponent(component, report);
  },
};
