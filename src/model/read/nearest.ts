import leven from 'leven';

/**
 * The known word closest to a mistyped one, if at most a third of its letters differ (Levenshtein).
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Nobody mistypes a word of that length; to compare it with all others would take minutes.
  if (word.length > 200) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    // At least as many letters differ as one of the two has more.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = leven(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Writings with letters that look like those of the Latin one. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];

/**
 * The first letter or sign of a word that the word which is meant does not hold and that only looks
 * like one of its own, in words: which, and where.
 */
export function strangeLetter(word: string, meant = ''): string | undefined {
  const letters = Array.from(word);
  const at = letters.findIndex((letter) => !/[ -~]/.test(letter) && !meant.includes(letter));
  const letter = letters[at];
  if (letter === undefined) return undefined;
  const [script] = scripts.find(([, pattern]) => pattern.test(letter)) ?? [];
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) ? `"${letter}"` : 'an invisible one';
  const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const what = script ? `${script}, not Latin` : 'none of the plain ones';
  return `Sign ${at + 1} of yours, ${shown} (U+${number}), is ${what}.`;
}

/** Names the nearest known word, or says where to look when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, elsewhere: string): string {
  const found = nearest(word, known);
  if (!found) return elsewhere;
  const strange = strangeLetter(word, found);
  return `did you mean "${found}"?${strange ? ` ${strange}` : ''}`;
}
