import type { ChapterFacts } from '../model/facts/facts.ts';
import { siteName } from './site.ts';
import { verdictWords } from '../model/schema/vocabulary.ts';
import type { Claim } from '../model/schema/claim.ts';
import type { Source } from '../model/schema/source.ts';

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

/**
 * schema.org ClaimReview (https://schema.org/ClaimReview) of a claim that is a fact and was decided
 * one way or another. The rating is the verdict's word: our verdicts are no scale of numbers.
 *
 * @param url - full address of the claim's page
 */
export function claimReview(
  claim: Claim,
  url: string,
  opEd: Source,
): Record<string, unknown> | undefined {
  if (claim.kind !== 'fact' || claim.verdict === 'opinion') return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim.statement,
    reviewBody: claim.conclusion,
    inLanguage: 'en-GB',
    author: { '@type': 'Organization', name: siteName },
    itemReviewed: {
      '@type': 'Claim',
      appearance: {
        '@type': 'OpinionNewsArticle',
        url: opEd.URL,
        headline: opEd.title,
      },
      author: { '@type': 'Person', name: opEd.author?.join(', ') },
      datePublished: opEd.issued,
    },
    reviewRating: { '@type': 'Rating', alternateName: verdictWords[claim.verdict] },
  };
}
