import { definedIds } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** An id names one entry of its kind, and one section of its chapter. */
export const duplicateIdRule: Rule = {
  name: 'duplicate-id',
  check(content, report) {
    for (const [kind, known] of definedIds(content)) {
      for (const [id, places] of known) {
        const [first, ...others] = places;
        for (const { file, line } of others) {
          report({
            file,
            line,
            column: 1,
            message: `the ${kind} "${id}" stands already in ${first?.file}:${first?.line}`,
            hint: 'give one of the two another id',
          });
        }
      }
    }
  },
};
