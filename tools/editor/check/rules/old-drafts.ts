import { listAt, textAt } from '../../../../src/model/values.ts';
import { allEntries, type Entry } from '../entries.ts';
import type { Rule } from '../rule.ts';
import { utcToday, type Today } from '../today.ts';

/** Days after which a draft that nobody touched is asked about. */
const longest = 90;
const dayLength = 86_400_000;

/** The last day of which an entry says that somebody worked on it. */
function lastWork({ value }: Entry): string | undefined {
  const days = listAt(value, 'changes').map((change) => textAt(change, 'date') ?? '');
  return [...days, textAt(value, 'checked') ?? '']
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .toSorted()
    .at(-1);
}

/**
 * Drafts that lie about, and days of publication that are over and say nothing any more.
 *
 * @param today - asked once for each check
 */
export function oldDraftsRuleOn(today: Today): Rule {
  return {
    name: 'old-drafts',
    level: 'warning',
    check(content, report) {
      const now = today();
      for (const entry of allEntries(content)) {
        const { kind, id, value, at } = entry;
        const publishOn = textAt(value, 'publishOn');
        const last = lastWork(entry);
        if (value['draft'] !== true && publishOn !== undefined && publishOn <= now)
          report({
            ...at('publishOn'),
            message: `the ${kind} "${id}" has been seen by readers since ${publishOn}`,
            hint: 'remove "publishOn", which has done its work',
          });
        if (
          value['draft'] === true &&
          last !== undefined &&
          Date.parse(now) - Date.parse(last) > longest * dayLength
        )
          report({
            ...at('draft'),
            message: `the ${kind} "${id}" has been a draft since ${last} at least, ${Math.floor((Date.parse(now) - Date.parse(last)) / dayLength)} days`,
            hint: 'finish it, or remove it',
          });
      }
    },
  };
}

export const oldDraftsRule: Rule = oldDraftsRuleOn(utcToday);
