import { isSection } from '../../../../src/model/components.ts';
import { attributeOf, childrenOf, placeOf, type MdxNode } from '../../../../src/model/read/mdx.ts';
import type { MdxFile, Report, Rule } from '../rule.ts';

/** Components whose own heading is of level 2, as that of a section is. */
const isLevelTwo = (name: string | undefined): boolean =>
  isSection(name) || name === 'CheckYourself';

function checkFile({ file, tree }: MdxFile, report: Report): void {
  /** Of the last heading; the title of the page, which the frontmatter gives, is of level 1. */
  let level = 1;
  const read = (node: MdxNode, section: string | undefined): void => {
    const at = { file, ...placeOf(node) };
    let inside = section;
    if (node.type === 'heading') {
      if (node.depth === 1)
        report(
          at,
          'a heading of level 1 stands beside the title',
          'the title in the frontmatter is the only one; write a <Section>',
        );
      else if (node.depth === 2 && section !== undefined)
        report(
          at,
          `a heading of level 2 stands inside the section "${section}", whose title is of level 2 itself`,
          'close the section and write another <Section>',
        );
      else if (node.depth > level + 1)
        report(
          at,
          `the heading is of level ${node.depth}, but what stands above it is of level ${level}`,
          `write ${'#'.repeat(level + 1)}, so that no level is skipped`,
        );
      level = node.depth;
    }
    const component = tree?.components.get(node);
    if (component && isSection(component.name)) {
      inside = attributeOf(component, 'id') ?? '';
      if (section !== undefined)
        report(
          at,
          `the section "${inside}" stands inside the section "${section}"`,
          'close the first with </Section> before the second',
        );
      if (attributeOf(component, 'title')?.trim() === '')
        report(
          { ...at, field: '<Section title>' },
          `the section "${inside}" has an empty title`,
          'give it a title in a few words',
        );
    }
    if (isLevelTwo(component?.name)) level = 2;
    for (const child of childrenOf(node)) read(child, inside);
  };
  if (tree) read(tree.root, undefined);
}

export const headingsRule: Rule = {
  name: 'headings',
  check({ mdx }, report) {
    for (const file of mdx) checkFile(file, report);
  },
};
