import { expect, it } from 'vitest';
import { originsRule } from '../../../tools/editor/check/rules/origins.ts';
import { found } from './found.ts';

const problems = found(originsRule, 'origins');
const about = (id: string): string[] => problems.filter((line) => line.includes(`"${id}"`));

it('does not take copies of one ministry for two origins', () => {
  expect(about('p05-copies')).toEqual([
    'facts/claims/p05.yaml:1:42 [verdict] the claim "p05-copies" is called supported, but a single origin bears it out: 2 sources relay it → add a source that does not depend on it, name the "document" that the claim is about, or call it unverified; see /how-we-check/#rules',
  ]);
});

it('does not let a single origin contradict a claim', () => {
  expect(about('p05-one')).toEqual([
    'facts/claims/p05.yaml:2:39 [verdict] the claim "p05-one" is called contradicted, but a single origin speaks against it → add a source that does not depend on it, name the "document" that the claim is about, or call it unverified; see /how-we-check/#rules',
  ]);
});

it('asks for the sources of two sides where a claim is called disputed', () => {
  expect(about('p05-one-side')).toEqual([
    'facts/claims/p05.yaml:7:44 [verdict] the claim "p05-one-side" is called disputed, but all of its sources lead back to one side → add the source of a second side, or choose another verdict; see /how-we-check/#rules',
  ]);
});

it('wants the document that a claim is about among its sources', () => {
  expect(about('p05-elsewhere')).toEqual([
    'facts/claims/p05.yaml:6:67 [document] the document of "p05-elsewhere" is "treaty", which is neither in "for" nor in "against" → name it there too, with its passage',
  ]);
});

it.each(['p05-two', 'p05-said', 'p05-treaty', 'p05-two-sides', 'p05-unverified'])(
  'says nothing of two origins, of what was only said, of the document itself, of two sides: %s',
  (id) => {
    expect(about(id)).toEqual([]);
  },
);
