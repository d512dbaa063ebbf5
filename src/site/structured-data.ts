import type { ChapterFacts, LessonFacts } from '../model/facts/facts.ts';
import { licence, siteName } from './site.ts';
import { frameworkWords, skillWords, verdictWords } from '../model/schema/vocabulary.ts';
import type { Claim } from '../model/schema/claim.ts';
import type { Change } from '../model/schema/history.ts';
import type { Source } from '../model/schema/source.ts';
import type { Standard } from '../model/schema/standard.ts';

/** The first and the last day on which a text was given to readers, as its changes tell. */
export function datesOf({ changes = [] }: { changes?: readonly Change[] | undefined }): {
  published?: string;
  modified?: string;
} {
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
    license: licence,
    isAccessibleForFree: true,
    learningResourceType: 'explainer',
    author: organization,
    datePublished: published,
    dateModified: modified,
  };
}

/**
 * schema.org data of a lesson: a LearningResource with what LRMI adds to it
 * (https://schema.org/LearningResource, https://schema.org/AlignmentObject).
 *
 * @param standards - those that the lesson names
 * @param url - the lesson's full address
 */
export function lessonJsonLd(
  lesson: LessonFacts,
  standards: readonly Standard[],
  url: string,
): Record<string, unknown> {
  const { published, modified } = datesOf(lesson);
  const { from, to } = lesson.ages;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: lesson.title,
    description: lesson.description,
    inLanguage: 'en-GB',
    learningResourceType: 'lesson plan',
    educationalLevel: 'secondary education',
    typicalAgeRange: `${from}-${to}`,
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.aims,
    assesses: lesson.skills.map((skill) => skillWords[skill]),
    educationalAlignment: standards.map(({ framework, code, says }) => ({
      '@type': 'AlignmentObject',
      alignmentType: 'teaches',
      educationalFramework: frameworkWords[framework],
      targetName: code,
      targetDescription: says,
    })),
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    isPartOf: { '@type': 'WebSite', name: siteName },
    license: licence,
    isAccessibleForFree: true,
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
