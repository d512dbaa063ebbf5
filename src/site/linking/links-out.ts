/**
 * The HTML of a part of a page as it stands in the frame of another site: its links open beside
 * that site, and those to other parts of the page lead to the page itself. Signs beside headings
 * are left out.
 *
 * @param html - as Astro writes it: every attribute in double quotation marks
 * @param page - where the page itself is, with the base path
 */
export function linksOut(html: string, page: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return html
    .replaceAll(/\s*<a class="permalink[^>]*>#<\/a>/g, '')
    .replaceAll(/<a\b([^>]*?) href="([^"]*)"/g, (all, before: string, address: string) => {
      if (!address.startsWith('#')) return `<a${before} href="${address}" target="_blank"`;
      return ids.has(address.slice(1))
        ? all
        : `<a${before} href="${page}${address}" target="_blank"`;
    });
}
