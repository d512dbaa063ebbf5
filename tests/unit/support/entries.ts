// Valid entries for tests, each with only what the test is about spelt out.
import type { ChapterFacts, RawFacts } from '../../../src/model/facts/facts.ts';
import { kindNames, kinds } from '../../../src/model/kinds.ts';
import type { Chapter } from '../../../src/model/schema/chapter.ts';
import type { Lesson } from '../../../src/model/schema/lesson.ts';
import type { Claim } from '../../../src/model/schema/claim.ts';
import type { Event } from '../../../src/model/schema/event.ts';
import type { Place } from '../../../src/model/schema/place.ts';
import type { Source } from '../../../src/model/schema/source.ts';

export const source = (given: Partial<Source> = {}): Source => ({
  id: 'a-source',
  title: 'A report',
  publisher: 'An outlet',
  issued: '2021-10-05',
  URL: 'https://example.org/report',
  language: 'en',
  kind: 'news',
  group: 'International',
  leaning: 'news agency',
  shows: 'that something was reported',
  ...given,
});

export const claim = (given: Partial<Claim> = {}): Claim => ({
  id: 'p05-a-claim',
  paragraph: 5,
  statement: 'Something happened.',
  kind: 'fact',
  verdict: 'disputed',
  reasoning: 'Reports differ.',
  for: [],
  against: [],
  views: [],
  confidence: 'medium',
  ...given,
});

export const event = (given: Partial<Event> = {}): Event => ({
  id: '2020-10-17-an-event',
  date: '2020-10-17',
  title: 'An event',
  summary: 'It happened.',
  theme: 'border',
  places: [],
  actors: [],
  status: 'reported',
  attribution: 'One outlet',
  sources: ['a-source'],
  ...given,
});

export const place = (given: Partial<Place> = {}): Place => ({
  id: 'a-place',
  names: { en: 'A place' },
  kind: 'town',
  lat: 39,
  lon: 46,
  basis: 'approximate',
  note: 'A town.',
  sources: [],
  ...given,
});

export const chapterData = (given: Partial<Chapter> = {}): Chapter => ({
  title: 'A chapter',
  number: 1,
  question: 'What happened?',
  description:
    'A description that is long enough to be one, which means that it has at least seventy characters.',
  summary: ['One.', 'Two.', 'Three.'],
  paragraphs: [],
  changes: [{ date: '2026-11-24', kind: 'addition', text: 'First version.' }],
  ...given,
});

export const chapter = (given: Partial<ChapterFacts> = {}): ChapterFacts => ({
  ...chapterData(),
  slug: 'a-chapter',
  mentions: [],
  links: [],
  sections: [],
  minutes: 1,
  ...given,
});

export const lessonData = (given: Partial<Lesson> = {}): Lesson => ({
  title: 'A lesson',
  question: 'Who says so?',
  description:
    'A description that is long enough to be one, which means that it has at least seventy characters.',
  ages: { from: 14, to: 17 },
  minutes: 45,
  skills: ['trace'],
  aims: ['Find out.', 'Tell others.'],
  needs: ['A screen.'],
  chapters: ['a-chapter'],
  standards: ['a-standard'],
  conflict: 'Nobody has to speak for a people.',
  changes: [{ date: '2026-11-24', kind: 'addition', text: 'First version.' }],
  ...given,
});

export const rawFacts = (given: Partial<RawFacts> = {}): RawFacts => ({
  ...(Object.fromEntries(
    kindNames.map((kind) => [kinds[kind].collection, []]),
  ) as unknown as RawFacts),
  ...given,
});
