/**
 * A text cut at a word to at most `length` characters, with an ellipsis where something was cut.
 */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const words = /[\s,;:–]/.test(text.charAt(length - 1)) ? head : head.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}
