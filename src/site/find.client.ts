/**
 * Finds what must be in the page.
 *
 * @throws Error naming the selector
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector()
export function find<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`this page has no ${selector}`);
  return found;
}
