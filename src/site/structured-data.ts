import type { ChapterFacts } from '../model/facts/facts.ts';
import { siteName } from './site.ts';
import { verdictWords } from '../model/schema/vocabulary.ts';
import type { Claim } from '../model/schema/claim.ts';
import type { Source } from '../model/schema/source.ts';

/** The first and the last day on which a chapter was given to readers, as its changes tell. */
export function datesOf({ changes }: ChapterFacts): { published?: string; modified?: string } {
  const days = changes.map(({ date }) => date).toSorted();
  const [published, modified] = [days[0], days.at(-1)];
  return published === undefined || modified === undefined ? {} : { published, modified };
}

/** Who answers for the words of the site. */
const organization = { '@type': 'Organization', name: siteName };

/**
 * schema.org data of a chapter: an Article that is also a LearningResource
 * (https://schema.org/LearningResource, LRMI).
 *
 * @param url - the chapter's full address
 */
export function chapterJsonLd(chapter: ChapterFacts, url: string): Record<string, unknown> {
  const { published, modified } = datesOf(chapter);
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
    author: organization,
    datePublished: published,
    dateModified: modified,
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
    author: organization,
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
