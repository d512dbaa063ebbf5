import { expect, it } from 'vitest';
import { verdictRule } from '../../../tools/editor/check/rules/verdict.ts';
import { found } from './found.ts';

const problems = found(verdictRule, 'verdict');
const about = (part: string): string[] => problems.filter((line) => line.includes(part));

it('asks for a source where there is none in either list', () => {
  expect(about('"p05-no-source"')).toEqual([
    'facts/claims/p05.yaml:5:12 [verdict] the claim "p05-no-source" is called supported without a source in "for" or "against" → add the sources that were read to "for" and "against"',
  ]);
});

it('asks for sources and views of two sides of what is disputed, and for one view of each voice', () => {
  expect(about('"p05-one-sided"')).toEqual([
    'facts/claims/p05.yaml:15:12 [verdict] the claim "p05-one-sided" is called disputed, but no source speaks against it: "against" is empty → add a source to "against", or choose the verdict that the sources allow; see /how-we-check/#verdicts',
    'facts/claims/p05.yaml:15:12 [verdict] the claim "p05-one-sided" is called disputed, but only the iranian side has a view → add the view of a second side to "views", with its source; without one the verdict is another',
    'facts/claims/p05.yaml:22:31 [views.2.voice] the claim "p05-one-sided" gives the iranian media twice → put both into one view, or name the voice that is meant',
  ]);
});

it('asks for a source against what is contradicted, and for reasons that are more than a label', () => {
  expect(about('"p05-wrong-list"')).toEqual([
    'facts/claims/p05.yaml:28:12 [verdict] the claim "p05-wrong-list" is called contradicted, but no source speaks against it: "against" is empty → add a source to "against", or choose the verdict that the sources allow; see /how-we-check/#verdicts',
    'facts/claims/p05.yaml:29:14 [reasoning] the verdict on "p05-wrong-list" has no reasons: "Too short." → say in "reasoning" what was found, by whom, and what was not',
  ]);
});

it('does not let evidence decide a value judgement', () => {
  expect(about('"p05-judged"')).toEqual([
    'facts/claims/p05.yaml:38:12 [verdict] the claim "p05-judged" is a value judgement, but is called partly-supported → a value judgement has the verdict "opinion": evidence can inform it, not decide it',
  ]);
});

it('does not call an opinion what can be checked', () => {
  expect(about('"p05-opinion"')).toEqual([
    'facts/claims/p05.yaml:48:12 [verdict] the claim "p05-opinion" is of the kind "fact", which evidence can decide, but is called an opinion → choose another verdict, or the kind "value" or "interpretation"',
  ]);
});

it('says nothing of an opinion without sources and of a dispute with two sides', () => {
  for (const part of ['p05-sound-opinion', 'p05-sound-dispute']) expect(about(part)).toEqual([]);
});
