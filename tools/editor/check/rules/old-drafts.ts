import { allEntries, type Entry, type Rule } from '../rule.ts';

/** Days after which a draft that nobody touched is asked about. */
const longest = 90;
const dayLength = 86_400_000;

/** The last day on which, as an entry says, somebody worked on it. */
function lastWork({ text, list }: Entry): string | undefined {
  const days = list('changes').map((_, index) => text('changes', index, 'date') ?? '');
  return [...days, text('checked') ?? '']
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .toSorted()
    .at(-1);
}

export const oldDraftsRule: Rule = {
  name: 'old-drafts',
  level: 'warning',
  check(content, report, today) {
    for (const entry of allEntries(content)) {
      const { kind, id, value, text, at } = entry;
      const draft = value.draft === true;
      const publishOn = text('publishOn');
      if (!draft && publishOn !== undefined && publishOn <= today)
        report(
          at('publishOn'),
          `the ${kind} "${id}" has been seen by readers since ${publishOn}`,
          'remove "publishOn", which has done its work',
        );
      const last = lastWork(entry);
      const days = (Date.parse(today) - Date.parse(last ?? today)) / dayLength;
      if (draft && days > longest)
        report(
          at('draft'),
          `the ${kind} "${id}" has been a draft since ${last} at least, ${Math.floor(days)} days`,
          'finish it, or remove it',
        );
    }
  },
};
