import { passagesOf, type Passage } from '../prose.ts';
import { countProse, gradeOf, readWords, thoughtsOf, type Counts } from '../readability.ts';
import type { Report, Rule } from '../rule.ts';

/** Words that a sentence may have. */
const longest = 35;
/** Grade that a section may have: grade 10 is read at about 15. */
const highest = 10;
/**
 * Fewer words than this say nothing of a section: the formula was made for samples of a hundred and
 * more.
 */
const fewest = 100;

function checkSentences(passage: Passage, report: Report): void {
  for (const { start, end } of thoughtsOf(passage.text)) {
    const sentence = passage.text.slice(start, end);
    const { length } = readWords(sentence);
    if (length > longest)
      report({
        ...passage.spot(start),
        message: `a sentence of ${length} words: "${sentence.slice(0, 60).replaceAll(/\s+/g, ' ')}…"`,
        hint: `make two of it; a sentence here has at most ${longest} words`,
      });
  }
}

/**
 * Sentences that are long, and sections that ask for more than the reading age of about 15 that
 * this site is written for. `shows` and the other fields of a source are notes on another's text
 * and are not measured.
 */
export const readingAgeRule: Rule = {
  name: 'reading-age',
  level: 'warning',
  check(content, report) {
    const sections = new Map<string, { first: Passage; counts: Counts }>();
    for (const passage of passagesOf(content)) {
      if (!passage.own || passage.kind === 'source') continue;
      checkSentences(passage, report);
      if (passage.field !== 'text' || !passage.section) continue;
      const key = `${passage.kind} ${passage.id} ${passage.section}`;
      const { first, counts } = sections.get(key) ?? {
        first: passage,
        counts: { words: 0, sentences: 0, syllables: 0 },
      };
      const own = countProse(passage.text);
      counts.words += own.words;
      counts.sentences += own.sentences;
      counts.syllables += own.syllables;
      sections.set(key, { first, counts });
    }
    for (const { first, counts } of sections.values()) {
      const grade = gradeOf(counts);
      if (counts.words < fewest || grade <= highest) continue;
      report({
        ...first.spot(0),
        message: `the section "${first.section}" is hard to read: grade ${grade.toFixed(1)} by Flesch and Kincaid, a reading age of ${grade > 15 ? 'over 20' : Math.round(grade + 5)}`,
        hint: `shorter sentences and plainer words bring it to grade ${highest}, which is read at ${highest + 5}`,
      });
    }
  },
};
