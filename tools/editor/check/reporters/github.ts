import { messageOf, type Problem } from '../problem.ts';
import { addressOf, rulePage } from '../rule-pages.ts';
import type { Reporter } from './reporters.ts';

const inMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string =>
  inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A command of a workflow, by which GitHub shows a problem at its line in the change. */
function annotation(problem: Problem, env: NodeJS.ProcessEnv): string {
  const { file, line, column, rule, level, hint } = problem;
  const properties = Object.entries({ file, line: String(line), col: String(column), title: rule })
    .map(([name, value]) => `${name}=${inProperty(value)}`)
    .join(',');
  const text = [messageOf(problem), ...(hint ? [hint] : []), addressOf(rulePage(rule).path, env)];
  return `::${level} ${properties}::${inMessage(text.join('\n'))}`;
}

/** For GitHub Actions: one annotation for each problem. */
export const github: Reporter = ({ problems, env }) => ({
  out: problems.map((problem) => `${annotation(problem, env)}\n`).join(''),
});
