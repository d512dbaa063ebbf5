import { expect, it } from 'vitest';
import { oldDraftsRule } from '../../../tools/editor/check/rules/old-drafts.ts';
import { found } from './found.ts';

const problems = found(oldDraftsRule, 'old-drafts');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('warns of a day of publication that is over', () => {
  expect(about('has been seen')).toEqual([
    'facts/sources/s.yaml:2:14 [publishOn] the source "done" has been seen by readers since 2026-11-24 → remove "publishOn", which has done its work',
  ]);
});

it('warns of a draft that nobody has touched for more than ninety days, as far as its days tell', () => {
  expect(about('has been a draft')).toEqual([
    'chapters/one.mdx:3:8 [draft] the chapter "one" has been a draft since 2026-01-01 at least, 327 days → finish it, or remove it',
    'facts/sources/s.yaml:6:10 [draft] the source "old" has been a draft since 2026-08-25 at least, 91 days → finish it, or remove it',
  ]);
});

it('says nothing of a day to come, a younger draft, or one that says no day', () => {
  for (const part of ['to-come', 'not-so-old', 'nobody-knows', 'published-long-ago'])
    expect(about(part)).toEqual([]);
});
