import type { Facts } from '../model/facts/facts.ts';

/**
 * A page that only leads on: the address that an entry or a text had before. Paths are from the
 * root, without the base path.
 */
export interface FormerPage {
  from: string;
  to: string;
  title: string;
}

interface WithPage {
  id: string;
  formerly?: readonly string[] | undefined;
}

/**
 * The former addresses of everything that has a page of its own. One that has been taken again
 * since leads to what is there now.
 *
 * @param pages - the pages that stand by themselves, such as `/about/`
 */
export function formerPages(
  facts: Facts,
  pages: readonly { slug: string; title: string; formerly?: readonly string[] | undefined }[],
): FormerPage[] {
  const found = new Map<string, FormerPage>();
  const add = <T extends WithPage>(
    folder: string,
    entries: readonly T[],
    title: (entry: T) => string,
  ): void => {
    const current = new Set(entries.map(({ id }) => id));
    for (const entry of entries) {
      for (const id of entry.formerly ?? []) {
        const from = `${folder}${id}/`;
        if (!current.has(id) && !found.has(from))
          found.set(from, { from, to: `${folder}${entry.id}/`, title: title(entry) });
      }
    }
  };
  add(
    '/chapters/',
    facts.chapters.map((chapter) => ({ ...chapter, id: chapter.slug })),
    ({ title }) => title,
  );
  add(
    '/',
    pages.map((page) => ({ ...page, id: page.slug })),
    ({ title }) => title,
  );
  add('/claims/', facts.claims.list, ({ statement }) => statement);
  add('/events/', facts.events.list, ({ title }) => title);
  add('/places/', facts.places.list, ({ names }) => names.en);
  return [...found.values()];
}
