import { strangeLetter } from '../../../../src/model/read/nearest.ts';
import { Speller } from '../speller.ts';
import { quotedStretches, stretchAt, stretchesOf } from '../quoted.ts';
import { spellingWords } from '../words.ts';
import { passagesOf, type Passage, type Report, type Rule } from '../rule.ts';

/**
 * Letters with apostrophes and hyphens between them; what has a digit in it, or is an address such
 * as "News.am", is no word.
 */
const word =
  /(?<![\p{L}\p{M}\p{N}_@#/-])[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}_@/-])/gu;
const address = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The words of all names: of places in every language, of terms, authors and publishers. */
const namesIn = (passages: readonly Passage[]): string[] =>
  passages
    .filter(({ own, kind, field }) => !own && !(kind === 'source' && field === 'title'))
    .flatMap(({ text }) => text.match(word) ?? []);

const cuts = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

const isCut = (text: string, start: number, end: number): boolean =>
  cuts.test(text.charAt(start - 1)) || cuts.test(text.charAt(end));

/** Letters that look like those of the Latin script, and amid them are a slip. */
const otherScripts = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** A name is spelt as its bearer spells it: Labor Party. */
const nameHint = ' If it is a name, add it to content/words/spelling.yaml under "names"';

function checkPassage(passage: Passage, speller: Speller, report: Report): void {
  const { text } = passage;
  const wrong = [...text.matchAll(word)]
    // A word that an invisible character cuts is for the rule "characters" to report.
    .filter(({ 0: whole, index }) => !isCut(text, index, index + whole.length))
    .flatMap(({ 0: whole, index }) => {
      if (speller.knows(whole)) return [];
      // "pro-governmnet": only the part that is wrong is pointed at.
      let at = index;
      return whole.split('-').flatMap((part) => {
        const start = at;
        at += part.length + 1;
        return speller.knows(part) ? [] : [{ part, start }];
      });
    });
  if (wrong.length === 0) return;
  const quoted = quotedStretches(text);
  const addresses = stretchesOf(text, address);
  for (const { part, start } of wrong) {
    if (stretchAt(addresses, start)) continue;
    if (stretchAt(quoted, start) && speller.mayBeQuoted(part)) continue;
    const { british, suggestion } = speller.advice(part);
    const isMixed = /\p{Script=Latin}/u.test(part) && otherScripts.test(part);
    const strange = isMixed && suggestion ? strangeLetter(part, suggestion) : undefined;
    const asName = /^\p{Lu}/u.test(part) ? nameHint : '';
    report(
      passage.spot(start),
      british ? `"${part}" is American spelling` : `"${part}" is in no list of words`,
      suggestion
        ? `did you mean "${suggestion}"?${strange ? ` ${strange}` : asName}`
        : 'mend it; if it is right, add it to content/words/spelling.yaml under "names" or "words"',
    );
  }
}

export const spellingRule: Rule = {
  name: 'spelling',
  across: true,
  check(content, report) {
    const words = spellingWords(content, report);
    if (!words) return;
    const passages = passagesOf(content);
    const speller = new Speller(words, namesIn(passages));
    for (const passage of passages) if (passage.own) checkPassage(passage, speller, report);
  },
};
