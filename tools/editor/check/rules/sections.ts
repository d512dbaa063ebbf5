import type { TextKind } from '../../../../src/model/kinds.ts';
import { isSection } from '../../../../src/model/components.ts';
import { chapterParts, lessonParts } from '../../../../src/model/parts.ts';
import { componentsOf, nodesOf, type Rule } from '../rule.ts';

/** Ids that pages use for parts of their own. */
const takenBy = (kind: TextKind): readonly string[] => [
  'content',
  ...(kind === 'chapter' ? chapterParts : kind === 'lesson' ? lessonParts : ['notes']),
];

export const sectionsRule: Rule = {
  name: 'sections',
  check(content, report) {
    const seen = new Set<string>();
    for (const { name, text, at, attribute } of componentsOf(content)) {
      if (!isSection(name)) continue;
      const id = attribute('id') ?? '';
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
        report(
          at(),
          `"${id}" is no section id`,
          'use lower-case letters, digits and hyphens, such as "the-bridges"',
        );
      if (seen.has(`${text.file} ${id}`))
        report(
          at(),
          `the section id "${id}" stands twice in this file`,
          'give each section an id of its own',
        );
      if (takenBy(text.kind).includes(id))
        report(at(), `the section id "${id}" is used by the page itself`, 'choose another');
      seen.add(`${text.file} ${id}`);
    }
    for (const { node, at } of nodesOf(content))
      if (node.type === 'heading')
        report(
          at,
          'a heading of Markdown has no permanent id: a link to it breaks when its words change',
          'write <Section id="short-name" title="…"> … </Section>, or begin the paragraph with **a few words**',
        );
    const checked = new Set(componentsOf(content, 'CheckYourself').map(({ text }) => text));
    for (const text of content.mdx)
      if (text.kind === 'chapter' && text.tree && !checked.has(text))
        report(
          { file: text.file, line: 1, column: 1 },
          'the chapter has no <CheckYourself>',
          'end it with <CheckYourself> and two to four <Question ask="…"> … </Question>',
        );
  },
};
