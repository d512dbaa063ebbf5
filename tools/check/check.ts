import { readContent, type Content } from './content.ts';
import { sortProblems, type Problem } from './problem.ts';
import { rules } from './rules.ts';

/**
 * Runs every rule over all content.
 *
 * @param root - the `content` folder
 * @returns all problems at once, by file and line; and what was read
 */
export function checkContent(root: string): { problems: Problem[]; content: Content } {
  const content = readContent(root);
  const problems = [...content.problems];
  for (const rule of rules) rule.check(content, (problem) => problems.push({ ...problem, rule: rule.name }));
  return { problems: sortProblems(problems), content };
}
