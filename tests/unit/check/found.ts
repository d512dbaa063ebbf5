import { readContent } from '../../../tools/editor/check/content.ts';
import type { Rule } from '../../../tools/editor/check/rule.ts';
import { fixture } from './problems.ts';

/**
 * What one rule finds in the content of `tests/fixtures/<name>`, in the order of files and lines,
 * each as `file:line:column [field] message → hint`, whatever form it is printed in. The rule alone
 * is run, whether it stands in the list or not.
 */
export function found(rule: Rule, name: string): string[] {
  const lines: { key: string; line: number; column: number; text: string }[] = [];
  rule.check(readContent(fixture(name)), ({ file, line, column, field, message, hint }) => {
    const where = `${file.replace(/^content\//, '')}:${line}:${column}`;
    lines.push({
      key: file,
      line,
      column,
      text: `${where}${field ? ` [${field}]` : ''} ${message}${hint ? ` → ${hint}` : ''}`,
    });
  });
  return lines
    .toSorted((a, b) => a.key.localeCompare(b.key, 'en') || a.line - b.line || a.column - b.column)
    .map(({ text }) => text);
}
