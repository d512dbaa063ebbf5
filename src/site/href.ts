/** With a slash at both ends: `/` or `/x/`. */
const base = `/${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');

/**
 * The address of a page of this site under the current base path.
 *
 * @param path - from the root, such as `/chapters/the-road/#fees`
 */
export function href(path: string): string {
  return base + path.replace(/^\//, '');
}
