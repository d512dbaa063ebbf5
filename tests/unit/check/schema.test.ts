import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { id } from '../../../src/model/schema/common.ts';
import { issueWords } from '../../../tools/editor/check/issue-words.ts';
import { problemsOf } from './problems.ts';

const problems = problemsOf('schema');

it('names the field, what was found, and the nearest word that is allowed', () => {
  expect(problems.filter((line) => line.startsWith('content/facts/claims/'))).toEqual([
    'content/facts/claims/p05.yaml:1:3  schema  confidence: found nothing; allowed are high, medium, low\n    → write one of the 3 words above',
    'content/facts/claims/p05.yaml:2:14  schema  paragraph: found 50\n    → write at most 39',
    'content/facts/claims/p05.yaml:4:9  schema  kind: found "fakt"; allowed are fact, said, causal, interpretation, value, prediction\n    → did you mean "fact"?',
    'content/facts/claims/p05.yaml:5:12  schema  verdict: found "partly supported"; allowed are supported, partly-supported, disputed, unverified, contradicted, opinion\n    → did you mean "partly-supported"?',
    'content/facts/claims/p05.yaml:6:14  schema  reasoning: found ""; must not be empty',
    'content/facts/claims/p05.yaml:13:16  schema  views.0.sources: found []; a view needs a source; where none was found leave the view out, and the page says so',
    'content/facts/claims/p05.yaml:14:3  schema  entry: there is no field "mising"\n    → did you mean "missing"?',
  ]);
});

it('does the same for the frontmatter of a text', () => {
  expect(problems.filter((line) => line.startsWith('content/pages/about.mdx'))).toEqual([
    'content/pages/about.mdx:3:14  schema  description: found "Too short."; a description has 50 to 160 characters',
    'content/pages/about.mdx:4:1  schema  entry: there is no field "colour"\n    → the fields are title, description, draft, publishOn, changes, checked, formerly',
  ]);
});

it('says in plain words what is missing, of the wrong kind, too long, no date, or a span that runs backwards', () => {
  expect(problems.filter((line) => line.startsWith('content/facts/events/'))).toEqual([
    'content/facts/events/2020.yaml:1:3  schema  summary: the field is missing\n    → write "summary:" and text',
    'content/facts/events/2020.yaml:2:9  schema  date: found "2020-10-20/2020-10-17"; it ends before it starts: write the earlier date first',
    'content/facts/events/2020.yaml:3:10  schema  title: found 20 where text should stand\n    → put it in quotation marks',
    'content/facts/events/2020.yaml:11:9  schema  date: found "2020-10-32"; there is no 32 October 2020: October 2020 has 31 days',
    'content/facts/events/2020.yaml:12:10  schema  title: found "A day that there is not, and a title that is longer than the seventy character…; a title has at most 70 characters',
    'content/facts/events/2020.yaml:15:11  schema  places: found "zangilan" where a list should stand\n    → write each item on a line of its own, with "- " before it',
  ]);
});

it('names the letter of another alphabet in an id', () => {
  const schema = z.object({ id });
  const value = { id: 'p05-roаdblock' };
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  expect(issue && issueWords(issue, schema, value).hint).toBe(
    'Sign 7 of yours, "а" (U+0430), is Cyrillic, not Latin.',
  );
});
