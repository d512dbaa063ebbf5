import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import leven from 'leven';
import { nearest } from '../../../src/model/read/nearest.ts';
import type { SpellingWords } from '../../../src/model/schema/word-lists.ts';

/**
 * American spellings and how Britain spells them, as patterns; tried in turn until one gives a word
 * of the dictionary. The dictionary has both "organise" and "organize": this site writes -ise.
 */
const american: readonly (readonly [RegExp, string])[] = [
  [/yz(e|ed|es|er|ing)$/, 'ys$1'],
  [/(?<=[a-z]{3})(?<!e)iz(e|es|ed|er|ers|ing|ation|ations|ational)$/, 'is$1'],
  [/or(s|ed|ing|able|ful|less|ite|al|hood|ly)?$/, 'our$1'],
  [/or(?=[a-z]{1,6}$)/, 'our'],
  [/([bt])er(s|ed)?$/, '$1re$2'],
  [/ense(s|less|ly)?$/, 'ence$1'],
  [/og(s)?$/, 'ogue$1'],
  [/l(ed|ing|er|ers|or|ors)$/, 'll$1'],
  [/(fulfil|enrol|instal|skil|wil)l(s|ment|ments|ful)?$/, '$1$2'],
  [/(?<=sk|w)ill?ful/, 'ilful'],
  [/e(?=sthetic|diatric|ncyclo|opedia|stheti)/, 'ae'],
  [/dgment(s)?$/, 'dgement$1'],
];

/** cspell's own loader searches for settings and takes a second; the trie itself a sixth of one. */
function readDictionary(): ITrie {
  const package_ = import.meta.resolve('@cspell/dict-en-gb-mit/cspell-ext.json');
  return decodeTrie(gunzipSync(readFileSync(new URL('en_GB.trie.gz', package_))));
}

let loaded: ITrie | undefined;
const dictionary = (): ITrie => (loaded ??= readDictionary());

/** A word with letters that are not Latin is right if it is part of a name of the content. */
const otherScript = /[^\p{Script=Latin}\p{M}'’]/u;

const inDictionary = (word: string): boolean =>
  dictionary().has(word) || dictionary().has(lowered(word));

/** How many different words get advice in one check. */
const mostAdvice = 25;

/** A word without the "'s" or "'" of a genitive, its apostrophes straight. */
const bare = (word: string): string =>
  word.normalize('NFC').replaceAll('’', "'").replace(/'s?$/, '');
const lowered = (word: string): string => word.toLocaleLowerCase('en-GB');
const capitalised = (word: string): string =>
  word.charAt(0).toLocaleUpperCase('en-GB') + word.slice(1);

interface Advice {
  /** Whether what is suggested is the British spelling of an American one. */
  british: boolean;
  suggestion?: string;
}

/** Knows words: those of the British dictionary of cspell, and the project's own. */
export class Speller {
  readonly #own: ReadonlySet<string>;
  readonly #quoted: ReadonlySet<string>;
  readonly #british: ReadonlyMap<string, string>;
  readonly #known = new Map<string, boolean>();
  readonly #advice = new Map<string, Advice>();

  constructor({ names, words, quoted, british }: SpellingWords, derived: readonly string[]) {
    const own = [...names, ...words, ...derived].flatMap((entry) => [
      entry,
      ...entry.split(/[^\p{L}\p{M}'’]+/u),
    ]);
    this.#own = new Set(own.map(bare));
    this.#quoted = new Set(quoted);
    this.#british = new Map(Object.entries(british));
  }

  /** Whether a word is right here: British, a name of the project, or either with "'s". */
  knows(word: string): boolean {
    const plain = bare(word);
    const known = this.#known.get(plain) ?? this.#look(plain);
    this.#known.set(plain, known);
    return known;
  }

  #look(word: string): boolean {
    if (word.length < 2 || this.#own.has(word) || this.#own.has(lowered(word))) return true;
    if (otherScript.test(word)) return false;
    // Inside a name ("World Customs Organization") nobody's spelling is ours to change, but that is
    // for whoever lists the name.
    return this.#toBritish(word) === undefined && inDictionary(word);
  }

  #toBritish(word: string): string | undefined {
    const low = lowered(word);
    const cased = (british: string): string => (low === word ? british : capitalised(british));
    const listed = this.#british.get(low);
    if (listed !== undefined) return cased(listed);
    const doubtful =
      !inDictionary(word) || /[iy]z(?:e|es|ed|er|ers|ing|ations?|ational)$/.test(low);
    if (!doubtful) return undefined;
    for (const [from, to] of american) {
      const british = low.replace(from, to);
      if (british !== low && dictionary().has(british)) return cased(british);
    }
    return undefined;
  }

  /** Whether somebody else's word may be spelled so in quotation marks. */
  mayBeQuoted(word: string): boolean {
    return this.#quoted.has(lowered(word)) || this.#toBritish(word) !== undefined;
  }

  /** For a word that is not known: its British spelling, else the nearest name or word. */
  advice(word: string): Advice {
    const plain = bare(word);
    const known = this.#advice.get(plain) ?? this.#advise(plain);
    this.#advice.set(plain, known);
    return known;
  }

  #advise(plain: string): Advice {
    const british = this.#toBritish(plain);
    if (british !== undefined) return { british: true, suggestion: british };
    // Each takes some fifty milliseconds: where nothing is English only the first words get advice.
    if (this.#advice.size >= mostAdvice) return { british: false };
    const name = nearest(plain, this.#own);
    const near = [
      // A letter that differs costs a hundred, two that have changed places less.
      ...dictionary().suggestWithCost(plain, { numSuggestions: 8, ignoreCase: false }),
      ...(name === undefined ? [] : [{ word: name, cost: 100 * leven(plain, name) }]),
    ].map(({ word, cost }) => ({ word: this.#toBritish(word) ?? word, cost }));
    const best = near
      .filter(({ word }) => word !== plain && this.knows(word))
      .toSorted((a, b) => a.cost - b.cost)[0];
    const isNear = best && best.cost <= 100 * Math.max(1, Math.floor(plain.length / 3));
    return { british: false, ...(isNear && { suggestion: best.word }) };
  }
}
