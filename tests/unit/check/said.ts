import { memoryTree } from '../../../src/model/read/file-tree.ts';
import { readContent } from '../../../src/model/read/content.ts';

/**
 * What is said of some files before any rule looks at them, as `line:column rule: message`, by
 * file.
 */
export function saidOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Record<string, string[]> {
  const tree = memoryTree(
    new Map(
      Object.entries(files).map(([path, now]) => [
        path,
        typeof now === 'string' ? new TextEncoder().encode(now) : now,
      ]),
    ),
  );
  const said: Record<string, string[]> = {};
  for (const { file, line, column, rule, message } of readContent(tree).problems)
    (said[file.replace(/^content\//, '')] ??= []).push(`${line}:${column} ${rule}: ${message}`);
  return said;
}

/** What is said of one list of facts. */
export const saidOfList = (text: string | Uint8Array): string[] =>
  saidOf({ 'facts/lines.yaml': text })['facts/lines.yaml'] ?? [];

/** What is said of one page, after a sound frontmatter of three lines and an empty one. */
export const saidOfText = (body: string): string[] =>
  saidOf({ 'pages/a.mdx': `---\ntitle: A\n---\n\n${body}` })['pages/a.mdx'] ?? [];
