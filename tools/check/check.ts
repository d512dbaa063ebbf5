import type { FileTree } from '../../src/schema/file-tree.ts';
import { readContent, type Content } from './content.ts';
import { sortProblems, type Finding, type Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';
import { mayStandIn, unreadTexts } from './unread.ts';

/** All problems of all content, by file and line, and what was read. */
export interface Checked {
  problems: Problem[];
  content: Content;
}

/** What is said when a rule breaks off: the content may be to blame, as a broken list of words is, or the rule. */
function brokenOff(rule: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, file = 'content', line = '1', rest = message] = /^(content\/[^\s:]+)(?::(\d+))?(?::\d+)?:\s*([\s\S]*)$/.exec(message) ?? [];
  return {
    file,
    line: Number(line),
    column: 1,
    message: `the rule could not look at the content: ${rest.split('\n')[0] ?? ''}`,
    hint:
      file === 'content' ? `this is a fault of the checker: please report it with the name of the rule, ${rule}` : 'mend this file first',
  };
}

/**
 * Runs rules over all content.
 *
 * @param from - the `content` folder, or its files wherever they are
 * @param rules - all of them, unless a test wants fewer
 */
export function checkContent(from: string | FileTree, rules: readonly Rule[] = allRules): Checked {
  const content = readContent(from);
  const problems = [...content.problems];
  const unread = mayStandIn(unreadTexts(content));
  for (const rule of rules) {
    const { name, level = 'error', across } = rule;
    const add = (found: Finding): unknown => problems.push({ ...found, rule: name, level });
    try {
      rule.check(content, (found) => (across && unread(found) ? undefined : add(found)));
    } catch (error) {
      // One rule that breaks off must not hide what the others find.
      problems.push({ ...brokenOff(name, error), rule: name, level: 'error' });
    }
  }
  return { problems: sortProblems(problems), content };
}
