import type { Facts } from '../model/facts/facts.ts';
import { judgingChapters } from '../model/facts/judging.ts';
import { addressOf, judgingAddress } from '../model/routes.ts';
import { siteName } from '../site/site.ts';

/** A link of a course: a page of this site or a part of one. */
export interface Link {
  title: string;
  /** From the root of the site: `/chapters/the-road/#fees`. */
  path: string;
}

/** A folder of a course, with links and folders in their order. */
export interface Folder {
  title: string;
  items: readonly (Folder | Link)[];
}

export const isFolder = (item: Folder | Link): item is Folder => 'items' in item;

/** All links of a folder, in order. */
export const linksOf = ({ items }: Folder): Link[] =>
  items.flatMap((item) => (isFolder(item) ? linksOf(item) : [item]));

/**
 * This site as the outline of a course in a learning platform: each chapter with its sections, each
 * lesson with its worksheet, each set of claims to judge.
 */
export function outlineOf(facts: Facts): Folder {
  const chapters = facts.chapters.map(({ slug, number, title, sections }) => ({
    title: `${number}. ${title}`,
    items: [
      { title: `${title} (the whole chapter)`, path: addressOf('chapter', slug) },
      ...sections.map((section) => ({
        title: section.title,
        path: addressOf('chapter', slug, section.id),
      })),
    ],
  }));
  const lessons = facts.lessons.map(({ slug, title, minutes }) => ({
    title: `${title} (${minutes} minutes)`,
    items: [
      { title: `Lesson for teachers: ${title}`, path: addressOf('lesson', slug) },
      { title: `Worksheet for pupils: ${title}`, path: `${addressOf('lesson', slug)}worksheet/` },
    ],
  }));
  const sets = judgingChapters(facts)
    .filter(({ claims }) => claims.length > 0)
    .map(({ chapter: { slug, title }, claims }) => ({
      title: `${title}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
      path: judgingAddress(slug),
    }));
  return {
    title: siteName,
    items: [
      { title: 'Chapters', items: chapters },
      { title: 'Lessons', items: lessons },
      {
        title: 'Judge for yourself',
        items: [{ title: 'A first set of claims', path: '/teach/judge/' }, ...sets],
      },
    ],
  };
}
