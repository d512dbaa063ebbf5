/** One thing that is wrong in the content: where, by which rule, what was found and what to do. */
export interface Problem {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Name of the rule, as in `tools/check/rules/`. */
  rule: string;
  /** What is wrong and what was found, in one sentence. */
  message: string;
  /** What to do about it. */
  hint?: string;
}

/** Problems in the order of files and lines. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en'),
  );
}

/** One problem as a line that editors and terminals can follow: `file:line:column  rule  message  hint`. */
export function problemLine({ file, line, column, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${rule}  ${message}${hint ? `\n    → ${hint}` : ''}`;
}
