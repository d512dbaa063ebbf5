import { expect, it } from 'vitest';
import { chapterJsonLd } from '../../../src/reading/json-ld.ts';
import { chapter } from '../support/entries.ts';

it('describes a chapter as an article to learn from, with its own address', () => {
  expect(
    chapterJsonLd(
      chapter({ title: 'The road', number: 5 }),
      'https://example.org/x/chapters/the-road/',
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

it('dates a chapter by the latest of its changes, in whatever order they stand', () => {
  const change = (date: string) => ({ date, kind: 'wording' as const, text: 'A word.' });
  const changed = chapter({
    changes: [change('2026-11-24'), change('2027-02-01'), change('2026-12-01')],
  });
  expect(chapterJsonLd(changed, 'https://example.org/')['dateModified']).toBe('2027-02-01');
});
