/** Text fragments mean something by `-`, `,` and `&`; `encodeURIComponent` leaves the first. */
const inFragment = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D');

/**
 * What stands behind the `#`, or behind an anchor, of an address that opens at some words.
 *
 * @param starts - the words, or the first of them
 * @param ends - the last of them; left out where `starts` are all
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export const textDirective = (starts: string, ends?: string): string =>
  `:~:text=${[starts, ...(ends === undefined ? [] : [ends])].map(inFragment).join(',')}`;
