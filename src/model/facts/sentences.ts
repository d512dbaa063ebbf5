const list = new Intl.ListFormat('en-GB');

/** "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[]): string {
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
