import type { ChapterFacts, Facts, LessonFacts } from '../model/facts/facts.ts';
import { addressOf } from '../model/routes.ts';
import type { Claim } from '../model/schema/claim.ts';
import { datesOf } from '../site/structured-data.ts';
import type { CitedPage } from './record.ts';

/** A chapter, a claim or a lesson as it is cited. */
export interface Cited extends CitedPage {
  kind: 'chapter' | 'claim' | 'lesson';
  id: string;
  /** Of its own page, from the root of the site: `/chapters/the-road/`. */
  path: string;
  /** The entry itself, which may be a draft. */
  of: ChapterFacts | Claim | LessonFacts;
}

function cited(kind: Cited['kind'], id: string, title: string, of: Cited['of']): Cited {
  const { modified } = datesOf(of);
  return {
    kind,
    id,
    key: `across-the-aras-${kind}-${id}`,
    title,
    issued: modified,
    path: addressOf(kind, id),
    of,
  };
}

export const citedChapter = (chapter: ChapterFacts): Cited =>
  cited('chapter', chapter.slug, chapter.title, chapter);

export const citedLesson = (lesson: LessonFacts): Cited =>
  cited('lesson', lesson.slug, `Lesson: ${lesson.title}`, lesson);

/** What the op-ed claims stands in the title, and that it is a claim. */
export const citedClaim = (claim: Claim): Cited =>
  cited('claim', claim.id, `Claim: ${claim.statement.replace(/\.$/, '')}`, claim);

/** Everything that has a page on how to cite it. */
export function allCited({ chapters, claims, lessons }: Facts): Cited[] {
  return [
    ...chapters.map(citedChapter),
    ...claims.list.map(citedClaim),
    ...lessons.map(citedLesson),
  ];
}
