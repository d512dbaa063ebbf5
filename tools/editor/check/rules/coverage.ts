import { entriesOf, listAt, references, type Rule } from '../rule.ts';

export const coverageRule: Rule = {
  name: 'coverage',
  across: true,
  check(content, report) {
    const chapters = content.mdx.filter(({ kind }) => kind === 'chapter');
    const covered = new Set(chapters.flatMap(({ data }) => listAt(data, 'paragraphs')));
    const retold = new Set(entriesOf(content, 'paragraph').map(({ value }) => value.number));
    for (let number = 1; number <= 39; number++) {
      if (!covered.has(number))
        report(
          { file: 'content/chapters', line: 1, column: 1 },
          `no chapter covers paragraph ${number} of the op-ed`,
          `add ${number} to "paragraphs" in the frontmatter of the chapter that discusses it`,
        );
      if (!retold.has(number))
        report(
          { file: 'content/facts/paragraphs.yaml', line: 1, column: 1 },
          `paragraph ${number} of the op-ed is not retold`,
          `add an entry with "number: ${number}"`,
        );
    }
    const discussed = new Set(
      references(content)
        .filter(({ kind, file }) => kind === 'claim' && file.startsWith('content/chapters/'))
        .map(({ id }) => id),
    );
    for (const { id, at } of entriesOf(content, 'claim'))
      if (id !== '' && !discussed.has(id))
        report(
          at('id'),
          `no chapter discusses the claim "${id}"`,
          `place <Claim id="${id}" /> where it is discussed`,
        );
  },
};
