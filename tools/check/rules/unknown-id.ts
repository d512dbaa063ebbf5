import { definedIds, references } from '../ids.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** An id that is named somewhere must exist. */
export const unknownIdRule: Rule = {
  name: 'unknown-id',
  check(content, report) {
    const ids = definedIds(content);
    for (const { kind, id, field, file, line, column } of references(content)) {
      const known = ids.get(kind) ?? new Map<string, unknown>();
      if (known.has(id)) continue;
      report({
        file,
        line,
        column,
        message: `${field}: no ${kind} has the id "${id}"`,
        hint: didYouMean(id, known.keys(), `see the ids in content/facts/`),
      });
    }
  },
};
