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

/** Full addresses of a page and of the start page. */
export interface PageAddress {
  url: string;
  home: string;
}

/** What all texts of this site have in common. */
const common = ({ url, home }: PageAddress): Record<string, unknown> => ({
  '@id': url,
  url,
  inLanguage: 'en-GB',
  isPartOf: { '@type': 'WebSite', name: siteName, url: home },
  license: licence,
  isAccessibleForFree: true,
  author: organization,
  publisher: organization,
});

const dated = (text: { changes?: readonly Change[] | undefined }): Record<string, unknown> => {
  const { published, modified } = datesOf(text);
  return { datePublished: published, dateModified: modified };
};

/** What schools know the age of their pupils by: all lessons are for pupils of 13 to 18. */
const level = { educationalLevel: 'secondary education' };

/** Standards of one framework by their codes. */
const alignment = (
  framework: Standard['framework'],
  standards: readonly Standard[],
): Record<string, unknown> => ({
  '@type': 'AlignmentObject',
  alignmentType: 'teaches',
  educationalFramework: frameworkWords[framework],
  targetName: standards.map(({ code }) => code),
});

const each = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/**
 * schema.org data of a chapter: an Article that is also a LearningResource
 * (https://schema.org/LearningResource, LRMI). For which ages it is, what it assesses and which
 * standards it serves, its lessons say; the standards by their codes alone, for the lessons tell the
 * rest.
 *
 * @param lessons - those that go with the chapter
 * @param standardOf - by its id
 */
export function chapterJsonLd(
  chapter: ChapterFacts,
  lessons: readonly LessonFacts[],
  standardOf: (id: string) => Standard,
  at: PageAddress,
): Record<string, unknown> {
  const standards = each(lessons.map((lesson) => lesson.standards)).map(standardOf);
  return {
    '@context': 'https://schema.org',
    '@type': ['Article', 'LearningResource'],
    ...common(at),
    ...dated(chapter),
    headline: chapter.title,
    description: chapter.description,
    position: chapter.number,
    learningResourceType: 'explainer',
    ...level,
    timeRequired: `PT${chapter.minutes}M`,
    teaches: chapter.question,
    ...(lessons.length > 0 && {
      typicalAgeRange: `${Math.min(...lessons.map(({ ages }) => ages.from))}-${Math.max(...lessons.map(({ ages }) => ages.to))}`,
      assesses: each(lessons.map(({ skills }) => skills)).map((skill) => skillWords[skill]),
      educationalAlignment: [...Map.groupBy(standards, ({ framework }) => framework)].map(
        ([framework, own]) => alignment(framework, own),
      ),
    }),
  };
}

/**
 * schema.org data of a lesson: a LearningResource with what LRMI adds to it
 * (https://schema.org/LearningResource, https://schema.org/AlignmentObject).
 *
 * @param standards - those that the lesson names
 */
export function lessonJsonLd(
  lesson: LessonFacts,
  standards: readonly Standard[],
  at: PageAddress,
): Record<string, unknown> {
  const { from, to } = lesson.ages;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    ...common(at),
    ...dated(lesson),
    name: lesson.title,
    description: lesson.description,
    learningResourceType: 'lesson plan',
    ...level,
    typicalAgeRange: `${from}-${to}`,
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.aims,
    assesses: lesson.skills.map((skill) => skillWords[skill]),
    educationalAlignment: standards.map((standard) => ({
      ...alignment(standard.framework, [standard]),
      targetDescription: standard.says,
    })),
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
  };
}

/**
 * schema.org data of a claim: a {@link claimReview} where evidence decided it, else the page on which
 * it is discussed.
 */
export function claimJsonLd(claim: Claim, opEd: Source, at: PageAddress): Record<string, unknown> {
  return (
    claimReview(claim, opEd, at) ?? {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      ...common(at),
      // When it was first published its changes do not tell.
      dateModified: datesOf(claim).modified,
      name: claim.statement,
      abstract: claim.conclusion,
    }
  );
}

/**
 * schema.org ClaimReview (https://schema.org/ClaimReview) of a claim that is a fact and was decided
 * one way or another. The rating is the verdict's word: our verdicts are no scale of numbers.
 */
function claimReview(
  claim: Claim,
  opEd: Source,
  at: PageAddress,
): Record<string, unknown> | undefined {
  if (claim.kind !== 'fact' || claim.verdict === 'opinion') return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...common(at),
    dateModified: datesOf(claim).modified,
    claimReviewed: claim.statement,
    reviewBody: claim.conclusion,
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
