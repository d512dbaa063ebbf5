/** The rendered text of chapters, each made once for the embeds of all its sections. */
const rendered = new Map<string, Promise<string>>();

/** What has been rendered for a chapter already; while the site is edited always anew. */
export function renderedOnce(slug: string, render: () => Promise<string>): Promise<string> {
  if (__DEV_SERVER__) return render();
  let text = rendered.get(slug);
  if (text === undefined) rendered.set(slug, (text = render()));
  return text;
}

/**
 * One section out of the HTML of a chapter's text.
 *
 * @throws Error where the text has no such section
 */
export function sectionOf(html: string, id: string): string {
  const start = html.indexOf(`<section id="${id}"`);
  if (start < 0) throw new Error(`the text of the chapter has no section "${id}"`);
  // Sections hold none of their own kind, but drawings and cards may hold others.
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)section\b/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(start, start + html.slice(start).indexOf('>', index) + 1);
  }
  throw new Error(`the section "${id}" does not end`);
}
