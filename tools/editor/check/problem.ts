import type { Spot } from '../../../src/model/read/positions.ts';
import type { Edit } from '../../../src/model/write/edit.ts';

/** One thing that is wrong in the content: where, by which rule, what was found and what to do. */
export interface Problem extends Spot {
  /** Name of the rule, as in `tools/editor/check/rules/`. */
  rule: string;
  /** Whether the site can be built all the same. A warning never fails a build. */
  level: 'error' | 'warning';
  /** What is wrong and what was found, in one sentence. */
  message: string;
  /** What is allowed, what is nearest, what to do. */
  hint?: string | undefined;
  /** An edit that mends it, where there is one that is always right. */
  fix?: Edit | undefined;
}

const { compare } = new Intl.Collator('en');

export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );

export const countProblems = (problems: readonly Problem[]) => ({
  errors: problems.filter(({ level }) => level === 'error').length,
  warnings: problems.filter(({ level }) => level === 'warning').length,
  fixable: problems.filter(({ fix }) => fix !== undefined).length,
  files: new Set(problems.map(({ file }) => file)).size,
});

/** The field, where there is one, and what is wrong with it. */
export const messageOf = ({ field, message }: Problem): string =>
  field ? `${field}: ${message}` : message;

/**
 * One problem as a line that editors and terminals can follow: `file:line:column  rule  field:
 * message`, and the hint below it.
 */
export function problemLine(problem: Problem): string {
  const { file, line, column, rule, level, hint } = problem;
  const name = level === 'warning' ? `warning ${rule}` : rule;
  const below = hint ? `\n    → ${hint}` : '';
  return `${file}:${line}:${column}  ${name}  ${messageOf(problem)}${below}`;
}
