import { dateWords } from '../../../../src/model/facts/dates.ts';
import { dateOf } from '../../../../src/model/schema/edtf.ts';
import { componentsOf, entriesOf, wordsWithin, type Rule } from '../rule.ts';
import { fits, saidDates } from '../said-dates.ts';

/** An event that no entry has, and a date that is none, other rules say. */
export const eventWordsRule: Rule = {
  name: 'event-words',
  follows: true,
  check(content, report) {
    const events = new Map(entriesOf(content, 'event').map((entry) => [entry.id, entry]));
    for (const { text, node, attribute } of componentsOf(content, 'Event')) {
      const event = events.get(attribute('id') ?? '');
      const given = event?.text('date');
      const date = dateOf(given);
      if (!event || given === undefined || !date) continue;
      const words = wordsWithin(text, node);
      const wrong = saidDates(words.text).find((said) => !fits(said, date));
      if (!wrong) continue;
      const { file, line } = event.at('date');
      report(
        words.spot(wrong.offset),
        `the words say "${wrong.words.replaceAll(/\s+/g, ' ')}", but the date of the event "${event.id}" is ${given}`,
        `write "${dateWords(given)}", name the event that is meant, or mend the date at ${file}:${line}`,
      );
    }
  },
};
