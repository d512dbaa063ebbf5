import type { Edit } from '../../../src/model/write/edit.ts';

/** Whether the site can be built all the same. A warning never fails a build. */
type Level = 'error' | 'warning';

/** One thing that is wrong in the content: where, by which rule, what was found and what to do. */
export interface Problem {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** Name of the rule, as in `tools/editor/check/rules/`. */
  rule: string;
  level: Level;
  /** The field or component that it stands in, such as `views.0.sources` or `<Cite id>`. */
  field?: string;
  /** What is wrong and what was found, in one sentence. */
  message: string;
  /** What is allowed, what is nearest, what to do. */
  hint?: string;
  /** An edit that mends it, where there is one that is always right. */
  fix?: Edit;
}

/**
 * What is found by a rule or by reading, before the engine says by which rule and of what weight.
 */
export type Finding = Omit<Problem, 'rule' | 'level'>;

const { compare } = new Intl.Collator('en');

/** Problems in the order of files and lines. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/**
 * One problem as a line that editors and terminals can follow: `file:line:column  rule  field:
 * message`, and the hint below it.
 */
export function problemLine({
  file,
  line,
  column,
  rule,
  level,
  field,
  message,
  hint,
}: Problem): string {
  return `${file}:${line}:${column}  ${level === 'warning' ? 'warning ' : ''}${rule}  ${field ? `${field}: ` : ''}${message}${hint ? `\n    → ${hint}` : ''}`;
}
