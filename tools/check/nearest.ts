import leven from 'leven';

/**
 * The known word closest to a mistyped one by Levenshtein distance, if it is close enough to be what was meant:
 * at most a third of its letters may differ.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const distance = leven(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best !== undefined && least <= Math.max(2, Math.ceil(word.length / 3)) ? best : undefined;
}

/** A hint that names the nearest known word, or where to look when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, elsewhere: string): string {
  const found = nearest(word, known);
  return found ? `did you mean "${found}"?` : elsewhere;
}
