import type { Problem } from '../../../tools/editor/check/problem.ts';
import type { Outcome } from '../../../tools/editor/check/reporters/reporters.ts';

/** With everything in it that some form would take for its own. */
export const error: Problem = {
  file: 'content/facts/claims/a, b: 100%.yaml',
  line: 5,
  column: 7,
  rule: 'unknown-id',
  level: 'error',
  field: 'for',
  message: 'no source has the id "100%:\r\n, x"',
  hint: 'did you mean "y"?',
};
export const warning: Problem = {
  file: 'content/pages/é.mdx',
  line: 1,
  column: 1,
  rule: 'reading-age',
  level: 'warning',
  message: 'a long sentence',
};
export const mendable: Problem = {
  file: 'content/pages/é.mdx',
  line: 2,
  column: 3,
  rule: 'whitespace',
  level: 'error',
  message: 'spaces stand here',
  fix: { start: 12, end: 14, text: '' },
};

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_SHA: 'abc',
};
/** What a reporter is given; in a workflow of GitHub unless it is told another environment. */
export const outcome = (problems: Problem[], env: NodeJS.ProcessEnv = github): Outcome => ({
  problems,
  facts: 10,
  texts: 1,
  unread: [],
  env,
});
export const all = outcome([error, warning, mendable]);
