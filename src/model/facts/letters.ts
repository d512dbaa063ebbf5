import { fold } from './fold.ts';

/** What begins with one letter; with a figure, under “0–9”. */
export interface Letter<T> {
  letter: string;
  items: T[];
}

/**
 * Items by the first letter of their names, without its marks, letters in their order; items stay
 * in theirs.
 */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): Letter<T>[] {
  const first = (item: T): string => {
    const letter = /[\p{L}\p{N}]/u.exec(fold(nameOf(item)))?.[0] ?? '';
    return /\p{L}/u.test(letter) ? letter.toUpperCase() : '0–9';
  };
  return [...Map.groupBy(items, first)]
    .map(([letter, all]) => ({ letter, items: all }))
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}
