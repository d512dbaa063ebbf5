import { describe, expect, it } from 'vitest';
import {
  chapterJsonLd,
  claimJsonLd,
  datesOf,
  lessonJsonLd,
} from '../../../src/site/structured-data.ts';
import { claimKinds } from '../../../src/model/schema/claim.ts';
import { orderFacts, type LessonFacts } from '../../../src/model/facts/facts.ts';
import { chapter, claim, lessonData, rawFacts, source } from '../support/entries.ts';

const opEd = source({
  title: 'Why now?',
  author: ['A Columnist'],
  issued: '2021-10-12',
  URL: 'https://example.com/op-ed',
});
const at = (path: string) => ({ url: `https://example.org${path}`, home: 'https://example.org/' });
const review = (given: Parameters<typeof claim>[0]) =>
  claimJsonLd(claim(given), opEd, at('/claims/p05-a-claim/'));

describe('claimJsonLd()', () => {
  it('reviews a claim of fact and names its verdict in words', () => {
    expect(review({ verdict: 'partly-supported', statement: 'Trucks crossed.' })).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://example.org/claims/p05-a-claim/',
      claimReviewed: 'Trucks crossed.',
      reviewRating: { alternateName: 'Partly supported' },
    });
  });

  it('says where and when the claim was made, and by whom', () => {
    expect(review({})).toMatchObject({
      itemReviewed: {
        appearance: { url: 'https://example.com/op-ed', headline: 'Why now?' },
        author: { name: 'A Columnist' },
        datePublished: '2021-10-12',
      },
    });
  });

  it('gives no number as a rating: verdicts are no scale', () => {
    expect(review({}).reviewRating).not.toHaveProperty('ratingValue');
  });

  it.each(claimKinds.filter((kind) => kind !== 'fact'))(
    'does not review a claim of the kind "%s", which no evidence decides',
    (kind) => {
      expect(review({ kind })).toMatchObject({ '@type': 'WebPage', name: 'Something happened.' });
      expect(review({ kind })).not.toHaveProperty('reviewRating');
    },
  );

  it('does not review an opinion', () => {
    expect(review({ verdict: 'opinion' })).toMatchObject({ '@type': 'WebPage' });
  });
});

const [lesson] = orderFacts(
  rawFacts({ lessons: [{ slug: 'a-lesson', data: lessonData(), body: '' }] }),
).lessons;
const standardOf = (id: string) => ({
  id,
  framework: 'ccss' as const,
  code: 'RH.9-10.8',
  says: 'Judge the evidence.',
  sources: ['a'],
});

describe('chapterJsonLd()', () => {
  it('says of a chapter for whom and how long it is, and what it teaches as its lessons tell', () => {
    const told = (lessons: readonly LessonFacts[]) =>
      chapterJsonLd(
        chapter({ question: 'Who shut the road?', minutes: 8 }),
        lessons,
        standardOf,
        at('/chapters/the-road/'),
      );
    const all = {
      educationalLevel: 'secondary education',
      timeRequired: 'PT8M',
      teaches: 'Who shut the road?',
      isPartOf: { '@type': 'WebSite', url: 'https://example.org/' },
    };
    expect(told([])).toMatchObject(all);
    expect(told([])).not.toHaveProperty('typicalAgeRange');
    const older = lesson && { ...lesson, ages: { from: 16, to: 18 } };
    expect(told([lesson, older].filter((one) => one !== undefined))).toMatchObject({
      ...all,
      typicalAgeRange: '14-18',
      educationalAlignment: [{ '@type': 'AlignmentObject', targetName: ['RH.9-10.8'] }],
    });
  });

  it('describes a chapter as an article to learn from, with its own address', () => {
    expect(
      chapterJsonLd(
        chapter({ title: 'The road', number: 5 }),
        [],
        standardOf,
        at('/x/chapters/the-road/'),
      ),
    ).toMatchObject({
      '@type': ['Article', 'LearningResource'],
      '@id': 'https://example.org/x/chapters/the-road/',
      url: 'https://example.org/x/chapters/the-road/',
      headline: 'The road',
      position: 5,
      inLanguage: 'en-GB',
    });
  });

  it('dates a chapter by the first and the latest of its changes, in whatever order they stand', () => {
    const change = (date: string) => ({ date, kind: 'wording' as const, text: 'A word.' });
    const changed = chapter({
      changes: [change('2026-11-24'), change('2027-02-01'), change('2026-12-01')],
    });
    expect(chapterJsonLd(changed, [], standardOf, at('/'))).toMatchObject({
      author: { '@type': 'Organization', name: 'Across the Aras' },
      datePublished: '2026-11-24',
      dateModified: '2027-02-01',
    });
    expect(datesOf(changed).published).toBe('2026-11-24');
    expect(datesOf(chapter({ changes: [] }))).toEqual({});
  });
});

describe('lessonJsonLd()', () => {
  it('tells what teachers look for: age, time, aims, and standards by their codes', () => {
    expect(lesson && lessonJsonLd(lesson, [standardOf('s')], at('/teach/a/'))).toMatchObject({
      '@type': 'LearningResource',
      typicalAgeRange: '14-17',
      timeRequired: 'PT45M',
      teaches: ['Find out.', 'Tell others.'],
      educationalAlignment: [{ '@type': 'AlignmentObject', targetName: ['RH.9-10.8'] }],
      datePublished: '2026-11-24',
    });
  });
});
