import { definedIds, references } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** A source that nothing cites documents nothing here. */
export const unusedSourceRule: Rule = {
  name: 'unused-source',
  check(content, report) {
    const cited = new Set(
      references(content)
        .filter(({ kind }) => kind === 'source')
        .map(({ id }) => id),
    );
    for (const [id, [place]] of definedIds(content).get('source') ?? []) {
      if (cited.has(id) || !place) continue;
      report({
        file: place.file,
        line: place.line,
        column: 1,
        message: `nothing cites the source "${id}"`,
        hint: 'cite it in a claim, event, place, term, figure or chapter, or remove it',
      });
    }
  },
};
