import { fileURLToPath } from 'node:url';
import { checkContent } from '../../../tools/editor/check/check.ts';
import { problemLine } from '../../../tools/editor/check/problem.ts';

/** The folder of a set of content under `tests/fixtures/`. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

/** What one rule says of the content in `tests/fixtures/<name>`, as it is printed. */
export function problemsOf(name: string, rule = name): string[] {
  return checkContent(fixture(name))
    .problems.filter((problem) => problem.rule === rule)
    .map(problemLine);
}
