import type { ChapterFacts } from '../model/facts/facts.ts';
import { siteName } from '../site/site.ts';

/**
 * schema.org data of a chapter: an Article that is also a LearningResource
 * (https://schema.org/LearningResource, LRMI).
 *
 * @param url - the chapter's full address
 */
export function chapterJsonLd(chapter: ChapterFacts, url: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    '@id': url,
    url,
    headline: chapter.title,
    description: chapter.description,
    inLanguage: 'en-GB',
    position: chapter.number,
    isPartOf: { '@type': 'WebSite', name: siteName },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    learningResourceType: 'explainer',
    dateModified: chapter.changes
      .map((change) => change.date)
      .toSorted()
      .at(-1),
  };
}
