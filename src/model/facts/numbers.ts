import type { NumberFact } from '../schema/number.ts';

/** A number as this site prints it: "3,825", "13.9"; a minus sign, not a hyphen. */
export function numberWords(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−');
}

/**
 * Where a value lies between its lowest and highest count, from 0 to 1; undefined where there is no
 * range to show.
 */
export function rangeShare({
  value,
  low,
  high,
}: Pick<NumberFact, 'value' | 'low' | 'high'>): number | undefined {
  const bottom = low ?? value;
  const top = high ?? value;
  if (top <= bottom || value < bottom || value > top) return undefined;
  return (value - bottom) / (top - bottom);
}

const countWords =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  );

/** A count at the start of a sentence: in a word up to "Twenty", above that in figures. */
export function countWord(count: number): string {
  return countWords[count] ?? String(count);
}
