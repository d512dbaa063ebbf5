import { readContent } from '../../../src/model/read/content.ts';
import type { Report, Rule } from '../../../tools/editor/check/rule.ts';
import { fixture } from './problems.ts';

/**
 * What one rule finds in the content of `tests/fixtures/<name>`, in the order of files and lines,
 * each as `file:line:column [field] message → hint`, whatever form it is printed in. The rule alone
 * is run, whether it stands in the list or not.
 *
 * @param today - in UTC
 */
export function found(rule: Rule, name: string, today = '2026-11-24'): string[] {
  const lines: { key: string; line: number; column: number; text: string }[] = [];
  const content = readContent(fixture(name));
  const report: Report = ({ file, line, column, field }, message, hint) => {
    const where = `${file.replace(/^content\//, '')}:${line}:${column}`;
    lines.push({
      key: file,
      line,
      column,
      text: `${where}${field ? ` [${field}]` : ''} ${message}${hint ? ` → ${hint}` : ''}`,
    });
  };
  rule.check(content, report, today);
  return lines
    .toSorted((a, b) => a.key.localeCompare(b.key, 'en') || a.line - b.line || a.column - b.column)
    .map(({ text }) => text);
}
