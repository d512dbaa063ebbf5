import { byVariety, type JudgingChapter } from '../model/facts/judging.ts';
import type { Choosable } from './judging-set.ts';

/** All claims that can be judged, in the order of their chapters, with the place of each in it. */
export function choosableIn(chapters: readonly JudgingChapter[]): Choosable[] {
  return chapters.flatMap(({ chapter, claims }) => {
    const order = byVariety(claims);
    return claims.map((claim) => ({
      id: claim.id,
      formerly: claim.formerly ?? [],
      chapter: chapter.slug,
      rank: order.indexOf(claim),
    }));
  });
}
