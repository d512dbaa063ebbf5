import { entriesOf } from '../entries.ts';
import { references } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** A source that nothing cites documents nothing here. */
export const unusedSourceRule: Rule = {
  name: 'unused-source',
  across: true,
  check(content, report) {
    const cited = new Set(
      references(content)
        .filter(({ kind }) => kind === 'source')
        .map(({ id }) => id),
    );
    for (const { id, at } of entriesOf(content, 'source')) {
      if (id === '' || cited.has(id)) continue;
      report({
        ...at('id'),
        message: `nothing cites the source "${id}"`,
        hint: 'cite it in a claim, event, place, term, number, chart or chapter, or remove it',
      });
    }
  },
};
