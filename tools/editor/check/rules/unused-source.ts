import { entriesOf, namedEntries, type Rule } from '../rule.ts';

export const unusedSourceRule: Rule = {
  name: 'unused-source',
  across: true,
  check(content, report) {
    const named = namedEntries(content);
    for (const { id, at } of entriesOf(content, 'source'))
      if (id !== '' && !named.has(`source ${id}`))
        report(
          at('id'),
          `nothing cites the source "${id}"`,
          'cite it in a claim, event, place, term, number, chart or chapter, or remove it',
        );
  },
};
