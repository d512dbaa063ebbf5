import { standingIn } from '../attribution.ts';
import { passagesOf, type Passage } from '../prose.ts';
import { sentencesOf } from '../quoted.ts';
import type { Report, Rule } from '../rule.ts';
import type { LoadedWord } from '../../../../src/model/schema/words.ts';
import { loadedWords } from '../words.ts';

const escaped = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);

/** Any of some words or phrases as whole words, the longest first. */
function anyOf(words: readonly string[]): RegExp {
  const forms = words.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

interface Lexicon {
  every: RegExp;
  byForm: ReadonlyMap<string, LoadedWord>;
  exceptions: RegExp | undefined;
}

function lexiconOf(list: readonly LoadedWord[]): Lexicon {
  const exceptions = list.flatMap(({ except = [] }) => except);
  return {
    every: anyOf(list.flatMap(({ words }) => words)),
    byForm: new Map(
      list.flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)),
    ),
    exceptions: exceptions.length > 0 ? anyOf(exceptions) : undefined,
  };
}

/**
 * A word with a capital inside a sentence belongs to a name ("Southern Azerbaijan Liberation
 * Movement"), which is nobody's to change.
 */
function isName(text: string, word: string, at: number): boolean {
  return /^\p{Lu}/u.test(word) && !sentencesOf(text).some(({ start }) => start === at);
}

function checkPassage(
  passage: Passage,
  { every, byForm, exceptions }: Lexicon,
  report: Report,
): void {
  const { text } = passage;
  const hits = [...text.matchAll(every)];
  if (hits.length === 0) return;
  const excepted = exceptions
    ? [...text.matchAll(exceptions)].map(({ 0: phrase, index }) => ({
        start: index,
        end: index + phrase.length,
      }))
    : [];
  const standing = standingIn(text);
  for (const { 0: word, index } of hits) {
    const entry = byForm.get(word.toLowerCase().replaceAll(/\s+/g, ' '));
    const end = index + word.length;
    if (!entry || excepted.some((phrase) => index >= phrase.start && end <= phrase.end)) continue;
    // "Zionist" and "Nazi" have a capital in any place.
    if (!entry.words.some((form) => /^\p{Lu}/u.test(form)) && isName(text, word, index)) continue;
    const how = standing(index, end);
    if (how === 'quoted' || (how === 'attributed' && !entry.verb)) continue;
    report({
      ...passage.spot(index),
      message: `"${word}" takes a side: ${entry.why}`,
      hint: entry.verb
        ? `write: ${entry.instead}`
        : `write: ${entry.instead}; or set it in quotation marks or name who says it, in the same sentence`,
    });
  }
}

/**
 * A word that takes a side stands in quotation marks or with the name of whoever uses it. The list
 * is `content/words/loaded.yaml`.
 */
export const loadedWordsRule: Rule = {
  name: 'loaded-words',
  check(content, report) {
    const words = loadedWords(content, report);
    if (!words) return;
    const lexicon = lexiconOf(words);
    for (const passage of passagesOf(content))
      if (passage.own) checkPassage(passage, lexicon, report);
  },
};
