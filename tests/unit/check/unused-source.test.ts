import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('unused-source');

it('points at a source that no entry and no chapter cites; to be named in words is not to be cited', () => {
  expect(problems).toEqual([
    'content/facts/sources/a.yaml:4:7  unused-source  id: nothing cites the source "cited-by-nobody"\n    → cite it in a claim, event, place, term, number, chart or chapter, or remove it',
  ]);
});
