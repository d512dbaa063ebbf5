import { presentId } from '../former.ts';
import { definedIds, references } from '../ids.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** An id that is named somewhere must exist. */
export const unknownIdRule: Rule = {
  name: 'unknown-id',
  across: true,
  check(content, report) {
    const ids = definedIds(content);
    const nowOf = presentId(content);
    for (const { kind, id, field, file, line, column } of references(content)) {
      const known = ids.get(kind) ?? new Map<string, unknown>();
      // An id that an entry had before is the rule `moved-id`'s to report.
      if (known.has(id) || nowOf(kind, id) !== undefined) continue;
      report({
        file,
        line,
        column,
        field,
        message: `no ${kind} has the id "${id}"`,
        hint: didYouMean(id, known.keys(), `see the ids in content/facts/`),
      });
    }
  },
};
