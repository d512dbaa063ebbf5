import { entriesOf } from '../entries.ts';
import { references } from '../ids.ts';
import type { Rule } from '../rule.ts';

const paragraphs = Array.from({ length: 39 }, (_, index) => index + 1);

/**
 * Every paragraph of the op-ed is retold and covered by a chapter, and every claim is discussed in
 * one.
 */
export const coverageRule: Rule = {
  name: 'coverage',
  across: true,
  check(content, report) {
    const chapters = content.mdx.filter(({ kind }) => kind === 'chapter');
    const covered = new Set(
      chapters.flatMap(({ data }) => (Array.isArray(data['paragraphs']) ? data['paragraphs'] : [])),
    );
    const retold = new Set(
      content.facts
        .filter(({ kind }) => kind === 'paragraph')
        .flatMap(({ entries }) => entries.map(({ value }) => value['number'])),
    );
    for (const number of paragraphs) {
      if (!covered.has(number)) {
        report({
          file: 'content/chapters',
          line: 1,
          column: 1,
          message: `no chapter covers paragraph ${number} of the op-ed`,
          hint: `add ${number} to "paragraphs" in the frontmatter of the chapter that discusses it`,
        });
      }
      if (!retold.has(number)) {
        report({
          file: 'content/facts/paragraphs.yaml',
          line: 1,
          column: 1,
          message: `paragraph ${number} of the op-ed is not retold`,
          hint: `add an entry with "number: ${number}"`,
        });
      }
    }
    const discussed = new Set(
      references(content)
        .filter(({ kind, file }) => kind === 'claim' && file.startsWith('content/chapters/'))
        .map(({ id }) => id),
    );
    for (const { id, at } of entriesOf(content, 'claim')) {
      if (id === '' || discussed.has(id)) continue;
      report({
        ...at('id'),
        message: `no chapter discusses the claim "${id}"`,
        hint: `place <Claim id="${id}" /> where it is discussed`,
      });
    }
  },
};
