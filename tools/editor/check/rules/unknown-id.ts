import { kindNames, kindOf, newKinds, type Kind } from '../../../../src/model/kinds.ts';
import { didYouMean, idsOf, presentId, references, type Rule } from '../rule.ts';

function whereToLook(kind: Kind): string {
  const { form, path } = kindOf(kind);
  const where = `content/${path}${path.endsWith('.yaml') ? '' : '/'}`;
  const make = newKinds.some((name) => name === kind) ? `, or make it: npm run new ${kind}` : '';
  return `see the ${form === 'text' ? 'names of files' : 'ids'} in ${where}${make}`;
}

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
          didYouMean(id, known, whereToLook(kind)),
        );
    }
  },
};
