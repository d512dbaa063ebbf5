type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined | (() => void)>>;

/**
 * Makes an element with its children. Text stays text, whatever an editor wrote.
 *
 * @param attributes - one that is false or undefined is left out, one that is true is empty; a
 *   function is called at the event of its name
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

export const button = (words: string, click: () => void, more?: Attributes): HTMLButtonElement =>
  make('button', { type: 'button', click, ...more }, words);

let last = 0;

export const freshId = (): string => `f${(last += 1)}`;
