import type { FileTree } from '../../../src/model/read/file-tree.ts';
import { readContent, type Content } from './content.ts';
import { sortProblems, type Finding, type Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';
import { mayStandIn } from './unread.ts';

/** All problems of all content, by file and line, and what was read. */
export interface Checked {
  problems: Problem[];
  content: Content;
}

/**
 * What is said when a rule breaks off: the content may be to blame, as a broken list of words is,
 * or the rule.
 */
function brokenOff(rule: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [, file = 'content', line = '1', rest = message] =
    /^(content\/[^\s:]+)(?::(\d+))?(?::\d+)?:\s*([\s\S]*)$/.exec(message) ?? [];
  return {
    file,
    line: Number(line),
    column: 1,
    message: `the rule could not look at the content: ${rest.split('\n')[0] ?? ''}`,
    hint:
      file === 'content'
        ? `this is a fault of the checker: please report it with the name of the rule, ${rule}`
        : 'mend this file first',
  };
}

/**
 * More findings of one rule than anyone mends before looking again. Some rules take long over each.
 */
const most = 500;

/** Thrown into a rule that has found enough. */
class Enough extends Error {}

/** What one rule finds, up to a limit. */
function findingsOf(rule: Rule, content: Content, wanted: (found: Finding) => boolean): Finding[] {
  const findings: Finding[] = [];
  try {
    rule.check(content, (found) => {
      if (wanted(found)) findings.push(found);
      if (findings.length >= most) throw new Enough();
    });
  } catch (error) {
    const last = findings.at(-1);
    // One rule that breaks off must not hide what the others find, nor what it has found itself.
    if (!(error instanceof Enough)) findings.push(brokenOff(rule.name, error));
    else if (last) {
      const { file, line, column } = last;
      findings.push({
        file,
        line,
        column,
        message: `${most} findings of this rule; it looked no further`,
        hint: 'mend these first',
      });
    }
  }
  return findings;
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
  const unread = mayStandIn(content);
  for (const rule of rules) {
    const { name, level = 'error', across } = rule;
    const findings = findingsOf(rule, content, (found) => !(across && unread(found)));
    problems.push(...findings.map((found): Problem => ({ ...found, rule: name, level })));
  }
  return { problems: sortProblems(problems), content };
}
