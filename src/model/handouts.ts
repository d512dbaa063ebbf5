/**
 * Where the PDF of a page lies, in a site that was built with its handouts.
 *
 * @param page - its path from the root of the site, such as `/teach/judge/the-road/`
 */
export const handoutOf = (page: string): string =>
  `/downloads/${page.slice(1, -1).replaceAll('/', '-')}.pdf`;
