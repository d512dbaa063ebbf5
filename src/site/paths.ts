/** The base path under which the site is served, with a slash at both ends: `/` or `/x/`. */
const base = `/${import.meta.env.BASE_URL}/`.replace(/\/{2,}/g, '/');

/**
 * The address of a page of this site under the current base path.
 *
 * @param path - from the root, such as `/chapters/the-road/#fees`
 */
export function href(path: string): string {
  return base + path.replace(/^\//, '');
}

/** Where each kind of entry has its page. */
export const pathOf = {
  chapter: (slug: string, section?: string) =>
    href(`/chapters/${slug}/${section ? `#${section}` : ''}`),
  claim: (id: string) => href(`/claims/${id}/`),
  event: (id: string) => href(`/events/${id}/`),
  place: (id: string) => href(`/places/${id}/`),
  source: (id: string) => href(`/sources/#s-${id}`),
  number: (id: string) => href(`/numbers/#n-${id}`),
  chart: (id: string) => href(`/charts/#${id}`),
  term: (id: string) => href(`/glossary/#t-${id}`),
  paragraph: (number: number) => href(`/op-ed/#p${String(number).padStart(2, '0')}`),
};
