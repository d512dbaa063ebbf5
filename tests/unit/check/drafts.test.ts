import { expect, it } from 'vitest';
import { draftsRule } from '../../../tools/editor/check/rules/drafts.ts';
import { found } from './found.ts';

const problems = found(draftsRule, 'drafts');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('does not let what readers see name what they do not see, nor what they see first name what they see later', () => {
  expect(about('is published and names')).toEqual([
    'facts/claims/p05.yaml:2:16 [for] the claim "p05-shown" is published and names the source "hidden", which is a draft → publish the source first, or make the claim a draft too',
    'facts/claims/p05.yaml:3:13 [against] the claim "p05-shown" is published and names the source "later", which readers do not see before 2026-12-01 → publish the source first, or make the claim a draft too',
    'facts/claims/p05.yaml:9:16 [for] the claim "p05-later" is published and names the source "latest", which readers do not see before 2027-01-01 → publish the source first, or make the claim a draft too',
    'pages/about.mdx:5:116 [<Cite id>] the page "about" is published and names the source "later", which readers do not see before 2026-12-01 → publish the source first, or make the page a draft too',
  ]);
});

it('does not let a text link to a draft', () => {
  expect(about('the link leads')).toEqual([
    'pages/about.mdx:5:36 the link leads to a draft: /claims/p05-hidden/#verdict → publish what it leads to first, or take the link out',
    'pages/about.mdx:5:76 the link leads to a draft: /soon/ → publish what it leads to first, or take the link out',
  ]);
});

it('finds a draft whose day has come', () => {
  expect(about('was to be seen')).toEqual([
    'facts/sources/s.yaml:9:10 [draft] the source "forgotten" was to be seen from 2026-11-24 on, but is still called a draft (today is 2026-11-24, UTC) → remove "draft: true" to publish it, or give "publishOn" a day to come',
  ]);
});

it('says nothing of drafts that name drafts, nor of any once all are published', () => {
  expect(about('p05-hidden" is')).toEqual([]);
  expect(about('"soon"')).toEqual([]);
  expect(
    found(draftsRule, 'drafts', '2027-01-02').filter((line) => line.includes('"later"')),
  ).toEqual([]);
});
