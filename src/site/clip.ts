/** A text cut at a word to at most `length` characters, with an ellipsis where something was cut. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\s,;:–-]+\S*$/, '')}…`;
}
