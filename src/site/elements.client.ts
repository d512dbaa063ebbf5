/** @throws Error naming the selector, where the page has no such element */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector()
export function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`this page has no ${selector}`);
  return found;
}

/** Text stays text, so nothing in the facts can become markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function makeButton(
  text: string,
  act: () => void,
  attributes: Readonly<Record<string, string>>,
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', act);
  return button;
}
