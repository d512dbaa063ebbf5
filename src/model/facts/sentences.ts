/** Made when it is first asked for: to wake it takes a slow phone a tenth of a second. */
let list: Intl.ListFormat | undefined;

/** "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[]): string {
  list ??= new Intl.ListFormat('en-GB');
  return list.format(words);
}

/** A point ends it only before a capital letter or an opening quotation mark: "approx. 3 km" goes on. */
export function firstSentence(note: string): string {
  return /^.+?[.!?](?=\s+[\p{Lu}“‘])/su.exec(note)?.[0] ?? note;
}

/**
 * A text cut at a word to at most `length` characters, with an ellipsis where something was cut.
 */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const words = /[\s,;:–]/.test(text.charAt(length - 1)) ? head : head.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}
