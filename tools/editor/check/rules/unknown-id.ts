import { kindNames, kindOf } from '../../../../src/model/kinds.ts';
import { didYouMean, idsOf, presentId, references, type Rule } from '../rule.ts';

export const unknownIdRule: Rule = {
  name: 'unknown-id',
  across: true,
  check(content, report) {
    const ids = new Map(kindNames.map((kind) => [kind, idsOf(content, kind)]));
    const nowOf = presentId(content);
    for (const reference of references(content)) {
      const { kind, id } = reference;
      const known = ids.get(kind) ?? new Set();
      // An id that an entry had before is the rule `moved-id`'s to report.
      if (!known.has(id) && nowOf(kind, id) === undefined)
        report(
          reference,
          `no ${kind} has the id "${id}"`,
          didYouMean(
            id,
            known,
            `see the ${kindOf(kind).form === 'text' ? 'names of files in content/' + kindOf(kind).path : 'ids in content/facts'}/`,
          ),
        );
    }
  },
};
