import type { Problem } from '../problem.ts';
import { addressOf, rulePage } from '../rule-pages.ts';
import type { Reporter } from './reporter.ts';

const inMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string =>
  inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One command of a workflow, by which GitHub shows a problem at its line in the change. */
function annotation(
  { file, line, column, rule, level, field, message, hint }: Problem,
  env: NodeJS.ProcessEnv,
): string {
  const properties = Object.entries({ file, line: String(line), col: String(column), title: rule })
    .map(([name, value]) => `${name}=${inProperty(value)}`)
    .join(',');
  const text = [
    `${field ? `${field}: ` : ''}${message}`,
    ...(hint ? [hint] : []),
    addressOf(rulePage(rule).path, env),
  ].join('\n');
  return `::${level} ${properties}::${inMessage(text)}`;
}

/** For GitHub Actions: one annotation for each problem. */
export const github: Reporter = ({ problems, env }) => ({
  out: problems.map((problem) => `${annotation(problem, env)}\n`).join(''),
});
