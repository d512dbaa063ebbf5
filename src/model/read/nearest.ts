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

/** Names the nearest known word, or says where to look when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, elsewhere: string): string {
  const found = nearest(word, known);
  return found ? `did you mean "${found}"?` : elsewhere;
}
