import { attributeOf, placeOf } from '../../../../src/model/read/mdx.ts';
import type { Rule } from '../rule.ts';

/** Ids that pages use for parts of their own. */
const taken = {
  chapter: new Set([
    'content',
    'minute',
    'check-yourself',
    'claims',
    'where-and-when',
    'notes',
    'changes',
  ]),
  page: new Set(['content', 'notes']),
};

/**
 * Every heading is a `<Section>` with a short id of its own, so that links to it last; every
 * chapter ends with `<CheckYourself>`.
 */
export const sectionsRule: Rule = {
  name: 'sections',
  check({ mdx }, report) {
    for (const { file, kind, tree } of mdx) {
      if (!tree) continue;
      const seen = new Set<string>();
      const components = [...tree.components.values()];
      for (const section of components.filter(({ name }) => name === 'Section')) {
        const id = attributeOf(section, 'id') ?? '';
        const { line, column } = section;
        const at = { file, line, column };
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
          report({
            ...at,
            message: `"${id}" is no section id`,
            hint: 'use lower-case letters, digits and hyphens, such as "the-bridges"',
          });
        if (seen.has(id))
          report({
            ...at,
            message: `the section id "${id}" stands twice in this file`,
            hint: 'give each section an id of its own',
          });
        if (taken[kind].has(id))
          report({
            ...at,
            message: `the section id "${id}" is used by the page itself`,
            hint: 'choose another',
          });
        seen.add(id);
      }
      for (const node of tree.nodes) {
        if (node.type !== 'heading') continue;
        report({
          file,
          ...placeOf(node),
          message:
            'a heading of Markdown has no permanent id: a link to it breaks when its words change',
          hint: 'write <Section id="short-name" title="…"> … </Section>, or begin the paragraph with **a few words**',
        });
      }
      if (kind === 'chapter' && !components.some(({ name }) => name === 'CheckYourself')) {
        report({
          file,
          line: 1,
          column: 1,
          message: 'the chapter has no <CheckYourself>',
          hint: 'end it with <CheckYourself> and two to four <Question ask="…"> … </Question>',
        });
      }
    }
  },
};
