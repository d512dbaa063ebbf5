import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('schema');

it('names the field, what was found, and the nearest word that is allowed', () => {
  expect(problems.filter((line) => line.startsWith('content/facts/'))).toEqual([
    'content/facts/claims/p05.yaml:1:3  schema  confidence: found nothing; allowed are high, medium, low\n    → write one of the 3 words above',
    'content/facts/claims/p05.yaml:2:14  schema  paragraph: found 50; Too big: expected number to be <=39',
    'content/facts/claims/p05.yaml:4:9  schema  kind: found "fakt"; allowed are fact, causal, interpretation, value, prediction\n    → did you mean "fact"?',
    'content/facts/claims/p05.yaml:5:12  schema  verdict: found "partly supported"; allowed are supported, partly-supported, disputed, unverified, contradicted, opinion\n    → did you mean "partly-supported"?',
    'content/facts/claims/p05.yaml:6:14  schema  reasoning: found ""; must not be empty',
    'content/facts/claims/p05.yaml:13:16  schema  views.0.sources: found []; a view needs a source; where none was found leave the view out, and the page says so',
    'content/facts/claims/p05.yaml:14:11  schema  entry: there is no field "mising"\n    → see the fields in src/schema/',
  ]);
});

it('does the same for the frontmatter of a text', () => {
  expect(problems.filter((line) => line.startsWith('content/pages/about.mdx'))).toEqual([
    'content/pages/about.mdx:3:14  schema  description: found "Too short."; a description has 50 to 160 characters',
    'content/pages/about.mdx:4:9  schema  entry: there is no field "colour"\n    → see the fields in src/schema/',
  ]);
});
