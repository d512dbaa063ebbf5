import { kindOf } from '../../../../src/model/kinds.ts';
import { addressOf, fixedPages } from '../../../../src/model/routes.ts';
import { allEntries, type Rule, type Spot } from '../rule.ts';

/** Ids that an entry had before are for the rule `moved-id`. */
export const duplicateIdRule: Rule = {
  name: 'duplicate-id',
  check(content, report) {
    const first = new Map<string, Spot>();
    for (const { kind, id, at } of allEntries(content)) {
      const other = first.get(`${kind} ${id}`);
      if (id === '') continue;
      if (kindOf(kind).pages !== undefined && Object.hasOwn(fixedPages, addressOf(kind, id)))
        report(
          at(),
          `${addressOf(kind, id)} is the address of a page that no file of content makes`,
          kindOf(kind).form === 'text' ? 'give the file another name' : 'give it another id',
        );
      if (!other) first.set(`${kind} ${id}`, at());
      else
        report(
          at('id'),
          `the ${kind} "${id}" stands already in ${other.file}:${other.line}`,
          'give one of the two another id',
        );
    }
  },
};
