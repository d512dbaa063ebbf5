const closing = /^Expected (?:a closing tag for|the closing tag)/;

const hints: readonly (readonly [RegExp, string])[] = [
  [
    closing,
    'close each component that was opened: <Section …> … </Section>, or <Cite … /> where nothing stands in it',
  ],
  [
    /^Unexpected closing|^Expected an opening|before any opening/,
    'take the closing tag out, or open its component before it',
  ],
  [/in attribute value|quote/, 'put a quotation mark at both ends of each attribute: id="…"'],
  [
    /expression|acorn|brace|`\}`|`\{`/,
    'a text holds no code; a brace that is meant as text is written \\{',
  ],
  [/`!`|comment/, 'a remark that readers are not to see has no place in a text: take it out'],
  [
    /`<`|before name|after `<`|in name|before closing|in opening tag|attribute/,
    'a "less than" sign that is meant as text is written &lt;',
  ],
];

/**
 * What the MDX parser says, without its own way of giving places, and what an editor can do about
 * it.
 */
export function mdxWords(reason: string): { message: string; hint: string } {
  const message = reason
    .replace(/\s*\((?:\d+:\d+(?:-\d+:\d+)?|note: [^)]*|mdx[-:][^)]*)\)/g, '')
    .replace(/^\d+:\d+: /, '')
    .replace(/ \(U\+[\dA-F]+\)/, '')
    .trim();
  return {
    message: /acorn/.test(message)
      ? 'what stands in braces is no code that can be read'
      : `${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    hint:
      hints.find(([pattern]) => pattern.test(reason))?.[1] ??
      'compare with the table of components in CONTRIBUTING.md',
  };
}
