type Child = Node | string | false | undefined;

interface Options {
  class?: string;
  /** Attributes; what is `false` or `undefined` is left out. */
  attributes?: Readonly<Record<string, string | boolean | undefined>>;
  click?: () => void;
}

/** An element with its children. Text stays text, whatever an editor wrote. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: className, attributes = {}, click }: Options = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (typeof value === 'string') made.setAttribute(key, value);
  }
  if (click) made.addEventListener('click', click);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** "1 error", "2 errors". */
export const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
