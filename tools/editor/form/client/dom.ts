type Child = Node | string | undefined;
type Attributes = Record<string, string | boolean | undefined>;

/**
 * Makes an element. An attribute that is false or undefined is left out, one that is true is empty.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that submits nothing. */
export function button(
  words: string,
  act: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', act);
  return made;
}

let last = 0;

/** An id that no other element has. */
export const freshId = (): string => `f${(last += 1)}`;

/** A text in which code stands between backticks. */
export function rich(text: string): (Node | string)[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? make('code', {}, piece) : piece));
}
